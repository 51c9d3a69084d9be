import { describe, expect, test } from 'vitest';
import { BORDERS_INTERVAL } from '#lib/domain/borders/polity-on.ts';
import { isoOfDay } from '#lib/domain/time/day.ts';
import { checkPartition } from '#geodata/borders/check-partition.ts';
import { listPieces, readAtoms } from '#geodata/borders/atoms-file.ts';
import { makeResolver } from '#geodata/borders/resolve.ts';
import { rowsOf } from '#geodata/borders/rows.ts';
import { BORDERS_FOLDER, readBorders, readBordersSource } from '#tests/support/borders.ts';

const source = readBordersSource();
const { pieces, atomOf } = listPieces(readAtoms(BORDERS_FOLDER));
const resolve = makeResolver(pieces, source.sets);

test('on every day of change each atom has exactly one holder', () => {
  const { polities } = readBorders();
  const periods = polities.flatMap(({ id, periods }) => periods.map((period) => ({ id, ...period })));
  const atomCount = 1 + Math.max(...atomOf);
  const days = [...new Set(periods.flatMap(({ from, until }) => [from, until]))].filter(
    (day) => day < BORDERS_INTERVAL.until
  );
  expect(Math.min(...days)).toBe(BORDERS_INTERVAL.from);
  expect(days.length).toBeGreaterThan(250);
  const faults = days.flatMap((day) => {
    const holders = Array.from({ length: atomCount }, (): string[] => []);
    for (const { id, from, until, atoms } of periods) {
      if (from <= day && day < until) for (const atom of atoms) holders[atom]?.push(id);
    }
    return holders.flatMap((ids, atom) =>
      ids.length === 1 ? [] : [`${isoOfDay(day)} atom ${atom}: ${ids.join(' and ') || 'nobody'}`]
    );
  });
  expect(faults).toEqual([]);
});

test('every recipe gives the atoms that were written for it', () => {
  const { polities, overlays } = readBorders();
  const written = new Map([...polities, ...overlays].map(({ id, periods }) => [id, periods]));
  for (const { polity } of [...source.polities, ...source.overlays]) {
    polity.periods.forEach(({ add, when }, index) => {
      const atoms = [...new Set([...resolve(add)].map((piece) => atomOf[piece] ?? -1))].sort((a, b) => a - b);
      expect(written.get(polity.id)?.[index]?.atoms, `${polity.id} ${when}`).toEqual(atoms);
    });
  }
});

describe('land held twice or by nobody is found, with polity and period:', () => {
  const rows = rowsOf(source.polities);
  const find = (edit: (tokens: readonly string[], subject: string) => readonly string[]) =>
    checkPartition(
      pieces,
      rows.map((row) => ({ ...row, tokens: edit(row.tokens, row.subject) })),
      resolve
    );

  test('none as it stands', () => expect(find((tokens) => tokens)).toEqual([]));

  test('an overlap', () => {
    const faults = find((tokens, subject) => (subject.startsWith('memel ') ? [...tokens, 'LVA'] : tokens));
    expect(faults[0]).toMatch(/^1920-01-10: both ".+" and ".+" hold LV-/);
    expect(faults.join('\n')).toContain('"memel 1920-01-10/1923-01-15"');
  });

  test('a gap', () => {
    const faults = find((tokens, subject) => (subject.startsWith('gdr ') ? [...tokens, '-DE-SN'] : tokens));
    expect(faults).toContain('1949-10-07: nobody holds DE-SN');
  });
});
