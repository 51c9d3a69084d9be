import { expect, test } from 'vitest';
import { createCatalogue } from '#lib/domain/record/catalogue.ts';
import { createAnswerer } from '#lib/dossier/answer.ts';
import type { Answers } from '#lib/dossier/protocol.ts';
import { bytesOf } from '#tests/support/open.ts';

const text = 'title,date,lat,lon\nA,1/2/1950,48.8,2.3\nB,3/25/1951,44.8,20.4\nC,,1,1\n';

test('a table is opened, taken as the reader says, and compiled for the explorer', () => {
  const answer = createAnswerer();
  const opened = answer({ ask: 'open', bytes: bytesOf(text), name: 'x' }) as Answers['open'];
  expect(opened).toMatchObject({
    kind: 'table',
    preview: { rows: 3, order: 'mdy', hasOrder: true, mapping: { title: 0, start: 1, lat: 2, lon: 3 } }
  });
  if (opened.kind !== 'table') throw new Error('no table');
  const taking = {
    mapping: opened.preview.mapping,
    order: 'mdy',
    language: 'en',
    title: 'X',
    looksInTitle: false
  } as const;
  const { dossier, ...outcome } = answer({ ask: 'take', taking, places: [] }) as Answers['take'];
  expect(outcome).toMatchObject({ rows: 3, used: 2, refused: 1, problems: [{ line: 4, kind: 'no-date' }] });
  const compiled = answer({
    ask: 'compile',
    dossier: dossier!,
    language: 'en',
    release: { released: '2026-01-02', hash: 'x' }
  }) as Answers['compile'];
  expect(compiled.record.events.map(({ date }) => date)).toEqual(['2 January 1950', '25 March 1951']);
  // Without poles of its own, all that it is about is in view.
  expect(createCatalogue(compiled.record).poles.map(({ lon }) => lon)).toEqual([2.3, 20.4]);
});

test('nothing can be taken before something is opened', () => {
  const taking = { mapping: {}, order: 'dmy', language: 'en', title: 'X', looksInTitle: false } as const;
  expect(() => createAnswerer()({ ask: 'take', taking, places: [] })).toThrow('no table');
});
