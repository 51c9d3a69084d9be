import { describe, expect, test } from 'vitest';
import { describeDate, describeMoment } from '#lib/domain/language/date-words.ts';
import { parseEdtf } from '#lib/domain/time/edtf.ts';

/** Ordinary spaces stand for the no-break ones, which have a test of their own. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/gu, ' ');

describe('a date in words is as precise as its EDTF text and no more', () => {
  test.each([
    // A simple date of each form
    ['1944', '1944', '1944', '1944'],
    ['1944-12', 'December 1944', 'décembre 1944', 'декабрь 1944'],
    ['1944-12-10', '10 December 1944', '10 décembre 1944', '10 декабря 1944'],
    ['1944-12-01', '1 December 1944', '1ᵉʳ décembre 1944', '1 декабря 1944'],
    ['1943-21', 'spring 1943', 'printemps 1943', 'весна 1943'],
    ['1943-22', 'summer 1943', 'été 1943', 'лето 1943'],
    ['1943-23', 'autumn 1943', 'automne 1943', 'осень 1943'],
    ['1943-24', 'winter 1943', 'hiver 1943', 'зима 1943'],
    ['195X', '1950s', 'années 1950', '1950-е годы'],
    ['19XX', '20th century', 'XXᵉ siècle', 'XX век'],
    ['1984-XX', '1984', '1984', '1984'],
    ['1984-06-XX', 'June 1984', 'juin 1984', 'июнь 1984'],
    // About
    ['1936~', 'about 1936', 'vers 1936', 'около 1936 года'],
    ['1917-12~', 'about December 1917', 'vers décembre 1917', 'около декабря 1917 года'],
    ['1917-12-01~', 'about 1 December 1917', 'vers le 1ᵉʳ décembre 1917', 'около 1 декабря 1917 года'],
    ['1943-21~', 'about spring 1943', 'vers le printemps 1943', 'около весны 1943 года'],
    ['1943-24~', 'about winter 1943', 'vers l’hiver 1943', 'около зимы 1943 года'],
    ['195X~', 'about the 1950s', 'vers les années 1950', 'около 1950-х годов'],
    ['19XX~', 'about the 20th century', 'vers le XXᵉ siècle', 'около XX века'],
    // In doubt, and both
    ['1936?', '1936 (uncertain)', '1936 (incertain)', '1936 (под вопросом)'],
    ['1936%', 'about 1936 (uncertain)', 'vers 1936 (incertain)', 'около 1936 года (под вопросом)'],
    // Since
    ['1944/..', 'from 1944', 'à partir de 1944', 'с 1944 года'],
    ['1944-05/', 'from May 1944', 'à partir de mai 1944', 'с мая 1944 года'],
    ['1944-08/', 'from August 1944', 'à partir d’août 1944', 'с августа 1944 года'],
    ['1944-12-10/..', 'from 10 December 1944', 'à partir du 10 décembre 1944', 'с 10 декабря 1944 года'],
    ['1944-12-02/..', 'from 2 December 1944', 'à partir du 2 décembre 1944', 'со 2 декабря 1944 года'],
    ['1943-22/..', 'from summer 1943', 'à partir de l’été 1943', 'с лета 1943 года'],
    ['195X/..', 'from the 1950s', 'à partir des années 1950', 'с 1950-х годов'],
    ['19XX/..', 'from the 20th century', 'à partir du XXᵉ siècle', 'с XX века'],
    // Until
    ['../1944', 'until 1944', 'jusqu’en 1944', 'до 1944 года'],
    ['/1944-08', 'until August 1944', 'jusqu’en août 1944', 'до августа 1944 года'],
    ['../1944-12-10', 'until 10 December 1944', 'jusqu’au 10 décembre 1944', 'до 10 декабря 1944 года'],
    ['../1943-21', 'until spring 1943', 'jusqu’au printemps 1943', 'до весны 1943 года'],
    ['../1943-22', 'until summer 1943', 'jusqu’à l’été 1943', 'до лета 1943 года'],
    ['../195X', 'until the 1950s', 'jusqu’aux années 1950', 'до 1950-х годов'],
    // From – to: what both ends share is said once
    ['1944/1946', '1944–1946', '1944–1946', '1944–1946'],
    ['1944-06/1944-08', 'June – August 1944', 'juin – août 1944', 'июнь – август 1944'],
    [
      '1944-12/1945-01',
      'December 1944 – January 1945',
      'décembre 1944 – janvier 1945',
      'декабрь 1944 – январь 1945'
    ],
    ['1944-12-02/1944-12-10', '2–10 December 1944', '2–10 décembre 1944', '2–10 декабря 1944'],
    ['1944-12-01/1944-12-10', '1–10 December 1944', '1ᵉʳ–10 décembre 1944', '1–10 декабря 1944'],
    [
      '1944-11-24/1944-12-16',
      '24 November – 16 December 1944',
      '24 novembre – 16 décembre 1944',
      '24 ноября – 16 декабря 1944'
    ],
    [
      '1944-12-24/1945-01-02',
      '24 December 1944 – 2 January 1945',
      '24 décembre 1944 – 2 janvier 1945',
      '24 декабря 1944 – 2 января 1945'
    ],
    ['1944/1945-05', '1944 – May 1945', '1944 – mai 1945', '1944 – май 1945'],
    ['1944~/1946', 'about 1944 – 1946', 'vers 1944 – 1946', 'около 1944 года – 1946'],
    [
      '1944-06?/1944-08',
      'June 1944 (uncertain) – August 1944',
      'juin 1944 (incertain) – août 1944',
      'июнь 1944 (под вопросом) – август 1944'
    ]
  ])('%s: %s; %s; %s', (edtf, en, fr, ru) => {
    const date = parseEdtf(edtf);
    const words = (['en', 'fr', 'ru'] as const).map((language) => plain(describeDate(date, language)));
    expect(words).toEqual([en, fr, ru]);
  });
});

test('a number is not torn from the word it needs', () => {
  expect(describeDate(parseEdtf('195X'), 'fr')).toBe('années\u00a01950');
  expect(describeDate(parseEdtf('195X~'), 'ru')).toBe('около 1950-х\u00a0годов');
  expect(describeDate(parseEdtf('1936~'), 'ru')).toBe('около 1936\u00a0года');
  expect(describeDate(parseEdtf('19XX'), 'fr')).toBe('XXᵉ\u00a0siècle');
});

test.each([
  [{ year: 1966 }, '1966', '1966', '1966'],
  [{ year: 1966, month: 6 }, 'June 1966', 'juin 1966', 'июнь 1966'],
  [{ year: 1917, month: 1 }, 'January 1917', 'janvier 1917', 'январь 1917']
])('the moment %o is %s; %s; %s', (moment, en, fr, ru) => {
  const words = (['en', 'fr', 'ru'] as const).map((language) => plain(describeMoment(moment, language)));
  expect(words).toEqual([en, fr, ru]);
});
