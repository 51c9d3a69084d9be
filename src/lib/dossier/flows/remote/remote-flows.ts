import { readCategories, familyOfKind } from '#lib/domain/dossier/categories.ts';
import type { Position } from '#lib/domain/dossier/read-position.ts';
import type { SeenBounds } from '#lib/domain/flows/bundle-set.ts';
import { countFlows } from '#lib/domain/flows/flow-counts.ts';
import type { FlowRows, FlowView, GivenSet, RowsAsked } from '#lib/domain/flows/flow-source.ts';
import type { FlowSummary } from '#lib/domain/flows/stored-flows.ts';
import type { Language } from '#lib/domain/language/language.ts';
import { FAMILIES } from '#lib/domain/record/families.ts';
import { isoOfDay, partsOfDay } from '#lib/domain/time/day.ts';
import type { Interval } from '#lib/domain/time/interval.ts';
import { ATLAS_INTERVAL } from '#lib/domain/time/moment.ts';
import { HeldTable, type Bundled } from '#lib/dossier/flows/held-table.ts';
import { ParquetFile } from './parquet-file.ts';
import { readArcs, type ReadArcs } from './read-arcs.ts';

/** From this zoom on arcs are looked for one by one, and below it by squares of the world. */
const NEAR_ZOOM = 3;
/** More arcs than that are not fetched for a view: squares do. */
const MOST_FETCHED = 300_000;
const BUSIEST = 12;
const FILES = ['counts', 'places', 'overview', 'origins', 'destinations'] as const;

type Files = Readonly<Record<(typeof FILES)[number], ParquetFile>>;

/** A packed table (scripts/pack-flows.sql) on the server of the site, of which a view fetches what it needs. */
export class RemoteFlows {
  readonly summary: FlowSummary;
  readonly #files: Files;
  readonly #familyOf: (category: string) => number;
  #asked = '';
  #given: { id: number; read: ReadArcs; held: HeldTable; bundled: Bundled } | null = null;

  private constructor(summary: FlowSummary, files: Files, familyOf: (category: string) => number) {
    this.summary = summary;
    this.#files = files;
    this.#familyOf = familyOf;
  }

  /** `address`: of the folder, with a slash at its end. Throws where its files are not there. */
  static async open(address: string, language: Language): Promise<RemoteFlows> {
    const opened = await Promise.all(
      FILES.map(async (name) => [name, await ParquetFile.open(`${address}${name}.parquet`)] as const)
    );
    const files = Object.fromEntries(opened) as Files;
    const counted = await readCounts(files.counts);
    const { kindOf, families } = readCategories(counted.categories, language);
    const familyOf = (category: string) => FAMILIES.indexOf(familyOfKind(kindOf(category)));
    const { places, busiest } = await readPlaces(files.places);
    const summary: FlowSummary = {
      key: address,
      title: decodeURIComponent(address.split('/').at(-2) ?? ''),
      language,
      arcs: counted.arcs.reduce((sum, arcs) => sum + arcs, 0),
      places,
      ...(families && { families }),
      measure: counted.amount > 0 ? 'amount' : null,
      counts: countFlows({
        starts: Int32Array.from(counted.starts),
        untils: Int32Array.from(counted.untils),
        families: Uint8Array.from(counted.names, familyOf),
        arcs: Uint32Array.from(counted.arcs)
      }),
      busiest,
      lastYear: partsOfDay(Math.min(counted.starts.at(-1) ?? 0, ATLAS_INTERVAL.until - 1)).year,
      openedAt: 0
    };
    return new RemoteFlows(summary, files, familyOf);
  }

  /** Fetches what a view needs and has not been fetched. null: what was given last still serves. */
  async bundle(view: FlowView): Promise<GivenSet | null> {
    const isNear = view.zoom >= NEAR_ZOOM || !isOfWholeYears(view.time);
    const filter = isNear ? await this.#nearFilters(view) : null;
    const asked = JSON.stringify([view.time, Math.floor(view.zoom), filter === null ? null : view.seen]);
    if (asked === this.#asked) return null;
    const read = await readArcs(
      filter === null
        ? [{ file: this.#files.overview, filter: duringFilter(view.time) }]
        : [
            {
              file: this.#files.origins,
              filter: filter.origins,
              keeps: (from) => holds(view.seen, from)
            },
            {
              file: this.#files.destinations,
              filter: filter.destinations,
              // Those that begin there too are among the origins.
              keeps: (from, to) => holds(view.seen, to) && !holds(view.seen, from)
            }
          ],
      {
        time: view.time,
        familyOf: this.#familyOf,
        isOverview: filter === null,
        hasAmounts: this.summary.measure !== null
      }
    );
    const held = new HeldTable(read.table);
    const bundled = held.bundle(view, null)!;
    this.#asked = asked;
    this.#given = { id: (this.#given?.id ?? 0) + 1, read, held, bundled };
    return { id: this.#given.id, set: bundled.set };
  }

  rows(asked: RowsAsked): FlowRows {
    if (this.#given?.id !== asked.set) return { total: 0, columns: [], rows: [] };
    const { read, held, bundled } = this.#given;
    const { total, records } = held.findRecords(bundled, asked);
    return { total, columns: read.columns, rows: records.map((record) => read.rowOf(record)) };
  }

  /** What finds the arcs that begin or end in what is seen; null if they are too many. */
  async #nearFilters({ seen, time }: FlowView) {
    const during = duringFilter(time);
    const isWorld = seen.east - seen.west >= 360;
    const within = (end: 'from' | 'to') => ({
      ...during,
      [`${end}_lat`]: { $gte: seen.south, $lte: seen.north },
      ...(!isWorld &&
        seen.west >= -180 &&
        seen.east <= 180 && { [`${end}_lon`]: { $gte: seen.west, $lte: seen.east } })
    });
    const filters = { origins: within('from'), destinations: within('to') };
    const rows = await Promise.all([
      this.#files.origins.countIn(filters.origins),
      this.#files.destinations.countIn(filters.destinations)
    ]);
    return rows[0] + rows[1] > MOST_FETCHED ? null : filters;
  }
}

function holds({ west, south, east, north }: SeenBounds, [lon, lat]: Position): boolean {
  return (
    lat >= south && lat <= north && [-360, 0, 360].some((turn) => lon + turn >= west && lon + turn <= east)
  );
}

function duringFilter({ from, until }: Interval) {
  return { start_day: { $lt: until }, until_day: { $gt: from } };
}

function isOfWholeYears({ from, until }: Interval): boolean {
  const begins = (day: number) => isoOfDay(day).endsWith('-01-01');
  return (begins(from) || from <= ATLAS_INTERVAL.from) && begins(until);
}

async function readCounts(file: ParquetFile) {
  const counted = {
    starts: [] as number[],
    untils: [] as number[],
    arcs: [] as number[],
    names: [] as string[],
    categories: new Map<string, number>(),
    amount: 0
  };
  const names = ['start_day', 'until_day', 'category', 'arcs', 'amount'] as const;
  for await (const part of file.read(names, {}))
    for (let row = 0; row < part.length; row += 1) {
      const [category, arcs] = [String(part.category[row]), Number(part.arcs[row])];
      counted.starts.push(Number(part.start_day[row]));
      counted.untils.push(Number(part.until_day[row]));
      counted.arcs.push(arcs);
      counted.names.push(category);
      counted.categories.set(category, (counted.categories.get(category) ?? 0) + arcs);
      counted.amount += Number(part.amount[row]);
    }
  return counted;
}

async function readPlaces(file: ParquetFile): Promise<{ places: number; busiest: FlowSummary['busiest'] }> {
  const busiest: FlowSummary['busiest'][number][] = [];
  let places = 0;
  for await (const part of file.read(['name', 'lon', 'lat', 'places'], {}))
    for (let row = 0; row < part.length; row += 1) {
      places += Number(part.places[row]);
      if (busiest.length < BUSIEST)
        busiest.push({
          name: String(part.name[row]),
          lon: Number(part.lon[row]),
          lat: Number(part.lat[row])
        });
    }
  return { places, busiest };
}
