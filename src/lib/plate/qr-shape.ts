import { encodeQrCode } from '#lib/domain/sharing/qr-code.ts';
import { shape, type Shape } from './shapes.ts';

/** A square of `size` units that leads to an address: dark on white, for whatever reads it. Empty if no code holds it. */
export function drawQr(address: string, x: number, y: number, size: number): Shape {
  const code = encodeQrCode(address, { correction: 'low', quiet: 4 });
  if (code === null) return shape('g', { class: 'qr' });
  const scale = Math.round((size / code.size) * 1000) / 1000;
  return shape('g', { class: 'qr', transform: `translate(${x} ${y}) scale(${scale})` }, [
    shape('rect', { width: code.size, height: code.size, fill: '#ffffff' }),
    shape('path', { d: code.path, fill: '#000000', 'shape-rendering': 'crispEdges' })
  ]);
}
