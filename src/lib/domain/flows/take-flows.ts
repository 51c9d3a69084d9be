import { readCategories, familyOfKind } from '#lib/domain/dossier/categories.ts';
import type { Role } from '#lib/domain/dossier/columns.ts';
import { MOST } from '#lib/domain/dossier/dossier-limits.ts';
import type { DossierHead } from '#lib/domain/dossier/dossier-file.ts';
import { findSpots, type FoundSpots } from '#lib/domain/dossier/find-spots.ts';
import type { Gazetteer } from '#lib/domain/dossier/gazetteer.ts';
import { cutDetail, type Problem, type RowFault } from '#lib/domain/dossier/problem.ts';
import type { Row } from '#lib/domain/dossier/table.ts';
import { cellsOfRow, readRowWhen } from '#lib/domain/dossier/row-cells.ts';
import type { Taking } from '#lib/domain/dossier/use-rows.ts';
import { FAMILIES } from '#lib/domain/record/families.ts';
import { parseEdtf } from '#lib/domain/time/edtf.ts';
import type { Interval } from '#lib/domain/time/interval.ts';
import { FlowBuilder } from './flow-builder.ts';
import { MOST_FLOWS } from './flow-limits.ts';
import type { FlowTable } from './flow-table.ts';
import { LastAsked } from './last-asked.ts';
import { readAmount } from '#lib/domain/dossier/read-amount.ts';

const WHEN_ROLES = ['start', 'end', 'year', 'month', 'day', 'endYear', 'endMonth', 'endDay'] as const;
const SPOT_ROLES = [
  'geometry',
  'from',
  'fromLon',
  'fromLat',
  'to',
  'toLon',
  'toLat',
  'place',
  'lon',
  'lat'
] as const;

/** What came of a table of flows. `used + refused = rows`. */
export interface TakenFlows extends Pick<DossierHead, 'families'> {
  /** null if no row could be used. */
  readonly table: FlowTable | null;
  readonly problems: readonly Problem[];
  readonly rows: number;
  readonly used: number;
}

/** Takes the rows of a table as arcs, batch after batch: columns of numbers, and never an object for each. */
export class FlowTaker {
  readonly #taking: Taking;
  readonly #gazetteer: Gazetteer;
  readonly #builder = new FlowBuilder();
  readonly #categoryIds = new Map<string, number>();
  readonly #counts: number[] = [];
  readonly #whens = new LastAsked<Interval | { fault: RowFault; detail: string }>();
  readonly #spots = new LastAsked<readonly number[] | { fault: RowFault; detail: string }>();
  readonly #problems: Problem[] = [];
  #rows = 0;

  constructor(taking: Taking, gazetteer: Gazetteer) {
    this.#taking = taking;
    this.#gazetteer = gazetteer;
  }

  /** Rows read so far, used or not. */
  get rows(): number {
    return this.#rows;
  }

  /** `record`: which of the kept text the row is. */
  take(row: Row, record: number): void {
    const { mapping, order, looksInTitle } = this.#taking;
    const raw = (role: Role) => (mapping[role] === undefined ? '' : (row.cells[mapping[role]] ?? ''));
    const keyOf = (roles: readonly Role[]) => roles.map(raw).join('\u0000');
    this.#rows += 1;
    if (this.#builder.size >= MOST_FLOWS.arcs) return this.#refuse(row.line, 'too-many-arcs', '');
    const when = this.#whens.get(keyOf(WHEN_ROLES), () => whenOf(cellsOfRow(row, mapping), order));
    if ('fault' in when) return this.#refuse(row.line, when.fault, when.detail);
    const placed = this.#spots.get(keyOf(looksInTitle ? [...SPOT_ROLES, 'title'] : SPOT_ROLES), () =>
      this.#place(findSpots(cellsOfRow(row, mapping), this.#gazetteer, looksInTitle))
    );
    if ('fault' in placed) return this.#refuse(row.line, placed.fault, placed.detail);
    const amount = mapping.value === undefined ? 0 : readAmount(raw('value'));
    if (amount === null) return this.#refuse(row.line, 'not-an-amount', raw('value'));
    this.#builder.add({
      from: placed[0]!,
      to: placed.at(-1)!,
      start: when.from,
      until: when.until,
      category: this.#categoryOf(raw('category').trim()),
      value: amount,
      arcs: 1,
      record
    });
  }

  /** A row that could not even be read as such. */
  refuse(line: number, kind: RowFault, detail: string): void {
    this.#rows += 1;
    this.#refuse(line, kind, detail);
  }

  finish(): TakenFlows {
    const used = this.#builder.size;
    const result = { problems: this.#problems, rows: this.#rows, used };
    if (used === 0) return { ...result, table: null };
    const { familyOf, families } = this.#familiesOf();
    const hasValues = this.#taking.mapping.value !== undefined;
    return {
      ...result,
      ...(families && { families }),
      table: this.#builder.finish(familyOf, { hasValues, hasArcs: false })
    };
  }

  #place(found: FoundSpots): readonly number[] | { fault: RowFault; detail: string } {
    if ('fault' in found) return found;
    const places = found.spots.map((spot) => this.#builder.placeOf(spot));
    return places.includes(-1) ? { fault: 'too-many-places', detail: '' } : places;
  }

  /** Rare values beyond what two bytes count share the last number. */
  #categoryOf(value: string): number {
    const id = this.#categoryIds.get(value) ?? Math.min(this.#categoryIds.size, 0xffff);
    if (id < 0xffff) this.#categoryIds.set(value, id);
    this.#counts[id] = (this.#counts[id] ?? 0) + 1;
    return id;
  }

  /** The family of every category, once it is known which are frequent. */
  #familiesOf(): { familyOf: Uint8Array } & Pick<DossierHead, 'families'> {
    const counts = new Map([...this.#categoryIds].map(([value, id]) => [value, this.#counts[id] ?? 0]));
    const { kindOf, families } = readCategories(counts, this.#taking.language);
    const familyOf = new Uint8Array(0x10000);
    const indexOf = (value: string) => FAMILIES.indexOf(familyOfKind(kindOf(value)));
    for (const [value, id] of this.#categoryIds) familyOf[id] = indexOf(value);
    if (this.#counts[0xffff] !== undefined) familyOf[0xffff] = Math.max(...familyOf);
    return { familyOf, ...(families && { families }) };
  }

  #refuse(line: number, kind: RowFault, detail: string): void {
    if (this.#problems.length >= MOST.problems) return;
    this.#problems.push({
      line,
      path: '',
      kind,
      ...(detail !== '' && { detail: cutDetail(detail) }),
      isRefused: true
    });
  }
}

function whenOf(
  cells: ReturnType<typeof cellsOfRow>,
  order: Taking['order']
): Interval | { fault: RowFault; detail: string } {
  const when = readRowWhen(cells, order);
  return 'fault' in when ? { fault: when.fault, detail: when.detail ?? '' } : parseEdtf(when.edtf).interval;
}
