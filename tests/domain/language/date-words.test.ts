import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeDate } from '#lib/domain/language/date-words.ts';
import { describeMoment } from '#lib/domain/language/day-words.ts';
import { LANGUAGES } from '#lib/domain/language/language.ts';
import { parseEdtf } from '#lib/domain/time/edtf.ts';
import { writtenDate } from '#tests/support/arbitrary-edtf.ts';

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
    // A winter belongs to two years
    ['1943-24', 'winter 1943–44', 'hiver 1943-1944', 'зима 1943/1944'],
    ['1999-24', 'winter 1999–00', 'hiver 1999-2000', 'зима 1999/2000'],
    ['195X', '1950s', 'années 1950', '1950-е годы'],
    ['19XX', '20th century', 'XXᵉ siècle', 'XX век'],
    ['20XX', '21st century', 'XXIᵉ siècle', 'XXI век'],
    ['1984-XX', '1984', '1984', '1984'],
    ['1984-06-XX', 'June 1984', 'juin 1984', 'июнь 1984'],
    // About
    ['1936~', 'about 1936', 'vers 1936', 'около 1936 года'],
    ['1917-12~', 'about December 1917', 'vers décembre 1917', 'около декабря 1917 года'],
    ['1917-12-01~', 'about 1 December 1917', 'vers le 1ᵉʳ décembre 1917', 'около 1 декабря 1917 года'],
    ['1943-21~', 'about spring 1943', 'vers le printemps 1943', 'около весны 1943 года'],
    ['1943-24~', 'about winter 1943–44', 'vers l’hiver 1943-1944', 'около зимы 1943/1944 года'],
    ['195X~', 'about the 1950s', 'vers les années 1950', 'около 1950-х годов'],
    ['19XX~', 'about the 20th century', 'vers le XXᵉ siècle', 'около XX века'],
    // In doubt, and both
    ['1936?', '1936 (uncertain)', '1936 (date incertaine)', '1936 (предположительно)'],
    [
      '1944-12-10?',
      '10 December 1944 (uncertain)',
      '10 décembre 1944 (date incertaine)',
      '10 декабря 1944 (предположительно)'
    ],
    ['195X?', '1950s (uncertain)', 'années 1950 (date incertaine)', '1950-е годы (предположительно)'],
    ['1936%', 'about 1936 (uncertain)', 'vers 1936 (date incertaine)', 'около 1936 года (предположительно)'],
    [
      '1943-22%',
      'about summer 1943 (uncertain)',
      'vers l’été 1943 (date incertaine)',
      'около лета 1943 года (предположительно)'
    ],
    // Since; nobody knows the end of what ends with nothing
    ['1944/..', 'from 1944', 'à partir de 1944', 'с 1944 года'],
    ['1944-05/..', 'from May 1944', 'à partir de mai 1944', 'с мая 1944 года'],
    ['1944-08/..', 'from August 1944', 'à partir d’août 1944', 'с августа 1944 года'],
    ['1944-12-10/..', 'from 10 December 1944', 'à partir du 10 décembre 1944', 'с 10 декабря 1944 года'],
    ['1944-12-02/..', 'from 2 December 1944', 'à partir du 2 décembre 1944', 'со 2 декабря 1944 года'],
    ['1943-22/..', 'from summer 1943', 'à partir de l’été 1943', 'с лета 1943 года'],
    ['195X/..', 'from the 1950s', 'à partir des années 1950', 'с 1950-х годов'],
    ['19XX/..', 'from the 20th century', 'à partir du XXᵉ siècle', 'с XX века'],
    ['1944~/..', 'from about 1944', 'à partir de 1944 environ', 'примерно с 1944 года'],
    [
      '1944?/..',
      'from 1944 (uncertain)',
      'à partir de 1944 (date incertaine)',
      'с 1944 года (предположительно)'
    ],
    [
      '1944-05/',
      'from May 1944, end unknown',
      'à partir de mai 1944, fin inconnue',
      'с мая 1944 года, окончание неизвестно'
    ],
    [
      '1944%/',
      'from about 1944 (uncertain), end unknown',
      'à partir de 1944 environ (date incertaine), fin inconnue',
      'примерно с 1944 года (предположительно), окончание неизвестно'
    ],
    // Until, that date included
    ['../1944', 'until 1944', 'jusqu’en 1944', 'до 1944 года включительно'],
    [
      '../1944-12-10',
      'until 10 December 1944',
      'jusqu’au 10 décembre 1944',
      'до 10 декабря 1944 года включительно'
    ],
    ['../1943-21', 'until spring 1943', 'jusqu’au printemps 1943', 'до весны 1943 года включительно'],
    ['../1943-22', 'until summer 1943', 'jusqu’à l’été 1943', 'до лета 1943 года включительно'],
    ['../195X', 'until the 1950s', 'jusqu’aux années 1950', 'до 1950-х годов включительно'],
    ['../1944~', 'until about 1944', 'jusque vers 1944', 'примерно до 1944 года'],
    [
      '../1944-12-10~',
      'until about 10 December 1944',
      'jusque vers le 10 décembre 1944',
      'примерно до 10 декабря 1944 года'
    ],
    [
      '/1944-08',
      'until August 1944, beginning unknown',
      'jusqu’en août 1944, début inconnu',
      'до августа 1944 года включительно, начало неизвестно'
    ],
    // From – to: what both ends share is said once
    ['1944/1946', '1944–1946', '1944–1946', '1944–1946'],
    ['1944-06/1944-08', 'June – August 1944', 'juin – août 1944', 'июнь — август 1944'],
    [
      '1944-12/1945-01',
      'December 1944 – January 1945',
      'décembre 1944 – janvier 1945',
      'декабрь 1944 — январь 1945'
    ],
    ['1944-12-02/1944-12-10', '2–10 December 1944', '2–10 décembre 1944', '2–10 декабря 1944'],
    ['1944-12-01/1944-12-10', '1–10 December 1944', '1ᵉʳ–10 décembre 1944', '1–10 декабря 1944'],
    [
      '1944-11-24/1944-12-16',
      '24 November – 16 December 1944',
      '24 novembre – 16 décembre 1944',
      '24 ноября — 16 декабря 1944'
    ],
    [
      '1944-12-24/1945-01-02',
      '24 December 1944 – 2 January 1945',
      '24 décembre 1944 – 2 janvier 1945',
      '24 декабря 1944 — 2 января 1945'
    ],
    ['1943-21/1943-23', 'spring – autumn 1943', 'printemps – automne 1943', 'весна — осень 1943'],
    [
      '1943-21/1943-24',
      'spring 1943 – winter 1943–44',
      'printemps 1943 – hiver 1943-1944',
      'весна 1943 — зима 1943/1944'
    ],
    [
      '1943-21/1944-21',
      'spring 1943 – spring 1944',
      'printemps 1943 – printemps 1944',
      'весна 1943 — весна 1944'
    ],
    // Ends of different precision, or of one too coarse for a dash, stand in words
    ['1944/1945-05', 'from 1944 to May 1945', 'de 1944 à mai 1945', 'с 1944 года по май 1945 года'],
    [
      '1944-08/1945-05-09',
      'from August 1944 to 9 May 1945',
      'd’août 1944 au 9 mai 1945',
      'с августа 1944 года по 9 мая 1945 года'
    ],
    [
      '1944-12-02/1946',
      'from 2 December 1944 to 1946',
      'du 2 décembre 1944 à 1946',
      'со 2 декабря 1944 года по 1946 год'
    ],
    [
      '1943-22/1943-24',
      'summer 1943 – winter 1943–44',
      'été 1943 – hiver 1943-1944',
      'лето 1943 — зима 1943/1944'
    ],
    [
      '1943-05/1943-24',
      'from May 1943 to winter 1943–44',
      'de mai 1943 à l’hiver 1943-1944',
      'с мая 1943 года по зиму 1943/1944 года'
    ],
    [
      '192X/193X',
      'from the 1920s to the 1930s',
      'des années 1920 aux années 1930',
      'с 1920-х годов по 1930-е годы'
    ],
    ['18XX/1917', 'from the 19th century to 1917', 'du XIXᵉ siècle à 1917', 'с XIX века по 1917 год'],
    // A qualifier belongs to its own end
    ['1944~/1946', 'from about 1944 to 1946', 'de 1944 environ à 1946', 'примерно с 1944 года по 1946 год'],
    ['1944/1946~', 'from 1944 to about 1946', 'de 1944 à 1946 environ', 'с 1944 года примерно по 1946 год'],
    ['1944~/1946~', 'about 1944–1946', '1944–1946 environ', 'примерно 1944–1946'],
    [
      '1936-02-08~/1936-02-17~',
      'about 8–17 February 1936',
      '8–17 février 1936 environ',
      'примерно 8–17 февраля 1936'
    ],
    ['1944?/1946?', '1944–1946 (uncertain)', '1944–1946 (date incertaine)', '1944–1946 (предположительно)'],
    [
      '1944%/1946%',
      'about 1944–1946 (uncertain)',
      '1944–1946 environ (date incertaine)',
      'примерно 1944–1946 (предположительно)'
    ],
    [
      '1944~/1946-05~',
      'from about 1944 to about May 1946',
      'de 1944 environ à mai 1946 environ',
      'примерно с 1944 года примерно по май 1946 года'
    ],
    [
      '1944-12-02~/1944-12-10',
      'from about 2 December 1944 to 10 December 1944',
      'du 2 décembre 1944 environ au 10 décembre 1944',
      'примерно со 2 декабря 1944 года по 10 декабря 1944 года'
    ],
    [
      '1944-06?/1944-08',
      'from June 1944 (uncertain) to August 1944',
      'de juin 1944 (date incertaine) à août 1944',
      'с июня 1944 года (предположительно) по август 1944 года'
    ],
    [
      '1944-06/1944-08%',
      'from June 1944 to about August 1944 (uncertain)',
      'de juin 1944 à août 1944 environ (date incertaine)',
      'с июня 1944 года примерно по август 1944 года (предположительно)'
    ],
    // Some time between
    ['[1920..1924]', 'between 1920 and 1924', 'entre 1920 et 1924', 'между 1920 и 1924 годами'],
    [
      '[1920~..1924]',
      'between about 1920 and 1924',
      'entre 1920 environ et 1924',
      'между примерно 1920 и 1924 годами'
    ],
    [
      '[1920..1924?]',
      'between 1920 and 1924 (uncertain)',
      'entre 1920 et 1924 (date incertaine)',
      'не ранее 1920 года и не позднее 1924 года (предположительно)'
    ],
    [
      '[1944-05..1944-08]',
      'between May 1944 and August 1944',
      'entre mai 1944 et août 1944',
      'не ранее мая 1944 года и не позднее августа 1944 года'
    ],
    [
      '[1944-12-01..1945]',
      'between 1 December 1944 and 1945',
      'entre le 1ᵉʳ décembre 1944 et 1945',
      'не ранее 1 декабря 1944 года и не позднее 1945 года'
    ]
  ])('%s: %s; %s; %s', (edtf, en, fr, ru) => {
    const date = parseEdtf(edtf);
    const words = (['en', 'fr', 'ru'] as const).map((language) => plain(describeDate(date, language)));
    expect(words).toEqual([en, fr, ru]);
  });
});

test('every date of every form has words, and every qualifier is heard', () => {
  const qualifier = fc.constantFrom('', '~', '?', '%');
  const form = fc.constantFrom('A', 'A/B', 'A/..', 'A/', '../B', '/B', '[A..B]');
  fc.assert(
    fc.property(writtenDate, writtenDate, qualifier, form, (a, b, mark, written) => {
      const [start, end] = a.from <= b.from ? [a, b] : [b, a];
      const say = (by: string) => {
        const text = written.replace('A', `${start.text}${by}`).replace('B', `${end.text}${by}`);
        return LANGUAGES.map((language) => plain(describeDate(parseEdtf(text), language)));
      };
      for (const words of say(mark)) expect(words).toMatch(/^[^\s,].*\d.*$|^.*[IVX].*$/u);
      const unmarked = say('');
      if (mark !== '')
        for (const [index, words] of say(mark).entries()) expect(words).not.toBe(unmarked[index]);
    })
  );
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
