import type { Family } from './families.ts';

/** One glyph a family as an SVG path on a field of 16 × 16, filled by the even-odd rule: map, lists and timeline alike. */
export const FAMILY_GLYPHS: Readonly<Record<Family, string>> = {
  visit: 'M1 6.6h7.6V3l6.4 5-6.4 5V9.4H1z',
  accord:
    'M5.5 3.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zm0 1.9a2.6 2.6 0 1 0 0 5.2 2.6 2.6 0 0 0 0-5.2zM10.5 3.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zm0 1.9a2.6 2.6 0 1 0 0 5.2 2.6 2.6 0 0 0 0-5.2z',
  aid: 'M6.2 2h3.6v4.2H14v3.6H9.8V14H6.2V9.8H2V6.2h4.2z',
  conflict: 'M3.6 2 8 6.4 12.4 2 14 3.6 9.6 8l4.4 4.4-1.6 1.6L8 9.6 3.6 14 2 12.4 6.4 8 2 3.6z',
  rupture: 'M1 6.9h4.1L6.2 3h2.1L5.9 13H3.8l.9-3.9H1zM15 9.1h-4.1L9.8 13H7.7l2.4-10h2.1l-.9 3.9H15z',
  exchange: 'M2 4h7V1.6L14 5 9 8.4V6H2zM14 12H7v2.4L2 11l5-3.4V10h7z'
};
