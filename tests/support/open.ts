import type { Mapping } from '#lib/domain/dossier/columns.ts';
import { guessMapping } from '#lib/domain/dossier/guess-mapping.ts';
import { createGazetteer } from '#lib/domain/dossier/gazetteer.ts';
import { openFile } from '#lib/domain/dossier/open-file.ts';
import { findOrder } from '#lib/domain/dossier/read-when.ts';
import type { Table } from '#lib/domain/dossier/table.ts';
import { useRows, type Taking } from '#lib/domain/dossier/use-rows.ts';

export const GAZETTEER = createGazetteer([
  { position: [2.3522, 48.8566], names: ['Paris', 'Париж'] },
  { position: [20.4573, 44.8176], names: ['Belgrade', 'Beograd', 'Белград'] },
  { position: [15.9819, 45.815], names: ['Zagreb', 'Загреб'] }
]);

export const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The table of a file that is one. */
export function tableOf(content: string | Uint8Array): Table {
  const opened = openFile(typeof content === 'string' ? bytesOf(content) : content, 'file');
  if (opened.kind !== 'table') throw new Error(`not a table: ${JSON.stringify(opened)}`);
  return opened.table;
}

/** A table taken as it is guessed, but for `part`. */
export function take(content: string | Uint8Array, part: Partial<Taking> = {}) {
  const table = tableOf(content);
  const mapping: Mapping = guessMapping(table);
  const column = mapping.start;
  const dates = column === undefined ? [] : table.rows.map(({ cells }) => cells[column] ?? '');
  const used = useRows(
    table,
    {
      mapping,
      order: findOrder(dates) ?? 'dmy',
      language: 'en',
      title: 'File',
      looksInTitle: false,
      ...part
    },
    GAZETTEER
  );
  const events = used.dossier?.events ?? [];
  return {
    ...used,
    table,
    mapping,
    /** One line a problem: `line kind detail`. */
    lines: used.problems.map(({ line, kind, detail }) =>
      [line, kind, detail].filter((part) => part !== undefined).join(' ')
    ),
    /** One line an event: `when title`. */
    events: events.map(({ properties: { when, title } }) => `${when} ${title.en ?? title.fr ?? title.ru}`)
  };
}
