import type { Language } from '#lib/domain/language/language.ts';
import type { CslItem } from '#lib/domain/source/csl-item.ts';
import { familyOfKind, readCategories } from './categories.ts';
import type { Mapping } from './columns.ts';
import type { Dossier, DossierEvent } from './dossier-file.ts';
import { MOST } from './dossier-limits.ts';
import { freshId } from './fresh-id.ts';
import type { Gazetteer } from './gazetteer.ts';
import { PlaceList, type Spot } from './place-list.ts';
import { cutDetail, type Problem, type RowFault } from './problem.ts';
import { findSpots } from './find-spots.ts';
import type { DateOrder } from './read-when.ts';
import { cellsOfRow, readRowWhen, type Cells } from './row-cells.ts';
import type { Table } from './table.ts';

/** How a table is to be taken, as guessed or as the reader changed it. */
export interface Taking {
  readonly mapping: Mapping;
  readonly order: DateOrder;
  readonly language: Language;
  readonly title: string;
  /** Rows without a place are put where their title says, if the atlas knows a place of that name. */
  readonly looksInTitle: boolean;
}

/** A dossier made of a table. Every row of it is used, or is among the problems: `used + refused = rows`. */
export interface UsedRows {
  /** null if no row could be used. */
  readonly dossier: Dossier | null;
  readonly problems: readonly Problem[];
  readonly rows: number;
  readonly used: number;
}

export function useRows(table: Table, taking: Taking, gazetteer: Gazetteer): UsedRows {
  const problems: Problem[] = [...table.problems];
  const hasMarkup = table.format === 'timeline';
  const places = new PlaceList(taking.language);
  const sources = new SourceList();
  const ids = new Set<string>();
  const { category } = taking.mapping;
  const values = category === undefined ? [] : table.rows.map(({ cells }) => (cells[category] ?? '').trim());
  const { kindOf, families, kinds } = readCategories(countValues(values), taking.language);
  const events: DossierEvent[] = [];
  for (const row of table.rows) {
    const cells = cellsOfRow(row, taking.mapping, hasMarkup);
    const refuse = (kind: RowFault, detail = '') =>
      problems.push({
        line: row.line,
        path: '',
        kind,
        ...(detail !== '' && { detail: cutDetail(detail) }),
        isRefused: true
      });
    if (events.length >= MOST.events) {
      refuse('too-many-events');
      continue;
    }
    const when = readRowWhen(cells, taking.order);
    if ('fault' in when) {
      refuse(when.fault, when.detail);
      continue;
    }
    const found = findSpots(cells, gazetteer, taking.looksInTitle);
    if ('fault' in found) {
      refuse(found.fault, found.detail);
      continue;
    }
    const stops = joined(found.spots).map((spot) => ({ place: places.idOf(spot) }));
    const title = titleOf(cells, found.spots);
    const kind = kindOf(cells('category'));
    const summary = cut(
      [cells('summary'), amountOf(cells, table, taking.mapping)].filter(Boolean).join('\n'),
      MOST.text
    );
    events.push({
      type: 'Feature',
      id: freshId(title, 'event', ids),
      geometry:
        stops.length === 1
          ? { type: 'Point', coordinates: [...joined(found.spots)[0]!.position] }
          : { type: 'LineString', coordinates: joined(found.spots).map(({ position }) => [...position]) },
      properties: {
        title: { [taking.language]: title },
        when: when.edtf,
        category: familyOfKind(kind),
        kind,
        direction: stops.length === 1 ? 'none' : 'oneway',
        stops,
        also: [],
        ...(summary !== '' && { summary: { [taking.language]: summary } }),
        people: [],
        citations: sources.cite(cells('source')),
        confidence: 'medium',
        checked: 'searched',
        priority: 2
      }
    });
  }
  return {
    dossier:
      events.length === 0
        ? null
        : {
            id: freshId(taking.title, 'dossier', new Set()),
            title: { [taking.language]: cut(taking.title, MOST.title) || 'Dossier' },
            poles: [],
            languages: [taking.language],
            ...(families && { families }),
            ...(kinds && { kinds }),
            events,
            places: places.places,
            people: [],
            sources: sources.items,
            eras: []
          },
    problems: [...problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    rows: table.rows.length + table.problems.length,
    used: events.length
  };
}

function countValues(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** How much it was, by the name of its column. */
function amountOf(cells: Cells, { columns }: Table, { value }: Mapping): string {
  const amount = cells('value');
  return value === undefined || amount === '' ? '' : `${columns[value]}: ${amount}`;
}

/** Places that follow themselves are one stop. */
function joined(spots: readonly Spot[]): Spot[] {
  return spots.slice(0, MOST.stops).filter(({ name, position }, index) => {
    const before = spots[index - 1];
    return before === undefined || before.name !== name || String(before.position) !== String(position);
  });
}

function titleOf(cells: Cells, spots: readonly Spot[]): string {
  const names = spots.map(({ name }) => name).filter((name) => name !== '');
  const places = names.length > 1 ? `${names[0]} → ${names.at(-1)}` : (names[0] ?? '');
  return cut(cells('title') || places || cells('summary').slice(0, 60) || cells('start') || '…', MOST.title);
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).toWellFormed()}…`;
}

/** One work for every text that stands as a source. */
class SourceList {
  readonly items: CslItem[] = [];
  readonly #ids = new Map<string, string>();

  cite(text: string): { source: string }[] {
    if (text === '' || (this.items.length >= MOST.sources && !this.#ids.has(text))) return [];
    const known = this.#ids.get(text);
    if (known !== undefined) return [{ source: known }];
    const id = `source-${this.items.length + 1}`;
    const isAddress = /^https?:\/\/\S+$/.test(text) && URL.canParse(text);
    this.#ids.set(text, id);
    this.items.push({
      id,
      type: isAddress ? 'webpage' : 'document',
      title: cut(text, MOST.title),
      ...(isAddress && { URL: text })
    });
    return [{ source: id }];
  }
}
