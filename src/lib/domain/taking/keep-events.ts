import type { FeatureCollection } from 'geojson';
import Papa from 'papaparse';

/** The export lacks an event of the record: the site has been released anew since the page was opened. */
export class OtherRelease extends Error {
  override readonly name = 'OtherRelease';
}

/**
 * Of `events.geojson`, the events of these ids in their order, with all that the file says of itself and the address
 * of the view. Throws OtherRelease if one is not there, and a SyntaxError if the text is no JSON.
 */
export function keepFeatures(geojson: string, ids: readonly string[], address: string): string {
  const { features, ...stamp } = JSON.parse(geojson) as FeatureCollection;
  const lines = pick(features, ({ id }) => String(id), ids).map((feature) => JSON.stringify(feature));
  const head = JSON.stringify({ ...stamp, address }).slice(0, -1);
  // A line a Feature, as in the export.
  return `${head},"features":[\n${lines.join(',\n')}\n]}\n`;
}

/** Of `events.csv`, the names of the columns and the rows of these ids in their order. Throws OtherRelease alike. */
export function keepRows(csv: string, ids: readonly string[]): string {
  const [names = [], ...rows] = Papa.parse<string[]>(csv, { skipEmptyLines: true }).data;
  const at = names.indexOf('id');
  const kept = pick(rows, (row) => row[at] ?? '', ids);
  return Papa.unparse([names, ...kept], { newline: '\r\n' }) + '\r\n';
}

function pick<T>(items: readonly T[], idOf: (item: T) => string, ids: readonly string[]): T[] {
  const byId = new Map(items.map((item) => [idOf(item), item]));
  return ids.map((id) => {
    const item = byId.get(id);
    if (item === undefined) throw new OtherRelease(`"${id}" is not in the export`);
    return item;
  });
}
