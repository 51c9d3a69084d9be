import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { formatAddress } from '#lib/domain/address/address.ts';
import { DEFAULT_VIEW, type View } from '#lib/domain/address/view.ts';
import { AddressBar } from '#lib/state/address-bar.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const at = (year: number): View => ({ ...DEFAULT_VIEW, moment: { year } });
const open = (view: View, id: string): View => ({ ...view, selection: { kind: 'place', id } });

/** An address bar at the default view, and what it does to the history. */
function startBar() {
  const log: string[] = [];
  const bar = new AddressBar({
    push: (address) => void log.push(`push ${address}`),
    replace: (address) => void log.push(`replace ${address}`)
  });
  const show = (...views: readonly View[]) => views.forEach((view) => bar.show(view, formatAddress(view)));
  bar.start(DEFAULT_VIEW, '');
  return { log, show, bar, rest: () => vi.runAllTimers() };
}

test('moving the time replaces the address once, when it rests', () => {
  const { log, show, rest } = startBar();
  show(at(1945), at(1946), at(1947));
  expect(log).toEqual([]);
  rest();
  expect(log).toEqual(['replace ?year=1947']);
});

test('every rest is written', () => {
  const { log, show, rest } = startBar();
  show(at(1945));
  rest();
  show(at(1946));
  rest();
  expect(log).toEqual(['replace ?year=1945', 'replace ?year=1946']);
});

test('opening, changing and closing a selection are steps of the history, at once', () => {
  const { log, show, rest } = startBar();
  show(open(at(1944), 'paris'), open(at(1944), 'yalta'), at(1944));
  rest();
  expect(log).toEqual(['push ?place=paris', 'push ?place=yalta', 'push ']);
});

test('Back from a selection returns to where the time had been moved to, even if it had not rested', () => {
  const { log, show, rest } = startBar();
  show(at(1950), open(at(1950), 'paris'));
  rest();
  expect(log).toEqual(['replace ?year=1950', 'push ?year=1950&place=paris']);
});

test('moving away and back again writes nothing', () => {
  const { log, show, rest } = startBar();
  show(at(1950), DEFAULT_VIEW);
  rest();
  expect(log).toEqual([]);
});

test('an address that was opened is not written again, and what waited to be written is dropped', () => {
  const { log, show, bar, rest } = startBar();
  show(at(1950));
  bar.start(open(at(1960), 'paris'), '?year=1960&place=paris');
  show(open(at(1960), 'paris'));
  rest();
  expect(log).toEqual([]);
});
