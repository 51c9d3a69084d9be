import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `npm run new-dossier -- france-yugoslavia` makes a folder in geodata/dossiers with one event between two places: it
 * passes the checks as it is, and every part of it is there to be copied and changed.
 */
const id = process.argv[2] ?? '';
/** Another parent is for tests. */
const parent = process.argv[3] ?? join(import.meta.dirname, '../geodata/dossiers');
const folder = join(parent, id);

if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
  fail('Give it a name of lower-case words joined by hyphens: npm run new-dossier -- france-yugoslavia');
if (existsSync(folder)) fail(`geodata/dossiers/${id} is there already.`);

mkdirSync(folder, { recursive: true });
for (const [name, content] of Object.entries(template(id)))
  writeFileSync(join(folder, name), `${JSON.stringify(content, null, 2)}\n`);
console.log(
  `geodata/dossiers/${id} is made: change its files, then "npm run format", "npm run data:check" and "npm run data".`
);

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(message);
  process.exit(1);
}

/** @param {string} name */
function template(name) {
  const schema = (/** @type {string} */ file) => `../../../static/data/schema/${file}.schema.json`;
  /** @param {string} en @param {string} fr @param {string} ru */
  const texts = (en, fr, ru) => ({ en, fr, ru });
  /** @param {string} place @param {string} theatre @param {[number, number]} coordinates @param {ReturnType<typeof texts>} names */
  const place = (place, theatre, coordinates, names) => ({
    type: 'Feature',
    id: place,
    geometry: { type: 'Point', coordinates },
    properties: { theatre, names: [names] }
  });
  return {
    'dossier.json': {
      $schema: schema('dossier'),
      id: name,
      title: texts('Title of the dossier', 'Titre du dossier', 'Название досье'),
      subtitle: texts('What it is about, 1917–1991', 'De quoi il traite, 1917-1991', 'О чём оно, 1917–1991'),
      poles: ['paris', 'belgrade'],
      // Leave out a language in which nothing is written: what there is stands in for it.
      languages: ['en', 'fr', 'ru'],
      // What events are sorted out by. Lands are polities of static/data/borders.en.json, tinted in the order of theatres
      // unless a theatre has colours of its own, as the second here; leave all out, and the states of the poles are tinted.
      theatres: [
        {
          id: 'france',
          name: texts('France', 'France', 'Франция'),
          lands: ['fr', 'fr-occ', 'fr-itocc']
        },
        {
          id: 'yugoslavia',
          name: texts('Yugoslavia', 'Yougoslavie', 'Югославия'),
          lands: ['rs', 'yu-prov', 'yu', 'hr', 'si'],
          light: '#ebcbc0',
          dark: '#5a2e2a'
        }
      ],
      families: {
        aid: {
          name: texts('Aid and loans', 'Aide et prêts', 'Помощь и займы'),
          light: '#008361',
          dark: '#24da96'
        }
      }
    },
    'events.geojson': {
      $schema: schema('dossier-events'),
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          id: 'first-event-1927',
          geometry: {
            type: 'LineString',
            coordinates: [
              [20.4573, 44.8176],
              [2.3522, 48.8566]
            ]
          },
          properties: {
            title: texts(
              'An event between two places',
              'Un événement entre deux lieux',
              'Событие между двумя местами'
            ),
            when: '1927-11-11',
            category: 'accord',
            kind: 'treaty',
            direction: 'mutual',
            stops: [{ place: 'belgrade' }, { place: 'paris' }],
            summary: texts(
              'What happened, and why it matters.',
              'Ce qui s’est passé, et pourquoi cela compte.',
              'Что произошло и почему это важно.'
            ),
            people: ['first-person'],
            citations: [{ source: 'first-work', label: 'page', locator: '12–14' }]
          }
        }
      ]
    },
    'places.geojson': {
      $schema: schema('dossier-places'),
      type: 'FeatureCollection',
      features: [
        place('paris', 'france', [2.3522, 48.8566], texts('Paris', 'Paris', 'Париж')),
        place('belgrade', 'yugoslavia', [20.4573, 44.8176], texts('Belgrade', 'Belgrade', 'Белград'))
      ]
    },
    'people.json': {
      $schema: schema('dossier-people'),
      people: [
        {
          id: 'first-person',
          name: texts('A person', 'Une personne', 'Некто'),
          roles: [texts('Office', 'Fonction', 'Должность')]
        }
      ]
    },
    'sources.json': [
      {
        id: 'first-work',
        type: 'book',
        title: 'A Work',
        author: [{ family: 'Author' }],
        issued: { 'date-parts': [[2001]] }
      }
    ],
    'eras.json': {
      $schema: schema('dossier-eras'),
      eras: [
        {
          id: 'first-era',
          from: '1917-11-07',
          until: '1991-12-26',
          stance: 'rapprochement',
          name: texts('An era', 'Une période', 'Период'),
          title: texts('What the era was', 'Ce que fut la période', 'Чем был этот период'),
          text: texts(
            'What changed, and how it ended.',
            'Ce qui changea, et la fin.',
            'Что изменилось и чем кончилось.'
          ),
          citations: [{ source: 'first-work' }],
          events: ['first-event-1927']
        }
      ]
    }
  };
}
