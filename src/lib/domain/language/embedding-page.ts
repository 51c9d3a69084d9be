import type { Control } from '#lib/domain/embed/controls.ts';
import type { MessageFault } from '#lib/domain/embed/messages.ts';

/** A thing that is written in code, and what it does; the code itself is the same in every language. */
type Explained<Name extends string> = Readonly<Record<Name, string>>;

/** What the page about embedding says. */
export interface EmbeddingPageWords {
  readonly intro: readonly string[];
  readonly live: {
    readonly heading: string;
    readonly frameTitle: string;
    readonly drive: string;
    /** A button beside those of years. */
    readonly bordersOf1938: string;
    readonly said: string;
    readonly nothingYet: string;
    readonly noScript: string;
  };
  readonly frame: { readonly heading: string; readonly paragraphs: readonly string[] };
  readonly controls: {
    readonly heading: string;
    readonly intro: string;
    readonly each: Explained<Control | 'none'>;
    readonly refused: string;
  };
  readonly manners: { readonly heading: string; readonly paragraphs: readonly string[] };
  readonly client: { readonly heading: string; readonly paragraphs: readonly string[] };
  readonly messages: {
    readonly heading: string;
    readonly toAtlas: string;
    readonly fromAtlas: string;
    readonly each: Explained<'set' | 'get' | 'ready' | 'state' | 'error'>;
    readonly faults: Explained<MessageFault>;
    readonly origins: string;
  };
  readonly oembed: { readonly heading: string; readonly paragraphs: readonly string[] };
  readonly terms: { readonly heading: string; readonly paragraphs: readonly string[] };
}
