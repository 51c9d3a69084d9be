import type { PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Piece, Pieces } from './piece.ts';

/** A paragraph of notes, or an item of a list, in the order in which they are read. */
export interface NoteBlock {
  readonly pieces: Pieces;
  /** What stands before an item: a bullet or its number. */
  readonly marker?: string;
  /** How many lists it stands in; a quotation counts as one. */
  readonly depth: number;
}

/**
 * Notes as paragraphs and items with their emphasis and links. Raw HTML is text like any other; a link leads to the
 * web or nowhere.
 */
export function noteBlocks(markdown: string): NoteBlock[] {
  return blocksOf(fromMarkdown(markdown).children, 0);
}

function blocksOf(nodes: readonly RootContent[], depth: number): NoteBlock[] {
  return nodes.flatMap((node): NoteBlock[] => {
    switch (node.type) {
      case 'paragraph':
        return [{ pieces: piecesOf(node.children, {}), depth }];
      case 'heading':
        return [{ pieces: piecesOf(node.children, { bold: true }), depth }];
      case 'code':
      case 'html':
        return [{ pieces: [{ text: node.value }], depth }];
      case 'blockquote':
        return blocksOf(node.children, depth + 1);
      case 'list':
        return node.children.flatMap(({ children }, index) => {
          const marker = node.ordered ? `${(node.start ?? 1) + index}.` : '•';
          const [first = { pieces: [], depth: depth + 1 }, ...rest] = blocksOf(children, depth + 1);
          return [{ ...first, marker }, ...rest];
        });
      default:
        return [];
    }
  });
}

type Look = Pick<Piece, 'bold' | 'italic' | 'href'>;

function piecesOf(nodes: readonly PhrasingContent[], look: Look): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
      case 'html':
        return [{ text: node.value.replaceAll('\n', ' '), ...look }];
      case 'break':
        return [{ text: '\n', ...look }];
      case 'strong':
        return piecesOf(node.children, { ...look, bold: true });
      case 'emphasis':
        return piecesOf(node.children, { ...look, italic: true });
      case 'link':
        return piecesOf(node.children, /^https?:\/\//i.test(node.url) ? { ...look, href: node.url } : look);
      default:
        return [];
    }
  });
}
