import { lengthOf, type Interval } from '#lib/domain/time/interval.ts';
import type { Family } from './families.ts';

/**
 * Longer than this, an influence or a dispute is a state of affairs and no longer something that happens: three
 * years with the leap day that they may hold.
 */
const CONDITION_DAYS = 3 * 365 + 1;

/**
 * A condition (a party's influence, years of trade) is drawn as a quiet presence instead of a loud arc repeated
 * every year. Aid and conflict that go on for years are the events themselves and stay loud.
 */
export function isCondition(interval: Interval, family: Family): boolean {
  return family !== 'aid' && family !== 'conflict' && lengthOf(interval) > CONDITION_DAYS;
}
