import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EdtfError, parseEdtf } from '#lib/domain/time/edtf.ts';

describe('a text that is no EDTF level 1 date', () => {
  test.each([
    ['1943-02-29', 'a leap day of a common year'],
    ['1900-02-29', 'a leap day of a century that is not leap'],
    ['1944-02-30', 'a day past the end of its month'],
    ['1944-13', 'a thirteenth month'],
    ['1944-00', 'a month zero'],
    ['1944-12-00', 'a day zero'],
    ['1944-25', 'a season of level 2'],
    ['1984-XX-15', 'a day of an unknown month'],
    ['198X-06', 'a month of an unknown year'],
    ['1984-1X', 'a half-known month'],
    ['~1944', 'a qualifier in front'],
    ['1984?-06', 'a qualified part'],
    ['1944?~', 'two qualifiers'],
    ['194', 'a decade of level 2'],
    ['Y19440', 'a long year'],
    ['[1943,1944]', 'a set'],
    ['[..1944]', 'a set without a beginning'],
    ['[1944..]', 'a set without an end'],
    ['[1920..1924', 'an open bracket'],
    ['{1920..1924}', 'all of a set'],
    ['1944-12-10T10:00:00Z', 'a clock time'],
    [' 1944', 'a space'],
    ['194x', 'a small x'],
    ['1944/1945/1946', 'two slashes'],
    ['../..', 'an interval without ends'],
    ['/', 'an interval of nothing'],
    ['', 'nothing']
  ])('is refused by name: %j (%s)', (text) => {
    expect(() => parseEdtf(text)).toThrow(EdtfError);
    expect(() => parseEdtf(text)).toThrow(JSON.stringify(text));
  });

  test('throws nothing but an EdtfError, whatever the text', () => {
    const nearly = fc.stringMatching(/^[0-9X?~%./ TZSYu[\]-]{0,14}$/);
    fc.assert(
      fc.property(fc.oneof(nearly, fc.string({ unit: 'binary' })), (text) => {
        try {
          const { from, until } = parseEdtf(text).interval;
          expect(from).toBeLessThan(until);
        } catch (error) {
          expect(error).toBeInstanceOf(EdtfError);
        }
      }),
      { numRuns: 500 }
    );
  });
});
