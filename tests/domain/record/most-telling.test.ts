import { describe, expect, test } from 'vitest';
import { createCatalogue } from '#lib/domain/record/catalogue.ts';
import { mostTelling } from '#lib/domain/record/most-telling.ts';
import type { AtlasRecord } from '#lib/domain/record/record.ts';
import { dayOf } from '#lib/domain/time/day.ts';
import { overlaps } from '#lib/domain/time/interval.ts';
import { readStatic } from '#tests/support/borders.ts';
import { makeEvent } from '#tests/support/record.ts';

const year = { from: dayOf(1966), until: dayOf(1967) };

describe('the event that tells most of a time', () => {
  test('happens rather than lasts, and begins in it', () => {
    const lasting = makeEvent({ id: 'lasting', edtf: '1966', condition: true, kind: 'visit' });
    const older = makeEvent({ id: 'older', edtf: '1960/1970', kind: 'visit' });
    const trade = makeEvent({ id: 'trade', edtf: '1966', kind: 'trade' });
    expect(mostTelling([lasting, older, trade], year)?.id).toBe('trade');
    expect(mostTelling([lasting, older], year)?.id).toBe('older');
    expect(mostTelling([lasting], year)?.id).toBe('lasting');
  });

  test('of several that weigh the same is the first', () => {
    const [one, other] = ['one', 'other'].map((id) => makeEvent({ id, edtf: '1966', kind: 'visit' }));
    expect(mostTelling([one!, other!], year)?.id).toBe('one');
    expect(mostTelling([], year)).toBeNull();
  });

  test('of years that everybody knows is what everybody would name', () => {
    const { record } = createCatalogue(JSON.parse(readStatic('record.en.json')) as AtlasRecord);
    const tellingOf = (when: number) => {
      const time = { from: dayOf(when), until: dayOf(when + 1) };
      return mostTelling(
        record.events.filter(({ interval }) => overlaps(interval, time)),
        time
      )?.title;
    };
    expect([1944, 1966, 1968, 1985].map(tellingOf)).toEqual([
      'De Gaulle travels to Moscow by way of Stalingrad',
      'De Gaulle’s journey: Moscow, Siberia, the Volga',
      'The invasion of Czechoslovakia strikes at détente',
      'Gorbachev chooses Paris for his first Western visit as leader'
    ]);
  });
});
