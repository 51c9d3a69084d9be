import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { EmbedMessage, EmbedState } from '#lib/domain/embed/messages.ts';
import { StateTeller } from '#lib/ui/embed/state-teller.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const at = (year: number): EmbedState => ({
  query: `?year=${year}`,
  year,
  month: null,
  selection: null,
  person: null,
  refused: []
});

function makeTeller() {
  const told: EmbedMessage[] = [];
  return { told, teller: new StateTeller({ send: (message) => told.push(message) }, at(1944)) };
}

test('a run of changes is told once, when it rests', () => {
  const { told, teller } = makeTeller();
  for (let year = 1945; year <= 1966; year += 1) {
    teller.show(at(year));
    vi.advanceTimersByTime(100);
  }
  expect(told).toEqual([]);
  vi.advanceTimersByTime(300);
  expect(told).toEqual([{ type: 'atlas:state', ...at(1966) }]);
});

test('what it opened with, and a change that was taken back, are not told', () => {
  const { told, teller } = makeTeller();
  teller.show(at(1944));
  vi.advanceTimersByTime(1000);
  teller.show(at(1945));
  teller.show(at(1944));
  vi.advanceTimersByTime(1000);
  expect(told).toEqual([]);
});

test('after it has stopped nothing is told', () => {
  const { told, teller } = makeTeller();
  teller.show(at(1966));
  teller.stop();
  vi.advanceTimersByTime(1000);
  expect(told).toEqual([]);
});
