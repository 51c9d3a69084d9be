import { isObject, own, ownText } from '#lib/domain/file/json-path.ts';
import { linesOfElements } from './json-lines.ts';
import { MOST } from './dossier-limits.ts';
import type { FileFault } from './problem.ts';
import type { Row, Table } from './table.ts';

/** The column that holds the geometry of a Feature, as GeoJSON. */
export const GEOMETRY_COLUMN = '_geojson';

/** GeoJSON with properties of anybody's: one row a Feature, one column a property, nested ones by `a.b`. */
export function readFeatures(features: readonly unknown[], text: string): Table | FileFault {
  const lines = linesOfElements(text, 'features');
  const flat = features.map((feature) => ({
    ...flatten(own(feature, 'properties'), ''),
    [GEOMETRY_COLUMN]: cellOf(own(feature, 'geometry'))
  }));
  return tableOf('geojson', flat, lines);
}

/** Linked Places Format (https://github.com/LinkedPasts/linked-places-format): one row a Feature. */
export function readLinkedPlaces(features: readonly unknown[], text: string): Table | FileFault {
  const rows = features.map((feature) => {
    const geometry = own(feature, 'geometry');
    const within = own(geometry, 'geometries');
    const first = Array.isArray(within) ? within[0] : geometry;
    const names = own(feature, 'names');
    const name = Array.isArray(names) ? names[0] : undefined;
    const descriptions = own(feature, 'descriptions');
    const times = [own(feature, 'when'), own(first, 'when'), own(name, 'when')].find(isObject);
    const spans = own(times, 'timespans');
    const span = Array.isArray(spans) ? spans[0] : undefined;
    const title = ownText(own(feature, 'properties'), 'title') ?? ownText(name, 'toponym') ?? '';
    return {
      title,
      place: ownText(name, 'toponym') ?? title,
      start: momentOf(own(span, 'start')),
      end: momentOf(own(span, 'end')),
      description: ownText(Array.isArray(descriptions) ? descriptions[0] : undefined, 'value') ?? '',
      source: ownText(feature, '@id') ?? '',
      [GEOMETRY_COLUMN]: cellOf(first)
    };
  });
  return tableOf('linked-places', rows, linesOfElements(text, 'features'));
}

/** A StoryMapJS of Knight Lab: one row a slide. Slides have no date of their own: the first year in their words counts. */
export function readStoryMap(slides: readonly unknown[], text: string): Table | FileFault {
  const rows = slides.map((slide) => {
    const [location, words] = [own(slide, 'location'), own(slide, 'text')];
    const headline = plainText(ownText(words, 'headline') ?? '');
    const body = plainText(ownText(words, 'text') ?? '');
    const media = own(slide, 'media');
    return {
      title: headline,
      date: ownText(slide, 'date') ?? /\b(?:19[1-9]\d)\b/.exec(`${headline} ${body}`)?.[0] ?? '',
      place: plainText(ownText(location, 'name') ?? ''),
      lat: ownText(location, 'lat') ?? '',
      lon: ownText(location, 'lon') ?? '',
      text: body,
      source: ownText(media, 'url') ?? ''
    };
  });
  return tableOf('storymap', rows, linesOfElements(text, 'slides'));
}

/** Text of programs that keep markup in it: tags and the commonest entities go. */
export function plainText(html: string): string {
  return html
    .replace(/<br\s*\/?>|<\/p>/gi, ' ')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, '’')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/[ \t]+/g, ' ')
    .trim();
}

function tableOf(
  format: Table['format'],
  records: readonly Readonly<Record<string, string>>[],
  lines: readonly number[]
): Table | FileFault {
  if (records.length === 0) return 'no-rows';
  const names = new Set<string>();
  for (const record of records) {
    for (const name of Object.keys(record)) names.add(name);
    if (names.size > MOST.columns) return 'too-many-columns';
  }
  const columns = [...names];
  const rows = records.map((record, index): Row => ({
    line: lines[index] ?? index + 1,
    cells: columns.map((name) => (Object.hasOwn(record, name) ? (record[name] ?? '') : ''))
  }));
  return { format, columns, rows, problems: [] };
}

function flatten(value: unknown, before: string): Record<string, string> {
  if (!isObject(value)) return {};
  // Without a prototype: a property may have any name.
  const flat = Object.create(null) as Record<string, string>;
  for (const [key, inner] of Object.entries(value)) {
    if (isObject(inner) && before === '') Object.assign(flat, flatten(inner, `${key}.`));
    else flat[before + key] = cellOf(inner);
  }
  return flat;
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** `{"in": "1944"}`, or the earliest and latest of it. */
function momentOf(value: unknown): string {
  return ownText(value, 'in') ?? ownText(value, 'earliest') ?? ownText(value, 'latest') ?? '';
}
