import { expect, test } from 'vitest';
import { readControls, withControls, type Control } from '#lib/domain/embed/controls.ts';

test('controls are read and taken out of the query', () => {
  const { controls, notice, view } = readControls('?year=1966&controls=zoom,legend&show=visit,aid');
  expect([...(controls ?? [])]).toEqual(['zoom', 'legend']);
  expect(notice).toBeNull();
  expect([...new URLSearchParams(view)]).toEqual([
    ['year', '1966'],
    ['show', 'visit,aid']
  ]);
});

test('none is none, and nothing said is nothing asked', () => {
  expect(readControls('?controls=none')).toEqual({ controls: new Set(), notice: null, view: '' });
  expect(readControls('')).toEqual({ controls: null, notice: null, view: '' });
});

test.each(['timeline,foo', '', 'none,zoom', '__proto__', 'x'.repeat(5000)])(
  'a value with a name that is not known is refused whole: %s',
  (value) => {
    const { controls, notice, view } = readControls(`?controls=${value}&year=1966`);
    expect(controls).toBeNull();
    expect(notice).toMatchObject({ key: 'controls', refusal: 'unknown-name' });
    expect(notice?.value.length).toBeLessThan(50);
    expect(view).toBe('?year=1966');
  }
);

test.each<[string, Control[], string]>([
  ['', ['timeline', 'zoom'], ''],
  ['?year=1966', ['zoom', 'timeline'], '?year=1966'],
  ['', [], '?controls=none'],
  ['?year=1966', ['chronicle', 'timeline'], '?year=1966&controls=timeline,chronicle']
])('%s with %j is %s', (query, controls, expected) => {
  const written = withControls(query, new Set(controls));
  expect(written).toBe(expected);
  const read = readControls(written);
  expect(read.view).toBe(query);
  if (written !== query) expect([...(read.controls ?? [])].sort()).toEqual([...controls].sort());
});
