import { foldedWords } from '#lib/domain/search/fold.ts';
import { DOSSIER_VERSION, FORMAT } from './dossier-migrations.ts';
import { isObject, own, ownText } from '#lib/domain/file/json-path.ts';

type Content = Readonly<Record<string, unknown>>;

/** Whether Features are as `geodata/theatres/` has them, or as the atlas exports them. */
export function areOurs(features: readonly unknown[]): boolean {
  const properties = own(features[0], 'properties');
  const hasStops = Array.isArray(own(properties, 'stops'));
  return hasStops && (isObject(own(properties, 'title')) || ownText(properties, 'title_en') !== undefined);
}

/** A dossier of Features of ours, as a file would have it: their places are made of their stops. */
export function contentOfFeatures(features: readonly unknown[], title: string): Content {
  const places = new Map<string, Content>();
  const events = features.map((feature) => {
    for (const place of placesOf(feature)) places.set(place.id, place);
    return isObject(own(own(feature, 'properties'), 'title')) ? feature : asEdited(feature);
  });
  return {
    format: FORMAT,
    version: DOSSIER_VERSION,
    dossier: {
      id: foldedWords(title).join('-') || 'dossier',
      title: { en: title },
      languages: ['en', 'fr', 'ru']
    },
    events,
    places: [...places.values()]
  };
}

function placesOf(feature: unknown) {
  const [properties, geometry] = [own(feature, 'properties'), own(feature, 'geometry')];
  const stops = own(properties, 'stops');
  const coordinates = own(geometry, 'coordinates');
  const positions = own(geometry, 'type') === 'Point' ? [coordinates] : coordinates;
  if (!Array.isArray(stops) || !Array.isArray(positions)) return [];
  return stops.flatMap((stop: unknown, index) => {
    const id = ownText(stop, 'place');
    if (id === undefined) return [];
    const named = textsOf(stop, 'name');
    const names = Object.keys(named).length > 0 ? named : { en: nameOf(id) };
    return [
      {
        type: 'Feature',
        id,
        geometry: { type: 'Point', coordinates: positions[index] as unknown },
        properties: { names: [names] }
      }
    ];
  });
}

/** A Feature of the atlas's export as its source has it. Works, people and other places are not in that file. */
function asEdited(feature: unknown): unknown {
  const properties = own(feature, 'properties');
  const stops = own(properties, 'stops');
  const summary = textsOf(properties, 'summary');
  return {
    type: 'Feature',
    id: own(feature, 'id'),
    geometry: own(feature, 'geometry'),
    properties: {
      title: textsOf(properties, 'title'),
      ...(Object.keys(summary).length > 0 && { summary }),
      ...picked(properties, ['when', 'kind', 'direction', 'confidence', 'checked', 'priority']),
      category: own(properties, 'family'),
      stops: Array.isArray(stops) ? stops.map((stop: unknown) => picked(stop, ['place', 'when'])) : stops
    }
  };
}

/** `title_en`, `title_fr`, `title_ru` as one text. */
function textsOf(value: unknown, key: string): Record<string, string> {
  return Object.fromEntries(
    ['en', 'fr', 'ru'].flatMap((language) => {
      const text = ownText(value, `${key}_${language}`);
      return text === undefined || text === '' ? [] : [[language, text]];
    })
  );
}

function picked(value: unknown, keys: readonly string[]): Content {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const inner = own(value, key);
      return inner === undefined || inner === null ? [] : [[key, inner]];
    })
  );
}

/** `quai-d-orsay` → "Quai d orsay": what there is of a name. */
function nameOf(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
