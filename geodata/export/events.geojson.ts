import { omit } from '#geodata/omit.ts';
import type { SourceData } from '#lib/domain/source/source-data.ts';
import { ACCOUNTS } from './accounts.ts';
import { CITATIONS } from './citations.ts';
import { EVENTS } from './events.ts';
import { listDatedEvents } from './dated-events.ts';
import { stampOf } from './stamp.ts';
import { STOPS } from './stops.ts';
import type { Row, Table } from './table.ts';

/**
 * Makes `static/data/export/events.geojson`: all events in all languages, in order of date. A property has the name
 * and meaning of the column of `events.csv`; `stops`, `citations` and `accounts` are lists of the rows of their tables.
 */
export function makeEventsGeojson(data: SourceData): string {
  const rows = new Map(EVENTS.rows(data).map((row) => [row['id'], row]));
  const stops = groupRows(STOPS, data);
  const citations = groupRows(CITATIONS, data);
  const accounts = groupRows(ACCOUNTS, data);
  const features = listDatedEvents(data).map(({ feature: { type, id, geometry } }) => {
    return {
      type,
      id,
      geometry,
      properties: {
        ...omit(rows.get(id) ?? {}, 'id'),
        stops: stops.get(id),
        citations: citations.get(id),
        accounts: accounts.get(id)
      }
    };
  });
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  const head = JSON.stringify({ type: 'FeatureCollection', ...stampOf(data) }).slice(0, -1);
  // A line a Feature: a changed event is one changed line.
  return `${head},"features":[\n${lines}\n]}\n`;
}

/** The rows of each event, without the event itself and their number, which their order says. */
function groupRows(table: Table, data: SourceData): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of table.rows(data)) {
    const event = String(row['event']);
    groups.set(event, [...(groups.get(event) ?? []), omit(row, 'event', 'number')]);
  }
  return groups;
}
