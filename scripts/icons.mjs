import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { ROOT } from './paths.mjs';

/** Below static/, the pictures by which an installed atlas is shown: their file, width in pixels, and drawing. */
export const ICONS = /** @type {const} */ ([
  { file: 'icons/icon-192.png', size: 192, draw: (/** @type {string} */ svg) => svg },
  { file: 'icons/icon-512.png', size: 512, draw: (/** @type {string} */ svg) => svg },
  { file: 'icons/maskable-512.png', size: 512, draw: maskable }
]);

/** The paper of static/icon.svg, in the units of its field of 64 × 64. */
const PAPER = '#fbf9f4';

/**
 * Paper to the edges, and the drawing within the circle of four fifths that no mask cuts.
 * @param {string} svg
 */
function maskable(svg) {
  const drawing = svg.replace(/^<svg[^>]*>|<\/svg>\s*$/g, '');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" fill="${PAPER}"/><g transform="translate(10 10) scale(0.6875)">${drawing}</g></svg>`;
}

/**
 * The PNG of an icon.
 * @param {(typeof ICONS)[number]} icon
 */
export function renderIcon({ size, draw }) {
  const svg = readFileSync(join(ROOT, 'static/icon.svg'), 'utf8');
  return new Resvg(draw(svg), { fitTo: { mode: 'width', value: size } }).render().asPng();
}

/** Writes them: `npm run icons`, after a change of static/icon.svg. */
if (process.argv[1] === import.meta.filename) {
  for (const icon of ICONS) writeFileSync(join(ROOT, 'static', icon.file), renderIcon(icon));
}
