import type { SourceData } from '#lib/domain/source/source-data.ts';
import { ACCOUNTS } from './accounts.ts';
import { CITATIONS } from './citations.ts';
import { makeEventsGeojson } from './events.geojson.ts';
import { EVENTS } from './events.ts';
import { makePeopleJson } from './people.json.ts';
import { PEOPLE, ROLES } from './people.ts';
import { makePlacesLpf } from './places.lpf.json.ts';
import { PRODUCT } from './product.ts';
import { makeBibtex } from './sources.bib.ts';
import { makeCslJson } from './sources.csl.json.ts';
import { makeRis } from './sources.ris.ts';
import { STOPS } from './stops.ts';
import { makeCsv, type Table } from './table.ts';

/** The tables of the record, each written as CSV. */
export const TABLES: readonly Table[] = [EVENTS, STOPS, CITATIONS, ACCOUNTS, PEOPLE, ROLES];

interface ExportFile {
  /** Its name in `static/data/export/`, which is an address that stays. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly format: string;
  readonly mediatype: string;
  readonly licence: { readonly name: string; readonly title: string; readonly path: string };
  /** Its columns, if it is a table. */
  readonly table?: Table;
  make(data: SourceData): string;
}

const { licence, bibliographyLicence } = PRODUCT;

/** Everything that is offered for reuse, in the order in which it is described. */
export const EXPORT_FILES: readonly ExportFile[] = [
  {
    name: 'events.geojson',
    title: 'Events as GeoJSON',
    description:
      'The whole record: one Feature an event, with the columns of events.csv as its properties, and with its stops, citations and accounts of a dispute as lists.',
    format: 'geojson',
    mediatype: 'application/geo+json',
    licence,
    make: makeEventsGeojson
  },
  ...TABLES.map((table) => ({
    name: `${table.name}.csv`,
    title: `${table.title} as CSV`,
    description: table.description,
    format: 'csv',
    mediatype: 'text/csv',
    licence,
    table,
    make: (data: SourceData) => makeCsv(table, data)
  })),
  {
    name: 'people.json',
    title: 'People as JSON',
    description: 'The people with their roles, in one tree.',
    format: 'json',
    mediatype: 'application/json',
    licence,
    make: makePeopleJson
  },
  {
    name: 'places.lpf.json',
    title: 'Places in the Linked Places format',
    description:
      'The gazetteer: what each place was called from when to when in three languages, its position, its GeoNames class, and the city it stands in.',
    format: 'json',
    mediatype: 'application/ld+json',
    licence,
    make: makePlacesLpf
  },
  {
    name: 'sources.csl.json',
    title: 'Bibliography as CSL-JSON',
    description: 'Every work that is cited, complete.',
    format: 'json',
    mediatype: 'application/vnd.citationstyles.csl+json',
    licence: bibliographyLicence,
    make: makeCslJson
  },
  {
    name: 'sources.bib',
    title: 'Bibliography as BibTeX',
    description: 'Every work that is cited, as far as BibTeX can say it; keys are the ids of the works.',
    format: 'bib',
    mediatype: 'application/x-bibtex',
    licence: bibliographyLicence,
    make: makeBibtex
  },
  {
    name: 'sources.ris',
    title: 'Bibliography as RIS',
    description: 'Every work that is cited, as far as RIS can say it; `ID` is the id of the work.',
    format: 'ris',
    mediatype: 'application/x-research-info-systems',
    licence: bibliographyLicence,
    make: makeRis
  }
];
