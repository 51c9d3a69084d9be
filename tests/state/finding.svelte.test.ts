import { expect, test } from 'vitest';
import type { Entry } from '#lib/domain/search/entry.ts';
import type { Finder } from '#lib/domain/search/finder.ts';
import { Finding } from '#lib/state/finding.svelte.ts';

const entry = (id: string): Entry => ({
  kind: 'place',
  id,
  title: id,
  date: '',
  note: '',
  times: [],
  names: id,
  context: '',
  mentioned: ''
});
/** Finds as many places as the text has letters, and a moment before them for "1966". */
const finder: Finder = {
  find: (text) => ({
    moment: text === '1966' ? { year: 1966 } : null,
    groups: text === '' ? [] : [{ kind: 'place', entries: Array.from(text, entry), count: text.length }],
    count: text.length,
    isGuess: false
  })
};

function open(first: string) {
  let text = $state(first);
  const finding = new Finding(finder, () => text);
  return { finding, type: (next: string) => (text = next) };
}

test('the first is active until the keys move on, round the ends', () => {
  const { finding } = open('abc');
  const seen = [finding.active];
  for (const step of [1, 1, 1, -1] as const) {
    finding.move(step);
    seen.push(finding.active);
  }
  expect(seen).toEqual([0, 1, 2, 0, 2]);
});

test('another text begins at the first again, and its keys are the text’s', () => {
  const { finding, type } = open('abc');
  expect(finding.isInList).toBe(false);
  finding.goTo(2);
  expect([finding.isInList, finding.active]).toEqual([true, 2]);
  type('abcd');
  expect([finding.isInList, finding.active]).toEqual([false, 0]);
});

test('nothing found has nothing active', () => {
  const { finding } = open('');
  finding.move(1);
  expect([finding.active, finding.options]).toEqual([-1, []]);
});

test('a moment stands before what is found', () => {
  const { finding } = open('1966');
  expect(finding.options.map(({ kind }) => kind)).toEqual(['moment', 'found', 'found', 'found', 'found']);
});
