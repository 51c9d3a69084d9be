import { expect, test } from 'vitest';
import { eraOf } from '#lib/domain/record/era-of.ts';
import { middleDay } from '#lib/domain/record/middle-day.ts';
import type { Era } from '#lib/domain/record/record.ts';
import { dayOf } from '#lib/domain/time/day.ts';
import { during, makeEvent } from '#tests/support/record.ts';

const era = (id: string, edtf: string): Era => ({
  id,
  interval: during(edtf),
  stance: 'tension',
  name: id,
  title: id
});
const ERAS = [era('first', '1918-03-01/1920-12-31'), era('second', '1921-01-01/1924-10-27')];

test.each([
  ['1919-05', 'first'],
  ['1920/1922', 'first'],
  ['1921-01-01', 'second'],
  ['1917-12/1918-05', 'first'],
  ['1930', undefined]
])('an event of %s began in the era "%s"', (edtf, id) => {
  expect(eraOf(ERAS, makeEvent({ id: 'x', edtf }))?.id).toBe(id);
});

test('the middle event stands for all; without any the atlas opens', () => {
  const events = ['1920', '1930', '1944-12', '1966'].map((edtf) => makeEvent({ id: edtf, edtf }));
  expect(middleDay(events)).toBe(dayOf(1930));
  expect(middleDay(events.slice(0, 3))).toBe(dayOf(1930));
  expect(middleDay([])).toBe(dayOf(1944));
});
