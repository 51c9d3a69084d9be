import { describe, expect, test } from 'vitest';
import { createBorders } from '#lib/domain/borders/borders.ts';
import { createCatalogue } from '#lib/domain/record/catalogue.ts';
import type { AtlasRecord } from '#lib/domain/record/record.ts';
import { dayOf } from '#lib/domain/time/day.ts';
import type { BordersTopology } from '#lib/map/borders/shapes.ts';
import { readSheet } from '#lib/plate/atlas-sheet.ts';
import { createPlateDrawer } from '#lib/plate/plate.ts';
import { readBorders, readStatic } from '#tests/support/borders.ts';
import { makeEvent } from '#tests/support/record.ts';

const catalogue = createCatalogue(JSON.parse(readStatic('record.en.json')) as AtlasRecord);
const russian = createCatalogue(JSON.parse(readStatic('record.ru.json')) as AtlasRecord);
const borders = createBorders(readBorders());
const draw = createPlateDrawer(readSheet(JSON.parse(readStatic('borders.topojson')) as BordersTopology));

/** What a plate takes in a page, but for a few tags. */
const weigh = (plate: object) => JSON.stringify(plate).length;

describe('a plate', () => {
  const event = catalogue.eventById.get('degaulle-journey-moscow-1944')!;
  const plate = draw({ day: event.interval.from, events: [event] }, catalogue, borders);

  test('has the lands of the day in their tints and textures', () => {
    const kinds = plate.ground.lands.map(({ land, texture }) => `${land} ${texture}`);
    expect(kinds).toContain('blue plain');
    expect(kinds).toContain('red plain');
    expect(kinds).toContain('violet other');
    const free = draw({ day: dayOf(1966, 6, 20), events: [event] }, catalogue, borders).ground.lands;
    expect(free.map(({ land, texture }) => `${land} ${texture}`)).not.toContain('violet other');
  });

  test('shows the whole journey, and names its stops as they were called', () => {
    expect(plate.legs.map(({ family }) => family)).toEqual(['visit']);
    expect(plate.legs[0]!.lines.match(/M/g)).toHaveLength(6);
    expect(plate.dots).toHaveLength(7);
    expect(plate.names.places.map(({ text }) => text)).toContain('Stalingrad');
    expect(plate.names.lands.map(({ text }) => text)).toContain('Soviet Union');
  });

  test('in another language differs in its names alone', () => {
    const other = draw(
      { day: event.interval.from, events: [event] },
      russian,
      createBorders(readBorders('ru'))
    );
    expect(other.ground).toBe(plate.ground);
    expect(other.legs).toEqual(plate.legs);
    expect(other.names.places.map(({ text }) => text)).toContain('Сталинград');
  });

  test('puts signs of one place side by side, and one for a family', () => {
    const here = (id: string, family: 'visit' | 'conflict') =>
      makeEvent({ id, edtf: '1944', family, stops: [{ place: 'paris' }] });
    const events = [here('a', 'visit'), here('b', 'conflict'), here('c', 'visit')];
    const { signs } = draw({ day: dayOf(1944), events }, catalogue, borders);
    expect(signs.map(({ family }) => family)).toEqual(['visit', 'conflict']);
    expect(signs[1]!.at[0]).toBeGreaterThan(signs[0]!.at[0]);
  });

  test('is small, whatever it shows', () => {
    const sample = catalogue.record.events.filter((_, index) => index % 6 === 0);
    const weights = sample.map((one) =>
      weigh(draw({ day: one.interval.from, events: [one] }, catalogue, borders))
    );
    weights.sort((a, b) => a - b);
    expect(weights[Math.floor(weights.length / 2)]).toBeLessThan(10_000);
    expect(weights.at(-1)).toBeLessThan(12_000);
  }, 30_000);
});
