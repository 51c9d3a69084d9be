import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clipLine, clipRing } from '#lib/plate/clip.ts';
import { writePath } from '#lib/plate/path.ts';
import { isWithin, type Frame, type Pixel } from '#lib/plate/pixels.ts';
import { simplify } from '#lib/plate/simplify.ts';
import { stitch } from '#lib/plate/stitch.ts';

const FRAME: Frame = { left: 0, top: 0, right: 100, bottom: 60 };
const pixel: fc.Arbitrary<Pixel> = fc.tuple(
  fc.integer({ min: -80, max: 180 }),
  fc.integer({ min: -80, max: 140 })
);
const line = fc.array(pixel, { minLength: 2, maxLength: 12 });

/** The frame with room for what floating point leaves over. */
const roomy: Frame = { left: -1e-6, top: -1e-6, right: 100 + 1e-6, bottom: 60 + 1e-6 };

function lengthOf(points: readonly Pixel[]): number {
  return points.slice(1).reduce((sum, [x, y], index) => {
    const [beforeX, beforeY] = points[index]!;
    return sum + Math.hypot(x - beforeX, y - beforeY);
  }, 0);
}

/** How far a point is from a stretch. */
function distanceTo([x, y]: Pixel, [ax, ay]: Pixel, [bx, by]: Pixel): number {
  const squared = (bx - ax) ** 2 + (by - ay) ** 2;
  const along =
    squared === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / squared));
  return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay));
}

/** Reads what writePath writes. */
function readPath(d: string): Pixel[][] {
  return [...d.matchAll(/M([^Mz]*)z?/g)].map(([, text = '']) => {
    const [x = 0, y = 0, ...steps] = (text.match(/-?\d+/g) ?? []).map(Number);
    const points: [number, number][] = [[x, y]];
    for (let at = 0; at < steps.length; at += 2) {
      const [lastX, lastY] = points.at(-1)!;
      points.push([lastX + steps[at]!, lastY + steps[at + 1]!]);
    }
    return points;
  });
}

describe('clipping', () => {
  test('leaves nothing of a ring outside the frame', () => {
    fc.assert(
      fc.property(line, (ring) => {
        expect(clipRing(ring, FRAME).filter((point) => !isWithin(point, roomy))).toEqual([]);
      })
    );
  });

  test('keeps a ring that is inside, and makes the frame of one around it', () => {
    const inside: Pixel[] = [
      [10, 10],
      [20, 10],
      [20, 20]
    ];
    expect(clipRing(inside, FRAME)).toEqual(inside);
    const around: Pixel[] = [
      [-10, -10],
      [110, -10],
      [110, 70],
      [-10, 70]
    ];
    expect(new Set(clipRing(around, FRAME).map(String))).toEqual(new Set(['0,0', '100,0', '100,60', '0,60']));
  });

  test('cuts a line into the pieces that are inside, as long together as what is inside of it', () => {
    const zigzag: Pixel[] = [
      [-10, 30],
      [50, 30],
      [50, 90],
      [80, 90],
      [80, 30]
    ];
    expect(clipLine(zigzag, FRAME)).toEqual([
      [
        [0, 30],
        [50, 30],
        [50, 60]
      ],
      [
        [80, 60],
        [80, 30]
      ]
    ]);
    fc.assert(
      fc.property(line, (points) => {
        const pieces = clipLine(points, FRAME);
        expect(pieces.flat().filter((point) => !isWithin(point, roomy))).toEqual([]);
        const stretches = points.slice(1).map((point, index) => clipLine([points[index]!, point], FRAME));
        const expected = stretches.flat().reduce((sum, piece) => sum + lengthOf(piece), 0);
        expect(pieces.reduce((sum, piece) => sum + lengthOf(piece), 0)).toBeCloseTo(expected, 6);
      })
    );
  });
});

test('a simplified line keeps its ends, and what it leaves out was near', () => {
  fc.assert(
    fc.property(line, fc.integer({ min: 1, max: 30 }), (points, tolerance) => {
      const kept = simplify(points, tolerance);
      expect(kept[0]).toEqual(points[0]);
      expect(kept.at(-1)).toEqual(points.at(-1));
      for (const point of points) {
        const nearest = Math.min(
          ...kept.slice(1).map((to, index) => distanceTo(point, kept[index]!, to)),
          Math.hypot(point[0] - kept[0]![0], point[1] - kept[0]![1])
        );
        expect(nearest).toBeLessThanOrEqual(tolerance + 1e-9);
      }
    })
  );
});

describe('writing a path', () => {
  test('says where a line goes, in steps', () => {
    const path = writePath(
      [
        [
          [10, 20],
          [15.4, 18],
          [15.4, 18.2],
          [5, 30]
        ]
      ],
      true
    );
    expect(path).toBe('M10 20l5-2-10 12z');
  });

  test('loses nothing but points on the way straight on', () => {
    fc.assert(
      fc.property(line, (points) => {
        const [read = []] = readPath(writePath([points], false));
        const moves = points.filter(
          ([x, y], index) => index === 0 || x !== points[index - 1]![0] || y !== points[index - 1]![1]
        );
        if (moves.length < 2) return;
        expect(read[0]).toEqual(moves[0]);
        expect(read.at(-1)).toEqual(moves.at(-1));
        expect(lengthOf(read)).toBeCloseTo(lengthOf(points), 6);
      })
    );
  });

  test('keeps the point where a line turns back on itself', () => {
    const there = [
      [0, 0],
      [10, 0],
      [4, 0]
    ] as const;
    expect(writePath([there], false)).toBe('M0 0l10 0-6 0');
  });

  test('leaves out what has no extent', () => {
    expect(
      writePath(
        [
          [
            [1, 1],
            [1.2, 1.1]
          ]
        ],
        false
      )
    ).toBe('');
    expect(
      writePath(
        [
          [
            [1, 1],
            [5, 5]
          ]
        ],
        true
      )
    ).toBe('');
  });
});

describe('stitching', () => {
  test('joins lines whichever way they run', () => {
    const joined = stitch([
      [
        [0, 0],
        [1, 0]
      ],
      [
        [3, 0],
        [2, 0]
      ],
      [
        [1, 0],
        [2, 0]
      ]
    ]);
    expect(joined).toHaveLength(1);
    expect(lengthOf(joined[0]!)).toBe(3);
  });

  test('loses and adds no length', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const total = (all: readonly (readonly Pixel[])[]) =>
          all.reduce((sum, one) => sum + lengthOf(one), 0);
        expect(total(stitch(lines))).toBeCloseTo(total(lines), 6);
      })
    );
  });
});
