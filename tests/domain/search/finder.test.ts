import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '#lib/domain/language/language.ts';
import type { SearchData } from '#lib/domain/search/search-data.ts';
import { idsFound, readData, siteFinder } from '#tests/support/search.ts';

const finders = { en: siteFinder('en'), fr: siteFinder('fr'), ru: siteFinder('ru') };
const data = readData<SearchData>('search.json');

describe.each(LANGUAGES)('on a page in "%s", whatever language is typed', (language) => {
  const finder = finders[language];

  test.each([
    ['Khrushchev', 'person nikita-khrushchev'],
    ['Khrouchtchev', 'person nikita-khrushchev'],
    ['Хрущёв', 'person nikita-khrushchev'],
    ['хрущев', 'person nikita-khrushchev'],
    ['kruschev', 'person nikita-khrushchev'],
    ['De Gaule', 'person charles-de-gaulle'],
    ['Degaulle charles', 'person charles-de-gaulle'],
    ['голль', 'person charles-de-gaulle'],
    ['Mocsow', 'place moscow'],
    ['Moskva', 'place moscow'],
    ['Moscou', 'place moscow'],
    ['Москва', 'place moscow'],
    ['Москву', 'place moscow'],
    ['Petrograd', 'place leningrad'],
    ['Kyiv', 'place kiev'],
    ['Київ', 'place kiev'],
    ['Dantzig', 'polity danzig'],
    ['Danzig', 'polity danzig'],
    ['URSS', 'polity su'],
    ['ГДР', 'polity gdr'],
    ['Détente', 'era detente'],
    ['Lenine', 'person vladimir-lenin'],
    ['Ulyanov', 'person vladimir-lenin']
  ])('%s finds %s', (text, wanted) => {
    const [, id] = wanted.split(' ');
    const best = finder.find(text).groups.map(({ entries }) => `${entries[0]?.kind} ${entries[0]?.id}`);
    expect(best.slice(0, 2), id).toContain(wanted);
  });

  test('every event is found first of all events by its title in any language', () => {
    const missed = data.events.flatMap(({ id, title }) =>
      LANGUAGES.filter((other) => {
        const events = finder.find(title[other]).groups.find(({ kind }) => kind === 'event');
        return events?.entries[0]?.id !== id;
      }).map((other) => `${id} (${other}): ${title[other]}`)
    );
    expect(missed).toEqual([]);
  });

  test('every person is found by their name, and every place and land by each of its names', () => {
    const named = [
      ...data.people.map(({ id, name }) => ({ id: `person ${id}`, names: [name] })),
      ...data.places.map(({ id, names }) => ({ id: `place ${id}`, names })),
      ...data.lands.map(({ id, names }) => ({ id: `polity ${id}`, names }))
    ];
    const missed = named.flatMap(({ id, names }) =>
      names
        .flatMap((name) => LANGUAGES.map((other) => name[other]))
        .filter((name) => !idsFound(finder, name).includes(id))
        .map((name) => `${id}: ${name}`)
    );
    expect(missed).toEqual([]);
  });
});

test('a year alone is a moment to go to, with what began in it before what lasted through it', () => {
  const { moment, groups, isGuess } = finders.en.find('1966');
  expect([moment, isGuess]).toEqual([{ year: 1966 }, false]);
  expect(groups.map(({ kind }) => kind).sort()).toEqual(['era', 'event']);
  const events = groups.find(({ kind }) => kind === 'event')?.entries ?? [];
  expect(events.map(({ id }) => id)).toContain('de-gaulle-ussr-1966');
  const begun = events.map(({ times: [time] }) => (time?.from ?? 0) >= Date.UTC(1966) / 86_400_000);
  expect(begun).toEqual([...begun].sort((a, b) => Number(b) - Number(a)));
});

test('a year beside words narrows what they find', () => {
  const all = finders.en.find('moscow');
  const narrowed = finders.en.find('1966 moscow');
  expect(narrowed.moment).toBeNull();
  expect(narrowed.count).toBeGreaterThan(1);
  expect(narrowed.count).toBeLessThan(all.count / 5);
  expect(idsFound(finders.en, '1966 moscow')).toContain('event de-gaulle-ussr-1966');
});

test('a thing of several names is found once, by the name that fits', () => {
  const places = (text: string) => finders.en.find(text).groups.find(({ kind }) => kind === 'place')?.entries;
  expect(places('Petrograd')?.[0]).toMatchObject({
    title: 'Petrograd',
    note: 'Leningrad · Saint Petersburg'
  });
  const ids = idsFound(finders.en, 'Stalingrad');
  expect(ids).toHaveLength(new Set(ids).size);
});

test('a land is dated by the time for which it had its name', () => {
  const [land] = finders.en.find('Vichy France').groups.find(({ kind }) => kind === 'polity')?.entries ?? [];
  expect(land).toMatchObject({ id: 'fr', title: 'Vichy France', date: '1940–1942' });
});

test('what is spelled right is no guess; a slip is one', () => {
  expect(finders.en.find('Gorbachev').isGuess).toBe(false);
  expect(finders.en.find('Gorbahcev').isGuess).toBe(true);
  expect(idsFound(finders.en, 'Gorbahcev')[0]).toBe('person mikhail-gorbachev');
});

test('of many, the best of each kind are shown and all are counted', () => {
  const { groups, count } = finders.en.find('paris');
  const events = groups.find(({ kind }) => kind === 'event');
  expect(events?.entries.length).toBeLessThan(events?.count ?? 0);
  expect(count).toBe(groups.reduce((sum, group) => sum + group.count, 0));
});

test('nonsense finds nothing, and an empty text neither', () => {
  expect(finders.en.find('zzzzqqqq').count).toBe(0);
  expect(finders.en.find('  ')).toMatchObject({ count: 0, groups: [], moment: null });
});
