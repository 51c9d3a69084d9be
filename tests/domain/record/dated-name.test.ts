import { describe, expect, test } from 'vitest';
import { isCondition } from '#lib/domain/record/condition.ts';
import { nameOn } from '#lib/domain/record/dated-name.ts';
import { dayOfIso } from '#lib/domain/time/day.ts';
import { during } from '#tests/support/record.ts';

describe('the name of a place', () => {
  const names = [
    { from: null, name: 'Petrograd' },
    { from: dayOfIso('1924-01-26'), name: 'Leningrad' },
    { from: dayOfIso('1991-09-06'), name: 'Saint Petersburg' }
  ];

  test.each([
    ['1800-01-01', 'Petrograd'],
    ['1924-01-25', 'Petrograd'],
    ['1924-01-26', 'Leningrad'],
    ['1991-09-05', 'Leningrad'],
    ['1991-09-06', 'Saint Petersburg'],
    ['2020-01-01', 'Saint Petersburg']
  ])('on %s is %s', (day, name) => {
    expect(nameOn(dayOfIso(day), names)).toBe(name);
  });

  test('holds from the beginning even if its first name is dated', () => {
    expect(nameOn(dayOfIso('1900-01-01'), names.slice(1))).toBe('Leningrad');
  });

  test('is empty if there is none', () => {
    expect(nameOn(0, [])).toBe('');
  });
});

describe('a condition', () => {
  test.each([
    ['1960/1964', 'exchange', true],
    ['1960/1962', 'exchange', false],
    ['1960/1964', 'rupture', true],
    ['1946/1954', 'conflict', false],
    ['1950/1960', 'aid', false],
    ['1960', 'exchange', false],
    ['1985/..', 'accord', true]
  ] as const)('%s of the family "%s": %s', (edtf, family, expected) => {
    expect(isCondition(during(edtf), family)).toBe(expected);
  });
});
