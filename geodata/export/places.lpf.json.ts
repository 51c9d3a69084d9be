import { LANGUAGES } from '#lib/domain/language/language.ts';
import type { PlaceFeature } from '#lib/domain/source/place-feature.ts';
import type { SourceData } from '#lib/domain/source/source-data.ts';
import { dayOfIso, isoOfDay } from '#lib/domain/time/day.ts';
import { FIRST_YEAR, LAST_YEAR } from '#lib/domain/time/moment.ts';
import { PRODUCT } from './product.ts';
import { stampOf } from './stamp.ts';

const CONTEXT =
  'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld';

/** Classes of GeoNames, which the format asks for: populated place, site, water, region. */
const CLASSES = { town: 'P', site: 'S', water: 'H', region: 'L' } as const;

/**
 * Makes `static/data/export/places.lpf.json`: the gazetteer in the Linked Places format 1.3
 * (https://github.com/LinkedPasts/linked-places-format). An `@id` is the address of the place's page relative to this
 * file, so it holds wherever the atlas is published.
 */
export function makePlacesLpf(data: SourceData): string {
  const placeById = new Map(data.places.map((place) => [place.id, place]));
  const lines = data.places.map((place) => JSON.stringify(describePlace(place, placeById, data)));
  const head = JSON.stringify({ type: 'FeatureCollection', '@context': CONTEXT, ...stampOf(data) });
  return `${head.slice(0, -1)},"features":[\n${lines.join(',\n')}\n]}\n`;
}

const addressOf = (id: string) => `../../place/${id}`;

function describePlace(
  { id, geometry, properties }: PlaceFeature,
  placeById: ReadonlyMap<string, PlaceFeature>,
  { release }: SourceData
): object {
  const { city: cityId, names } = properties;
  const city = cityId === undefined ? undefined : placeById.get(cityId);
  const citation = { label: `${PRODUCT.title}, release ${release.released}`, '@id': addressOf(id) };
  return {
    '@id': addressOf(id),
    type: 'Feature',
    properties: {
      title: names.at(-1)?.en ?? id,
      fclasses: [CLASSES[properties.class ?? (city === undefined ? 'town' : 'site')]]
    },
    when: { timespans: [{ start: { in: `${FIRST_YEAR}` }, end: { in: `${LAST_YEAR}` } }] },
    names: names.flatMap(({ from, until, ...name }) =>
      LANGUAGES.map((lang) => ({
        toponym: name[lang],
        lang,
        citations: [citation],
        when: {
          timespans: [
            {
              start: { in: from ?? `${FIRST_YEAR}` },
              end: { in: until === undefined ? `${LAST_YEAR}` : isoOfDay(dayOfIso(until) - 1) }
            }
          ]
        }
      }))
    ),
    geometry: { type: 'GeometryCollection', geometries: [geometry] },
    ...(city !== undefined && {
      relations: [
        {
          relationType: 'gvp:broaderPartitive',
          relationTo: addressOf(city.id),
          label: `in ${city.properties.names.at(-1)?.en ?? city.id}`
        }
      ]
    })
  };
}
