import { nameOn } from '#lib/domain/record/dated-name.ts';
import { LANGUAGES } from '#lib/domain/language/language.ts';
import { compileRecord } from '#lib/domain/source/compile/compile-record.ts';
import { columnsInAll, EDTF, ID } from './columns.ts';
import { listDatedEvents } from './dated-events.ts';
import { defineTable } from './table.ts';

/** One row a stop of an event's route, with what the place was called when the event began. */
export const STOPS = defineTable({
  name: 'stops',
  title: 'Stops',
  description: 'One row a stop of an event: a point has one, a journey or an arc several, in order.',
  columns: {
    event: { ...ID, description: 'Id of `events`' },
    number: { type: 'integer', required: true, description: 'Place in the order of the route, from 1' },
    place: { ...ID, description: 'Id of the place, as in places.lpf.json' },
    lon: { type: 'number', required: true, description: 'Longitude in degrees, WGS 84' },
    lat: { type: 'number', required: true, description: 'Latitude in degrees, WGS 84' },
    ...columnsInAll('name', {
      type: 'string',
      required: true,
      description: 'What the place was called on the first day of the event'
    }),
    when: { ...EDTF, description: `${EDTF.description}; empty if the stop is not dated by itself` }
  },
  primaryKey: ['event', 'number'],
  foreignKeys: [{ field: 'event', table: 'events', column: 'id' }],
  rows: (data) => {
    const [en, fr, ru] = LANGUAGES.map(
      (language) => new Map(compileRecord(data, language).places.map((place) => [place.id, place]))
    );
    return listDatedEvents(data).flatMap(({ feature, compiled }) =>
      feature.properties.stops.map(({ place, when }, index) => {
        const nameIn = (places = en) => nameOn(compiled.interval.from, places?.get(place)?.names ?? []);
        return {
          event: feature.id,
          number: index + 1,
          place,
          lon: en?.get(place)?.lon,
          lat: en?.get(place)?.lat,
          name_en: nameIn(en),
          name_fr: nameIn(fr),
          name_ru: nameIn(ru),
          when
        };
      })
    );
  }
});
