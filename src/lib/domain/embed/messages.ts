import type { Refusal } from '#lib/domain/address/parameters.ts';
import type { SelectionKind } from '#lib/domain/address/view.ts';

/**
 * What a page and the atlas that it embeds say to each other. Published for those pages as
 * `static/embed/atlas-embed.d.ts`; a test holds the two together.
 */
export type HostMessage =
  | { readonly type: 'atlas:set'; readonly query: string }
  | { readonly type: 'atlas:get'; readonly id?: string };

export type EmbedMessage =
  | { readonly type: 'atlas:ready' }
  | (EmbedState & { readonly type: 'atlas:state'; readonly id?: string })
  | { readonly type: 'atlas:error'; readonly reason: MessageFault };

/** What an embedded atlas shows. */
export interface EmbedState {
  /** As in an address of the atlas: with its `?`, or empty where nothing differs from the default. */
  readonly query: string;
  readonly year: number;
  /** 1 to 12; null at the scale of years. */
  readonly month: number | null;
  readonly selection: { readonly kind: SelectionKind; readonly id: string } | null;
  /** Id of the person whose events alone are shown. */
  readonly person: string | null;
  /** What of the query was left out, and why. */
  readonly refused: readonly { readonly key: string; readonly value: string; readonly reason: Refusal }[];
}

/** Why a message was left unheard. */
export type MessageFault = 'unknown-type' | 'not-a-query' | 'too-long' | 'not-an-id';

/** In UTF-16 units; the longest address that the atlas itself writes has some 300. */
const MOST_OF_A_QUERY = 2000;
const MOST_OF_AN_ID = 100;

/**
 * Reads what another page has sent, which may be anything; null where it does not speak to an atlas. Only own
 * properties count, and nothing of what was sent is kept but texts of limited length. Never throws.
 */
export function parseHostMessage(data: unknown): HostMessage | MessageFault | null {
  const type = own(data, 'type');
  if (typeof type !== 'string' || !type.startsWith('atlas:')) return null;
  if (type === 'atlas:set') {
    const query = own(data, 'query');
    if (typeof query !== 'string' || (query !== '' && !query.startsWith('?'))) return 'not-a-query';
    return query.length > MOST_OF_A_QUERY ? 'too-long' : { type, query };
  }
  if (type === 'atlas:get') {
    const id = own(data, 'id');
    if (id === undefined) return { type };
    if (typeof id !== 'string') return 'not-an-id';
    return id.length > MOST_OF_AN_ID ? 'too-long' : { type, id };
  }
  return 'unknown-type';
}

function own(data: unknown, key: string): unknown {
  if (typeof data !== 'object' || data === null) return undefined;
  // A getter could throw; what comes through postMessage has none.
  return Object.getOwnPropertyDescriptor(data, key)?.value;
}
