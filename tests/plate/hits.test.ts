import { describe, expect, test } from 'vitest';
import { createCatalogue } from '#lib/domain/record/catalogue.ts';
import { candidatesOf } from '#lib/domain/record/candidates.ts';
import type { AtlasRecord } from '#lib/domain/record/record.ts';
import { bend, pointOn } from '#lib/plate/curve.ts';
import { hitsOnPlate } from '#lib/plate/hits.ts';
import type { Pixel } from '#lib/plate/pixels.ts';
import { fitView } from '#lib/plate/view.ts';
import { readStatic } from '#tests/support/borders.ts';

const catalogue = createCatalogue(JSON.parse(readStatic('record.en.json')) as AtlasRecord);
const visit = catalogue.eventById.get('degaulle-journey-moscow-1944')!;
const view = fitView(
  visit.stops.map(({ place }) => [catalogue.place(place).lon, catalogue.place(place).lat])
);
const pixelOf = (id: string): Pixel => {
  const { lon, lat } = catalogue.place(id);
  const [x, y] = view.project([lon, lat]);
  return [Math.round(x), Math.round(y)];
};
const openedBy = (pixel: Pixel, events = [visit]) =>
  candidatesOf({ ...hitsOnPlate(pixel, 5, events, view, catalogue), polity: 'su' });

describe('what a click on a plate means', () => {
  const [from, to] = [visit.stops[1]!.place, visit.stops[2]!.place];

  test('on an arc is its event', () => {
    const middle = pointOn(bend(pixelOf(from), pixelOf(to), 0.1), 0.5);
    expect(openedBy(middle)).toEqual([{ kind: 'event', id: visit.id }]);
    const beside: Pixel = [middle[0], middle[1] + 60];
    expect(openedBy(beside)).toEqual([{ kind: 'polity', id: 'su' }]);
  });

  test('on a dot is its place, and not the arcs that end there', () => {
    const [x, y] = pixelOf(from);
    expect(openedBy([x + 6, y + 4])).toEqual([{ kind: 'place', id: catalogue.place(from).city ?? from }]);
  });

  test('on a sign is its event', () => {
    const point = catalogue.record.events.find(
      ({ stops, also }) => stops.length === 1 && also.length === 0 && stops[0]!.place === 'paris'
    )!;
    expect(openedBy(pixelOf('paris'), [point])).toEqual([{ kind: 'event', id: point.id }]);
  });

  test('of events that are drawn as one arc is all of them', () => {
    const twin = { ...visit, id: 'twin' };
    const legs = catalogue.legs.filter(({ event }) => event === visit);
    const both = { ...catalogue, legs: [...legs, ...legs.map((leg) => ({ ...leg, event: twin }))] };
    const middle = pointOn(bend(pixelOf(from), pixelOf(to), 0.1), 0.5);
    const { legs: hit } = hitsOnPlate(middle, 5, [visit, twin], view, both);
    expect(hit.map(({ event }) => event.id)).toEqual([visit.id, 'twin']);
  });
});
