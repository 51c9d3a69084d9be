import { aboutFr } from './about.fr.ts';
import { bordersFr } from './borders-page.fr.ts';
import { embeddingFr } from './embedding-page.fr.ts';
import type { PageWords } from './page-words.ts';
import { plural } from './plural.ts';

export const fr: PageWords = {
  skipToText: 'Aller au texte',
  menu: 'Pages',
  standing: {
    events: {
      title: 'Les événements, année par année',
      menu: 'Événements',
      description:
        'Tous les événements de l’atlas dans l’ordre du temps\u00a0: visites, accords, aides, conflits, ruptures et échanges entre la France et l’Union soviétique, 1917–1991.'
    },
    places: {
      title: 'Lieux',
      menu: 'Lieux',
      description:
        'Les villes, ambassades, aérodromes et ports où se sont nouées les relations entre la France et l’Union soviétique, avec ce qui s’y est passé.'
    },
    people: {
      title: 'Personnes',
      menu: 'Personnes',
      description:
        'Hommes d’État, diplomates, militaires, écrivains et savants des relations entre la France et l’Union soviétique, avec leurs fonctions et les événements auxquels ils ont pris part.'
    },
    sources: {
      title: 'Sources',
      menu: 'Sources',
      description:
        'La bibliographie de l’atlas\u00a0: tous les ouvrages et documents cités, et les événements pour lesquels ils le sont.'
    },
    borders: {
      title: 'Les frontières, 1917–1991',
      menu: 'Frontières',
      description:
        'Les frontières du monde à n’importe quelle date de 1917 à 1991, en données ouvertes : comment elles sont faites, leur précision, où les prendre.'
    },
    about: {
      title: 'À propos de cet atlas',
      menu: 'À propos',
      description:
        'Ce qu’est l’atlas des relations franco-soviétiques, comment le lire, ce qu’il promet sur ses faits et sous quelles licences on peut le réutiliser.'
    },
    lectures: {
      title: 'Conférences',
      menu: 'Conférences',
      description:
        'Quatre conférences à présenter avec l’atlas\u00a0: une seule carte vivante conduite scène après scène, avec notes et sources pour l’orateur, en français, anglais et russe.'
    },
    dossiers: {
      title: 'Vos propres dossiers',
      menu: 'Dossiers',
      description:
        'Ouvrez dans l’atlas un fichier à vous, sur deux pays quelconques\u00a0: CSV, GeoJSON, Linked Places, TimelineJS, StoryMapJS ou kepler.gl. Il reste dans votre navigateur.'
    },
    embedding: {
      title: 'Intégrer l’atlas',
      menu: 'Intégrer',
      description:
        'Comment afficher la carte de l’atlas, dans n’importe quel état, sur votre propre page, et la piloter de là\u00a0: le cadre, ses commandes, les messages et un exemple vivant.'
    }
  },
  openInAtlas: 'Ouvrir dans l’atlas',
  followOnMap: (person) => `Suivre sur la carte\u00a0: ${person}`,
  yearsInAtlas: 'Voir ces années dans l’atlas',

  stances: {
    rupture: 'rupture',
    distance: 'distance',
    rapprochement: 'rapprochement',
    alliance: 'alliance',
    tension: 'tension',
    detente: 'détente',
    partnership: 'partenariat'
  },
  otherEvents: 'Les autres événements de ces années',
  previousEra: 'Le chapitre précédent',
  nextEra: 'Le chapitre suivant',

  before: 'Avant',
  after: 'Après',
  recalled:
    'Aucune page établissant le fait lui-même n’a pu être lue\u00a0; il est rapporté d’après la littérature générale.',

  roles: 'Fonctions et rôles',
  personDescription: (name, life, role, events) =>
    `${name}${life === '' ? '' : ` (${life})`}${role === '' ? '' : `, ${role}`}\u00a0: ${events} dans l’atlas des relations franco-soviétiques.`,
  names: 'Les noms du lieu',
  insideHere: 'Dans ce lieu',
  within: 'À',
  placeDescription: (name, events) =>
    `${name}\u00a0: ${events} dans l’atlas des relations franco-soviétiques, avec dates, personnes et sources.`,

  decades: 'Décennies',
  theatres: 'Parties du monde',
  letters: 'Lettres',
  citedFor: 'Cité dans\u00a0:',
  works: (count) =>
    `${count} ${plural('fr', count, { one: 'ouvrage ou document', other: 'ouvrages et documents' })}`,

  download: 'Télécharger\u00a0:',
  licences: 'Ce dont le site est fait, avec les licences',
  licence: 'Textes et données CC BY 4.0, code MIT',
  noTracking: 'Ni traceurs, ni cookies, ni requête vers un tiers.',
  bordersPage: bordersFr,
  embedding: embeddingFr,
  about: aboutFr
};
