import type { RecordDetails } from '#lib/domain/record/details.ts';
import type { AtlasRecord, Place } from '#lib/domain/record/record.ts';
import type { SearchData } from '#lib/domain/search/search-data.ts';
import type { FlowSummary } from './stored-flows.ts';

/** Without events: what a table of flows has of a record are its busiest places, between which it is shown. */
export function recordOfFlows(atlas: AtlasRecord, { busiest }: Pick<FlowSummary, 'busiest'>): AtlasRecord {
  const places = busiest.map(({ name, lon, lat }, index): Place => ({
    id: `busiest-${index + 1}`,
    lon,
    lat,
    theatre: 'elsewhere',
    names: [{ from: null, name }]
  }));
  const poles = places.map(({ id }) => id);
  return { ...atlas, events: [], eras: [], formerIds: {}, places, poles, theatres: [] };
}

export const NOTHING_TO_FIND: SearchData = { events: [], places: [], people: [], lands: [], eras: [] };

export function detailsOfFlows({ language }: AtlasRecord): RecordDetails {
  return { language, events: {}, people: [], sources: [], eras: {} };
}
