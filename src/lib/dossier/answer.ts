import { guessMapping } from '#lib/domain/dossier/guess-mapping.ts';
import { compileDossier } from '#lib/domain/dossier/compile-dossier.ts';
import { createGazetteer } from '#lib/domain/dossier/gazetteer.ts';
import { MOST } from '#lib/domain/dossier/dossier-limits.ts';
import { openFile } from '#lib/domain/dossier/open-file.ts';
import type { Problem } from '#lib/domain/dossier/problem.ts';
import { findOrder, hasOrder } from '#lib/domain/dossier/read-when.ts';
import type { Table } from '#lib/domain/dossier/table.ts';
import { useRows } from '#lib/domain/dossier/use-rows.ts';
import type { Answers, OpenedFile, Outcome, Request, TablePreview } from './protocol.ts';

/** Rows of a table that the reader is shown before it is taken. */
const PREVIEWED = 5;

/** Answers what a page asks of its files, one after the other. It keeps the table that was opened last. */
export function createAnswerer(): (request: Request) => Answers[keyof Answers] {
  let table: Table | null = null;
  return (request) => {
    switch (request.ask) {
      case 'open': {
        const opened = openFile(request.bytes, request.name, request.encoding);
        table = opened.kind === 'table' ? opened.table : null;
        const { encoding, isGuess } = opened;
        const how = { ...(encoding && { encoding }), ...(isGuess !== undefined && { isGuess }) };
        if (opened.kind === 'fault') return { ...how, kind: 'fault', fault: opened.fault, line: opened.line };
        if (opened.kind === 'table') return { ...how, kind: 'table', preview: previewOf(opened.table) };
        const { dossier, problems, rows } = opened.read;
        const outcome = told({ dossier, problems, rows, used: dossier?.events.length ?? 0 });
        return { ...how, kind: 'dossier', outcome } satisfies OpenedFile;
      }
      case 'take':
        if (table === null) throw new Error('no table was opened');
        return told(useRows(table, request.taking, createGazetteer(request.places)));
      case 'compile':
        return compileDossier(request.dossier, request.language, request.release);
    }
  };
}

/** What the page is shown of a table. */
export function previewOf(table: Table): TablePreview {
  const mapping = guessMapping(table);
  const column = mapping.start;
  const dates = column === undefined ? [] : table.rows.map(({ cells }) => cells[column] ?? '');
  const first = table.rows.slice(0, PREVIEWED);
  return {
    format: table.format,
    columns: table.columns,
    first,
    rows: table.rows.length + table.problems.length,
    mapping,
    order: findOrder(dates),
    hasOrder: hasOrder(dates),
    isCyrillic: /\p{Script=Cyrillic}{3}/u.test(first.flatMap(({ cells }) => cells).join(' '))
  };
}

function told(outcome: Omit<Outcome, 'refused'> & { problems: readonly Problem[] }): Outcome {
  return {
    dossier: outcome.dossier,
    problems: outcome.problems.slice(0, MOST.problems),
    refused: outcome.rows - outcome.used,
    rows: outcome.rows,
    used: outcome.used
  };
}
