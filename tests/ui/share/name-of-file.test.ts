import { expect, test } from 'vitest';
import { nameOfFile } from '#lib/ui/share/name-of-file.ts';

test('a file is named for the time that it shows', () => {
  const year = { moment: { year: 1944 }, span: { mode: 'year' } } as const;
  expect(nameOfFile(null, year, '960x540', 'png')).toBe('paris-moscow-1944-960x540.png');
  expect(nameOfFile(null, { ...year, moment: { year: 1944, month: 6 } }, '', 'mp4')).toBe(
    'paris-moscow-1944-06.mp4'
  );
  expect(nameOfFile(null, { ...year, span: { mode: 'range', fromYear: 1939 } }, '', 'gif')).toBe(
    'paris-moscow-1939-1944.gif'
  );
  expect(nameOfFile(null, { ...year, span: { mode: 'all' } }, '', 'gif')).toBe('paris-moscow-1917-1944.gif');
});
