import { isoOfDay } from '#lib/domain/time/day.ts';
import { BORDERS_INTERVAL } from '#lib/domain/borders/polity-on.ts';
import type { Piece, Resolve } from './resolve.ts';
import type { Row } from './rows.ts';

/**
 * Lists, for every day on which anything changes, each pair of periods that hold the same land and all land that no
 * period holds. Between two such days nothing changes, so the whole time is checked.
 */
export function checkPartition(pieces: readonly Piece[], rows: readonly Row[], resolve: Resolve): string[] {
  const held = rows.map((row) => ({ ...row, pieces: resolve(row.tokens) }));
  const days = [...new Set(held.flatMap(({ from, until }) => [from, until]))]
    .filter((day) => day < BORDERS_INTERVAL.until)
    .sort((a, b) => a - b);
  const faults = new Map<string, Set<string>>();
  const note = (fault: string, piece: Piece) => {
    const units = faults.get(fault) ?? new Set<string>();
    faults.set(fault, units.add([piece.unit, ...piece.cuts.map((cut) => `@${cut}`)].join(' ')));
  };
  for (const day of days) {
    const holder: (string | undefined)[] = Array.from(pieces, () => undefined);
    for (const row of held) {
      if (day < row.from || day >= row.until) continue;
      for (const index of row.pieces) {
        const piece = pieces[index];
        const other = holder[index];
        if (other !== undefined && piece)
          note(`${isoOfDay(day)}: both "${other}" and "${row.subject}" hold`, piece);
        holder[index] = row.subject;
      }
    }
    holder.forEach((subject, index) => {
      const piece = pieces[index];
      if (subject === undefined && piece) note(`${isoOfDay(day)}: nobody holds`, piece);
    });
  }
  return [...faults].map(([fault, units]) => `${fault} ${[...units].join(', ')}`);
}
