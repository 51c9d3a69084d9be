import { expect, test } from 'vitest';
import { sourcesOf, writeSources } from '#lib/domain/citing/cited-sources.ts';
import { createLibrary } from '#lib/domain/record/details.ts';
import { makeEvent } from '#tests/support/record.ts';

const treaty = makeEvent({ id: 'treaty', edtf: '1944-12-10' });
const visit = makeEvent({ id: 'visit', edtf: '1966-06' });
const bare = makeEvent({ id: 'bare', edtf: '1967' });
const citing = (...sources: string[]) => ({ summary: '', citations: sources.map((source) => ({ source })) });
const library = createLibrary({
  language: 'en',
  events: { treaty: citing('soutou', 'azeau', 'soutou'), visit: citing('soutou') },
  people: [],
  eras: {},
  sources: [
    { id: 'azeau', reference: 'Azéau. Book.' },
    { id: 'carley', reference: 'Carley. Book.' },
    { id: 'soutou', reference: 'Soutou. Book.', url: 'https://example.org/' }
  ]
});

test('the sources of events stand once each, in the order of the bibliography, with what cites them', () => {
  const read = sourcesOf([treaty, visit, bare], library).map(({ source, events }) => [
    source.id,
    events.map(({ id }) => id)
  ]);
  expect(read).toEqual([
    ['azeau', ['treaty']],
    ['soutou', ['treaty', 'visit']]
  ]);
});

test('as text they are a line each, with their addresses', () => {
  expect(writeSources(sourcesOf([treaty], library))).toBe(
    'Azéau. Book.\nSoutou. Book. https://example.org/.\n'
  );
});
