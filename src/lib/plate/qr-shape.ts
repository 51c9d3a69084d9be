import encodeQR from 'qr';
import { shape, type Shape } from './shapes.ts';

/** Modules that must be left empty around a code. */
const QUIET = 4;

/** A square of `size` units that leads to an address: dark on white, for whatever reads it. */
export function drawQr(address: string, x: number, y: number, size: number): Shape {
  const rows = encodeQR(address, 'raw', { ecc: 'low', border: QUIET });
  const d = rows
    .flatMap((row, top) => row.flatMap((isDark, left) => (isDark ? `M${left} ${top}h1v1h-1z` : [])))
    .join('');
  const scale = Math.round((size / rows.length) * 1000) / 1000;
  return shape('g', { class: 'qr', transform: `translate(${x} ${y}) scale(${scale})` }, [
    shape('rect', { width: rows.length, height: rows.length, fill: '#ffffff' }),
    shape('path', { d, fill: '#000000', 'shape-rendering': 'crispEdges' })
  ]);
}
