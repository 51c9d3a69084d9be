import { FILE_PAINTER, type Painter } from '#lib/plate/inks.ts';
import type { Face } from './type-case.ts';

/** On paper inks are those of the light atlas; letters are of the faces that the paper embeds. */
export const PAPER_PAINTER: Painter = { ink: FILE_PAINTER.ink, serif: 'serif', sans: 'sans-bold' };

export const INK = {
  text: FILE_PAINTER.ink('ink'),
  soft: FILE_PAINTER.ink('ink-soft'),
  rule: FILE_PAINTER.ink('rule-strong'),
  hairline: FILE_PAINTER.ink('rule'),
  link: FILE_PAINTER.ink('visit')
} as const;

/** How text is set: its size and the distance of its lines in points. */
export interface TextStyle {
  readonly face: 'serif' | 'sans';
  readonly size: number;
  readonly leading: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  /** Points between letters. */
  readonly spacing?: number;
  /** Its lines are of about the same length. */
  readonly isBalanced?: boolean;
}

/** The face of a style; bold counts for more than italic, for there is none that is both. */
export function faceOf({ face, bold, italic }: Pick<TextStyle, 'face' | 'bold' | 'italic'>): Face {
  if (bold === true) return `${face}-bold`;
  return italic === true ? `${face}-italic` : face;
}

export const STYLES = {
  display: { face: 'serif', size: 29, leading: 33, bold: true, isBalanced: true },
  title: { face: 'serif', size: 17.5, leading: 21, bold: true, isBalanced: true },
  subtitle: { face: 'serif', size: 12.5, leading: 16, isBalanced: true },
  entry: { face: 'serif', size: 12, leading: 15, bold: true, isBalanced: true },
  standfirst: { face: 'serif', size: 11.5, leading: 15.5, isBalanced: true },
  question: { face: 'serif', size: 12.5, leading: 16.5, italic: true, isBalanced: true },
  text: { face: 'sans', size: 9.8, leading: 14 },
  small: { face: 'sans', size: 8.4, leading: 11.2 },
  fine: { face: 'sans', size: 7.6, leading: 10 },
  caption: { face: 'serif', size: 8.4, leading: 11, italic: true, color: INK.soft },
  kicker: { face: 'sans', size: 8.4, leading: 12, bold: true, color: INK.soft, spacing: 0.3 },
  running: { face: 'serif', size: 8.4, leading: 11, italic: true, color: INK.soft }
} as const satisfies Readonly<Record<string, TextStyle>>;
