import { FAMILIES, KINDS } from '#lib/domain/record/families.ts';
import { THEATRES } from '#lib/domain/record/theatres.ts';
import { isoOfDay } from '#lib/domain/time/day.ts';
import { parseEdtf } from '#lib/domain/time/edtf.ts';
import { columnsInAll, EDTF, ID, textInAll } from './columns.ts';
import { listDatedEvents } from './dated-events.ts';
import { defineTable } from './table.ts';

/** One row an event. What an event has several of (stops, citations) has tables of its own. */
export const EVENTS = defineTable({
  name: 'events',
  title: 'Events',
  description: 'One row an event, in order of date.',
  columns: {
    id: ID,
    when: { ...EDTF, required: true },
    first_day: {
      type: 'date',
      description: 'The earliest day that `when` covers; empty if its beginning is open'
    },
    last_day: { type: 'date', description: 'The latest day that `when` covers; empty if its end is open' },
    family: { type: 'string', required: true, enum: FAMILIES, description: 'What kind of contact it was' },
    kind: { type: 'string', required: true, enum: KINDS, description: 'The finer kind within the family' },
    direction: {
      type: 'string',
      required: true,
      enum: ['oneway', 'mutual', 'none'],
      description:
        'oneway: the first stop acts on or travels to the last; mutual: both gave; none: nobody acts on anybody elsewhere'
    },
    theatre: {
      type: 'string',
      required: true,
      enum: THEATRES,
      description: 'The layer of the atlas in which it is filed'
    },
    theatres: {
      type: 'string',
      required: true,
      description: 'Every layer that it touches, joined by semicolons'
    },
    stops: {
      type: 'string',
      required: true,
      description: 'Ids of the places of its route in order (see `stops`), joined by semicolons'
    },
    also: { type: 'string', description: 'Ids of further places that it touches, joined by semicolons' },
    people: { type: 'string', description: 'Ids of `people`, joined by semicolons' },
    ...columnsInAll('title', { type: 'string', required: true, description: 'Title' }),
    ...columnsInAll('summary', {
      type: 'string',
      required: true,
      description: 'What happened and why it matters to the relation'
    }),
    ...columnsInAll('dispute', {
      type: 'string',
      description: 'What historians, the sources or the two governments do not agree about (see `accounts`)'
    }),
    ...columnsInAll('caution', { type: 'string', description: 'What is less certain, and why' }),
    ...columnsInAll('correction', {
      type: 'string',
      description: 'Where the document from which the atlas started errs or is contested'
    }),
    confidence: {
      type: 'string',
      required: true,
      enum: ['high', 'medium', 'low'],
      description: 'How well it is attested'
    },
    checked: {
      type: 'string',
      required: true,
      enum: ['searched', 'recalled'],
      description: 'recalled: no page that carries the core fact could be read'
    }
  },
  primaryKey: ['id'],
  foreignKeys: [],
  rows: (data) =>
    listDatedEvents(data).map(({ feature: { id, properties }, filed, compiled }) => {
      const { from, until } = parseEdtf(properties.when).interval;
      return {
        id,
        when: properties.when,
        first_day: Number.isFinite(from) ? isoOfDay(from) : undefined,
        last_day: Number.isFinite(until) ? isoOfDay(until - 1) : undefined,
        family: properties.category,
        kind: properties.kind,
        direction: properties.direction,
        theatre: filed,
        theatres: compiled.theatres,
        stops: properties.stops.map(({ place }) => place),
        also: properties.also,
        people: properties.people,
        ...textInAll('title', properties.title),
        ...textInAll('summary', properties.summary),
        ...textInAll('dispute', properties.dispute?.question),
        ...textInAll('caution', properties.caution),
        ...textInAll('correction', properties.correction),
        confidence: properties.confidence,
        checked: properties.checked
      };
    })
});
