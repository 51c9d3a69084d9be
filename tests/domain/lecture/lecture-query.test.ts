import { expect, test } from 'vitest';
import { readLectureQuery, writeLectureQuery } from '#lib/domain/lecture/lecture-query.ts';

test.each([
  ['', { scene: 1, autoplay: null, theme: null, checks: false }],
  ['?scene=7&theme=dark', { scene: 7, autoplay: null, theme: 'dark', checks: false }],
  ['?check=1', { scene: 1, autoplay: null, theme: null, checks: true }],
  ['?autoplay=1', { scene: 1, autoplay: { pace: 1, loops: true }, theme: null, checks: false }],
  ['?autoplay=once&pace=2', { scene: 1, autoplay: { pace: 2, loops: false }, theme: null, checks: false }],
  [
    '?scene=seven&theme=pink&check=yes&autoplay=yes',
    { scene: 1, autoplay: null, theme: null, checks: false }
  ],
  ['?scene=1.5', { scene: 1, autoplay: null, theme: null, checks: false }]
] as const)('%s asks for %j', (search, asked) => {
  expect(readLectureQuery(search)).toEqual(asked);
});

test.each(['0', '-3', '1000', 'fast', 'Infinity', ''])('a pace of "%s" is none', (pace) => {
  expect(readLectureQuery(`?autoplay=1&pace=${pace}`).autoplay).toEqual({ pace: 1, loops: true });
});

test('a reload finds scene, theme and autoplay again, but does not check anew', () => {
  const written = writeLectureQuery('?check=1&autoplay=1&pace=2&theme=dark&other=x', {
    scene: 3,
    theme: 'light'
  });
  expect(written).toBe('?autoplay=1&pace=2&other=x&scene=3&theme=light');
  expect(writeLectureQuery('', { scene: 2, theme: null })).toBe('?scene=2');
});
