import fc from 'fast-check';
import { decodeQR } from 'qr/decode.js';
import { describe, expect, test } from 'vitest';
import { makeQrCode, writeQrSvg, type QrCode } from '#lib/domain/sharing/qr-code.ts';

/** Pixels a module, as a camera would see it. */
const MODULE = 6;

/** Reads the code from its picture, drawn by the rules of its path. */
function readCode({ size, path }: QrCode): string {
  const side = size * MODULE;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, from, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g)) {
    for (let row = Number(y) * MODULE; row < (Number(y) + 1) * MODULE; row += 1) {
      const start = (row * side + Number(from) * MODULE) * 4;
      for (let pixel = 0; pixel < Number(length) * MODULE; pixel += 1)
        data.fill(0, start + pixel * 4, start + pixel * 4 + 3);
    }
  }
  return decodeQR({ width: side, height: side, data });
}

describe('a QR code', () => {
  test('is read as the address that it was made from', () => {
    const queries = fc.webQueryParameters({ size: 'small' }).filter((query) => query.length < 200);
    fc.assert(
      fc.property(queries, (query) => {
        const address = `https://atlas.example/fr?${query}`;
        const code = makeQrCode(address);
        expect(code === null ? null : readCode(code)).toBe(address);
      }),
      { numRuns: 25 }
    );
  });

  test('has four modules of white around it', () => {
    const code = makeQrCode('https://atlas.example/');
    expect(code?.path).toMatch(/^M4 4h7/);
    expect(code?.path).not.toMatch(/M[0-3] /);
  });

  test('is not made of an address too long to be read from far', () => {
    expect(makeQrCode(`https://atlas.example/?x=${'1'.repeat(300)}`)).toBeNull();
  });

  test('is a file of its own, without anything of the address as text', () => {
    const svg = writeQrSvg(makeQrCode('https://atlas.example/?x=<script>')!);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 (\d+) \1"/);
    expect(svg).not.toContain('script');
  });
});
