import { describe, expect, test } from 'vitest';
import { dossierFile } from '#lib/domain/dossier/dossier-file.ts';
import { readDossier } from '#lib/domain/dossier/read-dossier.ts';
import { writeDossier } from '#lib/domain/dossier/write-dossier.ts';
import { fileOf, makeDossier } from '#tests/support/dossier.ts';
import { inAll, makeEventFeature } from '#tests/support/source-data.ts';

const sound = makeDossier();

/** What is said of a file after something in it was changed. */
function problemsAfter(change: (file: ReturnType<typeof fileOf>) => object | void) {
  const file = fileOf(sound);
  const { problems, dossier, rows } = readDossier((change(file) ?? file) as Record<string, unknown>);
  const refused = problems.filter(({ isRefused, path }) => isRefused && path.startsWith('events')).length;
  expect((dossier?.events.length ?? 0) + (dossier === null ? rows : refused)).toBe(rows);
  return problems.map(({ path, kind, detail, isRefused }) =>
    [isRefused ? 'refused' : 'told', path, kind, detail].filter((part) => part !== undefined).join(' ')
  );
}

test('what was written is read as it was, and is as the published schema has it', () => {
  const written = JSON.parse(writeDossier(sound, 'https://a.test/schema.json'));
  expect(readDossier(written)).toEqual({ dossier: sound, problems: [], rows: 1 });
  expect(dossierFile.safeParse(written).success).toBe(true);
});

describe('what is wrong is told by path, and the rest is kept:', () => {
  test.each<[string, Parameters<typeof problemsAfter>[0], string[]]>([
    [
      'an event without a title',
      ({ events }) => void delete (events[0]!.properties as Partial<{ title: unknown }>).title,
      ['refused events[0].properties.title missing']
    ],
    [
      'a date that is none',
      ({ events }) => void (events[0]!.properties.when = '1944-13'),
      ['refused events[0].properties.when malformed 1944-13']
    ],
    [
      'a date of other years',
      ({ events }) => void (events[0]!.properties.when = '1812'),
      ['refused events[0].properties.when outside-atlas 1812']
    ],
    [
      'a stop that is no place',
      ({ events }) => void (events[0]!.properties.stops[1]!.place = 'atlantis'),
      ['refused events[0].properties.stops[1].place unknown-id atlantis']
    ],
    [
      'a person, a source and a place beside the route that are not there',
      ({ events }) =>
        void Object.assign(events[0]!.properties, {
          people: ['nobody'],
          citations: [{ source: 'nothing' }],
          also: ['nowhere']
        }),
      [
        'told events[0].properties.citations[0].source unknown-id nothing',
        'told events[0].properties.also[0] unknown-id nowhere',
        'told events[0].properties.people[0] unknown-id nobody'
      ]
    ],
    [
      'a family that is not the kind’s',
      ({ events }) => void (events[0]!.properties.category = 'aid'),
      ['told events[0].properties.category mismatch aid']
    ],
    [
      'an id that is there twice',
      ({ events }) => void events.push(makeEventFeature('pact-1944')),
      ['refused events[1].id twice pact-1944']
    ],
    ['a key that is not known', (file) => Object.assign(file, { extra: 1 }), ['told  unknown-key extra']],
    [
      'a citation of the wrong shape',
      ({ events }) => void (events[0]!.properties.citations = [{ source: 'Not An Id' }]),
      ['told events[0].properties.citations[0].source malformed Not An Id']
    ],
    [
      'a pole that is no place',
      ({ dossier }) => void (dossier.poles = ['paris', 'atlantis']),
      ['told dossier.poles[1] unknown-id atlantis']
    ],
    [
      'a list that is none',
      (file) => ({ ...file, people: 'many' }),
      ['told people wrong-type', 'told events[0].properties.people[0] unknown-id de-gaulle']
    ],
    [
      'a dossier without a title',
      (file) => ({ ...file, dossier: { id: 'x', languages: ['en'] } }),
      ['refused dossier.title missing']
    ]
  ])('%s', (_name, change, problems) => {
    expect(problemsAfter(change)).toEqual(problems);
  });
});

test('a file of a newer atlas is read as far as it is known, and says so', () => {
  expect(problemsAfter((file) => void (file.version = 99))).toEqual(['told version newer-version']);
});

test('keys that every object inherits are no keys of a file', () => {
  const file = JSON.parse(
    JSON.stringify(fileOf(sound)).replace(
      '{"format"',
      '{"__proto__":{"polluted":true},"constructor":{"prototype":{}},"format"'
    )
  );
  const { dossier } = readDossier(file);
  expect(dossier?.events).toHaveLength(1);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  const hostile = JSON.parse(
    JSON.stringify(fileOf(sound)).replace('"properties":{', '"properties":{"__proto__":{"polluted":1},')
  );
  expect(readDossier(hostile).dossier).not.toBeNull();
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('texts of one language are enough', () => {
  const title = { ru: 'Договор' };
  const part = makeDossier({ events: [makeEventFeature('pact-1944', { title: inAll('x') })] });
  const file = fileOf(part);
  file.events[0]!.properties.title = title;
  expect(readDossier(file).dossier?.events[0]?.properties.title).toEqual(title);
});
