import { describe, expect, test } from 'vitest';
import { sayDate, sayRoute } from '#lib/domain/language/spoken.ts';

describe('a date that is said after its year', () => {
  test.each([
    ['en', '20 June\u00a0– 1 July 1966', '20 June to 1 July'],
    ['en', '1–9 December 1966', '1 to 9 December'],
    ['en', 'July\u00a0– August 1966', 'July to August'],
    ['en', '10 December 1966', '10 December'],
    ['en', '1966–1976', '1966 to 1976'],
    ['en', '1966', ''],
    ['en', 'from October 1924 to 1966', 'from October 1924 to 1966'],
    ['en', '24 November 1966\u00a0– 2 May 1967', '24 November 1966 to 2 May 1967'],
    ['fr', '20 juin\u00a0– 1ᵉʳ juillet 1966', 'du 20 juin au 1ᵉʳ juillet'],
    ['fr', '1966–1976', 'de 1966 à 1976'],
    ['fr', 'juillet\u00a0– août 1966', 'juillet\u00a0– août'],
    ['ru', '20 июня\u00a0— 1 июля 1966', 'с 20 июня по 1 июля'],
    ['ru', '2–9 декабря 1966', 'со 2 по 9 декабря'],
    ['ru', 'июль\u00a0— август 1966', 'июль\u00a0— август']
  ] as const)('%s: %s', (language, date, said) => {
    expect(sayDate(date, 1966, language)).toBe(said);
  });

  test('keeps the year of another time', () => {
    expect(sayDate('10 December 1944', 1966, 'en')).toBe('10 December 1944');
  });
});

describe('a route that is said', () => {
  test('goes from its beginning to its end, or to where it turned', () => {
    expect(sayRoute(['Paris', 'Tunis', 'Moscow'], 'oneway', 'en')).toBe('Paris to Moscow');
    expect(sayRoute(['Paris', 'Moscow', 'Paris'], 'oneway', 'fr')).toBe('Paris vers Moscow');
    expect(sayRoute(['Париж', 'Москва'], 'mutual', 'ru')).toBe('Париж и Москва');
  });

  test('of a point is its name', () => {
    expect(sayRoute(['Paris', 'Paris'], 'oneway', 'en')).toBe('Paris');
  });
});
