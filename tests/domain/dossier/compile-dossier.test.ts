import { expect, test } from 'vitest';
import { compileDossier } from '#lib/domain/dossier/compile-dossier.ts';
import { writeReference } from '#lib/domain/dossier/write-reference.ts';
import { createCatalogue } from '#lib/domain/record/catalogue.ts';
import { makeDossier } from '#tests/support/dossier.ts';
import { makeEventFeature, inAll } from '#tests/support/source-data.ts';

const RELEASE = { released: '2026-01-02', hash: '0123456789ab' };

test('a dossier becomes a record, details and what the search knows, as the atlas’s own sources do', () => {
  const { record, details, search, title } = compileDossier(makeDossier(), 'fr', RELEASE);
  expect(createCatalogue(record).legs).toHaveLength(1);
  expect(record.events[0]).toMatchObject({ title: 'Title of pact-1944 (fr)', theatres: ['elsewhere'] });
  expect(details.events['pact-1944']?.summary).toBe('What happened. (fr)');
  expect(details.sources).toMatchObject([{ id: 'carley', reference: 'Silent Conflict.' }]);
  expect(search.events).toHaveLength(1);
  expect(title).toBe('Small (fr)');
});

test('a text that is missing in a language of the dossier stands in another, and says in which', () => {
  const events = [makeEventFeature('pact-1944', { title: { fr: 'Pacte' } as ReturnType<typeof inAll> })];
  const titleIn = (languages: ('en' | 'fr' | 'ru')[]) =>
    compileDossier(makeDossier({ events, languages }), 'en', RELEASE).record.events[0]?.title;
  expect(titleIn(['en', 'fr'])).toBe('Pacte [fr]');
  // A dossier that is not written in the language at all says so once, and not with every text.
  expect(titleIn(['fr'])).toBe('Pacte');
});

test('names and colours of families are the dossier’s where it has them', () => {
  const families = { aid: { name: inAll('Loans'), light: '#112233' } };
  const compiled = compileDossier(makeDossier({ families }), 'en', RELEASE);
  expect(compiled.familyNames).toEqual({ aid: 'Loans' });
  expect(compiled.colours).toEqual({ light: { aid: '#112233' }, dark: { aid: '#112233' } });
});

test('a work is written in one line, its title in italics', () => {
  const reference = writeReference({
    id: 'a',
    type: 'book',
    author: [{ family: 'Sretenović', given: 'Stanislav' }],
    title: 'Francuska i Kraljevina',
    publisher: 'ISI',
    'publisher-place': 'Belgrade',
    issued: { 'date-parts': [[2008]] }
  });
  expect(reference.text).toBe('Sretenović, Stanislav. Francuska i Kraljevina. Belgrade: ISI, 2008.');
  const [[from, until]] = reference.italics as [[number, number]];
  expect(reference.text.slice(from, until)).toBe('Francuska i Kraljevina');
});
