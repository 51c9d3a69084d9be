import { columnsInAll, ID, textInAll } from './columns.ts';
import { listDatedEvents } from './dated-events.ts';
import { defineTable } from './table.ts';

/** One row an account: what one side of a dispute says. */
export const ACCOUNTS = defineTable({
  name: 'accounts',
  title: 'Accounts',
  description:
    'One row an account: where an event is disputed, what each side says of it. Two at least a disputed event.',
  columns: {
    event: { ...ID, description: 'Id of `events`, whose `dispute` is the question' },
    number: { type: 'integer', required: true, description: 'Place in the order of the accounts, from 1' },
    ...columnsInAll('text', { type: 'string', required: true, description: 'What this side says' }),
    sources: {
      type: 'string',
      description:
        'Ids of the works among the citations that give this account, joined by semicolons; empty if none of them is known to'
    }
  },
  primaryKey: ['event', 'number'],
  foreignKeys: [{ field: 'event', table: 'events', column: 'id' }],
  rows: (data) =>
    listDatedEvents(data).flatMap(({ feature }) =>
      (feature.properties.dispute?.accounts ?? []).map(({ text, sources }, index) => ({
        event: feature.id,
        number: index + 1,
        ...textInAll('text', text),
        sources
      }))
    )
});
