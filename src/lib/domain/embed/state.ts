import type { Notice } from '#lib/domain/address/address.ts';
import type { View } from '#lib/domain/address/view.ts';
import type { EmbedState } from './messages.ts';

/** What a host page is told of a view. `query`: the view as an address. */
export function stateOf(view: View, query: string, notices: readonly Notice[]): EmbedState {
  const { moment, selection, follow } = view;
  return {
    query,
    year: moment.year,
    month: moment.month ?? null,
    selection: selection === null ? null : { kind: selection.kind, id: selection.id },
    person: follow,
    refused: notices.map(({ key, value, refusal }) => ({ key, value, reason: refusal }))
  };
}
