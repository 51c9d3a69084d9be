import { ID } from './columns.ts';
import { listDatedEvents } from './dated-events.ts';
import { defineTable } from './table.ts';

/** One row a citation: which work says so, and where in it. */
export const CITATIONS = defineTable({
  name: 'citations',
  title: 'Citations',
  description: 'One row a citation: which work an event rests on, and where in it. At least one an event.',
  columns: {
    event: { ...ID, description: 'Id of `events`' },
    number: { type: 'integer', required: true, description: 'Place in the order of the citations, from 1' },
    source: { ...ID, description: 'Id of the work in sources.csl.json, sources.bib and sources.ris' },
    label: { type: 'string', description: 'What the locator counts: page, document, chapter …' },
    locator: { type: 'string', description: 'The place in the work' },
    url: { type: 'string', description: 'The very page or document, if it has an address of its own' }
  },
  primaryKey: ['event', 'number'],
  foreignKeys: [{ field: 'event', table: 'events', column: 'id' }],
  rows: (data) =>
    listDatedEvents(data).flatMap(({ feature }) =>
      feature.properties.citations.map(({ source, label, locator, url }, index) => ({
        event: feature.id,
        number: index + 1,
        source,
        label,
        locator,
        url
      }))
    )
});
