import { base } from '$app/paths';
import type { FlowStore, FlowSummary } from '#lib/domain/flows/stored-flows.ts';
import { FIRST_YEAR, LAST_YEAR } from '#lib/domain/time/moment.ts';
import { openFlowStore } from '#lib/dossier/flows/flow-store.ts';

let store: FlowStore | null = null;

/** The name of the database in which this browser keeps tables of flows for this site. */
export function flowStoreName(): string {
  return `paris-moscow-flows ${base}`;
}

export function ownFlows(): FlowStore {
  return (store ??= openFlowStore(flowStoreName()));
}

/** The query that shows a table in its last year. */
export function queryOfFlows({ key, lastYear }: Pick<FlowSummary, 'key' | 'lastYear'>): string {
  return `?id=${key}&year=${Math.min(LAST_YEAR, Math.max(FIRST_YEAR, lastYear))}`;
}
