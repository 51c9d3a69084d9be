import type { Source } from '#lib/domain/record/details.ts';
import type { Piece, Pieces } from './piece.ts';

const ADDRESS = /https?:\/\/[^\s<>"«»“”]+[^\s<>"«»“”.,;:!?)\]]/gu;

/**
 * A reference as a scene has it, as it is printed: titles in italics, and after it the site on which the work can be
 * read, as a link. A scene keeps plain text; the work is the one whose reference the text begins with. A text of
 * another hand stays as it is, but that an address in it leads there.
 */
export function sourcePieces(text: string, sources: readonly Source[]): Pieces {
  const source = workOf(text, sources);
  if (source === undefined) return linkAddresses(text);
  const { reference, italics = [], url } = source;
  const pieces: Piece[] = [];
  let at = 0;
  for (const [from, until] of italics) {
    pieces.push({ text: reference.slice(at, from) }, { text: reference.slice(from, until), italic: true });
    at = until;
  }
  pieces.push({ text: text.slice(at) });
  if (url !== undefined && URL.canParse(url))
    pieces.push({ text: ' ' }, { text: new URL(url).host.replace(/^www\./, ''), href: url });
  return pieces.filter((piece) => piece.text !== '');
}

/** Of two works one of which begins like the other, the longer reference counts. */
function workOf(text: string, sources: readonly Source[]): Source | undefined {
  return sources.reduce<Source | undefined>(
    (best, source) =>
      text.startsWith(source.reference) && source.reference.length > (best?.reference.length ?? 0)
        ? source
        : best,
    undefined
  );
}

function linkAddresses(text: string): Pieces {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(ADDRESS)) {
    pieces.push({ text: text.slice(at, match.index) }, { text: match[0], href: match[0] });
    at = match.index + match[0].length;
  }
  pieces.push({ text: text.slice(at) });
  return pieces.filter((piece) => piece.text !== '');
}
