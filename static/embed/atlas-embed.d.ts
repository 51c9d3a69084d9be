/** Types of atlas-embed.js, and of the messages that it wraps. MIT licence. */

/** What an embedded atlas shows. */
export interface AtlasState {
  /** As in an address of the atlas: with its `?`, or empty where nothing differs from the default. */
  readonly query: string;
  readonly year: number;
  /** 1 to 12; null at the scale of years. */
  readonly month: number | null;
  /** What is open. */
  readonly selection: {
    readonly kind: 'event' | 'place' | 'theatre' | 'polity' | 'era';
    readonly id: string;
  } | null;
  /** Id of the person whose events alone are shown. */
  readonly person: string | null;
  /** What of the query was left out, and why. */
  readonly refused: readonly { readonly key: string; readonly value: string; readonly reason: Refusal }[];
}

export type Refusal =
  | 'not-a-date'
  | 'outside-atlas'
  | 'not-a-span'
  | 'unknown-name'
  | 'unknown-id'
  | 'not-a-camera'
  | 'not-a-switch'
  | 'one-selection'
  | 'newer-version';

/** From your page to the atlas. */
export type HostMessage =
  /** Shows another state: `?year=1966`. Keys that are not named go to their defaults, but theme and controls stay. */
  | { readonly type: 'atlas:set'; readonly query: string }
  /** Asks for the state; the answer bears the same id. */
  | { readonly type: 'atlas:get'; readonly id?: string };

/** From the atlas to your page. */
export type AtlasMessage =
  /** The atlas listens. */
  | { readonly type: 'atlas:ready' }
  /** With an id: the answer to `atlas:get`. Without: the state has changed, and rests. */
  | (AtlasState & { readonly type: 'atlas:state'; readonly id?: string })
  /** A message for the atlas could not be read and was left unheard. */
  | { readonly type: 'atlas:error'; readonly reason: MessageFault };

export type MessageFault = 'unknown-type' | 'not-a-query' | 'too-long' | 'not-an-id';

export interface EmbeddedAtlas {
  /** Shows another state; before the atlas is there, as soon as it is. */
  setState(query: string): void;
  getState(): Promise<AtlasState>;
  /** Calls back whenever the state has changed and rests. Returns what ends that. */
  onChange(listener: (state: AtlasState) => void): () => void;
  onError(listener: (reason: MessageFault) => void): () => void;
  /** Stops listening to the atlas. */
  close(): void;
}

export function createAtlas(iframe: HTMLIFrameElement): EmbeddedAtlas;
