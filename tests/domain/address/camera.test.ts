import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCamera, parseCamera } from '#lib/domain/address/camera.ts';
import { rawCamera } from '#tests/support/arbitrary-view.ts';

/** Pixels of a degree at the equator. */
const pixels = (zoom: number) => (512 * 2 ** zoom) / 360;

describe('a camera', () => {
  test('looks at the same spot to within a pixel after it was written and read', () => {
    fc.assert(
      fc.property(rawCamera, (camera) => {
        const read = parseCamera(formatCamera(camera));
        expect(read).not.toBeNull();
        if (read === null) return;
        expect(Math.abs(read.lat - camera.lat) * pixels(camera.zoom)).toBeLessThan(1);
        expect(Math.abs(read.lon - camera.lon) * pixels(camera.zoom)).toBeLessThan(1);
        expect(read.zoom).toBeCloseTo(camera.zoom, 1);
        expect(read.bearing).toBeCloseTo(camera.bearing, 0);
        expect(read.pitch).toBeCloseTo(camera.pitch, 0);
      })
    );
  });

  test('is written the same again once it was read', () => {
    fc.assert(
      fc.property(rawCamera, (camera) => {
        const written = formatCamera(camera);
        const read = parseCamera(written);
        expect(read === null ? null : formatCamera(read)).toBe(written);
      })
    );
    // At this zoom, rounding the zoom decides over the digits of the rest.
    const edge = formatCamera({ lat: 1.23456, lon: 1.23456, zoom: 6.4517, bearing: 0, pitch: 0 });
    expect(edge).toBe('1.235,1.235,6.45');
  });

  test.each([
    ['48.9,2.3,5', { lat: 48.9, lon: 2.3, zoom: 5, bearing: 0, pitch: 0 }],
    ['-90,-180,0', { lat: -90, lon: -180, zoom: 0, bearing: 0, pitch: 0 }],
    ['90,180,16,360,60', { lat: 90, lon: 180, zoom: 16, bearing: 360, pitch: 60 }],
    ['1,2,3,4', { lat: 1, lon: 2, zoom: 3, bearing: 4, pitch: 0 }]
  ])('is read from %s', (text, camera) => {
    expect(parseCamera(text)).toEqual(camera);
  });

  test.each([
    '',
    '48.9',
    '48.9,2.3',
    '1,2,3,4,5,6',
    '90.1,0,3',
    '-90.1,0,3',
    '0,180.1,3',
    '0,-180.1,3',
    '0,0,16.1',
    '0,0,-1',
    '0,0,3,361',
    '0,0,3,0,61',
    '0,0,3,0,-1',
    'a,b,c',
    '1e1,0,3',
    ' 1,2,3',
    '1,,3',
    'NaN,0,3',
    '+1,2,3',
    '0x1,2,3',
    '1.,2,3'
  ])('is not read from %j', (text) => {
    expect(parseCamera(text)).toBeNull();
  });

  test('is written without a minus before nothing', () => {
    expect(formatCamera({ lat: -0.00001, lon: -0, zoom: 2, bearing: -0.01, pitch: 0 })).toBe('0,0,2');
  });
});
