import { createBorders, type Borders } from '#lib/domain/borders/borders.ts';
import { NO_BORDERS, type BordersData } from '#lib/domain/borders/borders-data.ts';
import { createLocator, type Locator } from '#lib/domain/borders/locate.ts';
import { landsOfStory } from '#lib/domain/borders/story-lands.ts';
import { faultOf, type DataFault } from '#lib/domain/faults/data-fault.ts';
import type { Language } from '#lib/domain/language/language.ts';
import type { Catalogue } from '#lib/domain/record/catalogue.ts';
import { atomsOf, type BordersTopology } from '#lib/map/borders/shapes.ts';
import { readMapData, type MapData } from '#lib/map/map-data.ts';
import { fetchData } from './fetch-data.ts';

/** What a map is drawn from, as far as it could be had. */
export interface LoadedMapData {
  readonly data: MapData;
  /** Without any land where the borders could not be had. */
  readonly borders: Borders;
  /** null: the lands are not there to find a place in. */
  readonly locate: Locator | null;
  readonly topology: BordersTopology | null;
  readonly faults: ReadonlyMap<'ground' | 'borders', DataFault>;
}

/** Fetches what the map of a record is drawn from; what cannot be had is left out and named. Never throws. */
export async function loadMapData(language: Language, catalogue: Catalogue): Promise<LoadedMapData> {
  const faults = new Map<'ground' | 'borders', DataFault>();
  const attempt = (part: 'ground' | 'borders', load: () => Promise<unknown>) =>
    load().catch((error: unknown) => {
      faults.set(part, faultOf(error));
      return null;
    });
  const [ground, topology, bordersData] = await Promise.all([
    attempt('ground', () => fetchData('ground.topojson')),
    attempt('borders', () => fetchData('borders.topojson')),
    attempt('borders', () => fetchData(`borders.${language}.json`))
  ]);
  // Who held what is told of these very lands: one is nothing without the other.
  const hasBorders = topology !== null && bordersData !== null;
  const told = hasBorders ? (bordersData as BordersData) : NO_BORDERS;
  const locateEarly = () =>
    createLocator({ type: 'FeatureCollection', features: atomsOf(topology as BordersTopology) });
  const lands = landsOfStory(catalogue, told.polities, hasBorders ? locateEarly : null);
  const borders = createBorders(told, lands);
  const data = readMapData(ground, topology, borders);
  return {
    data,
    borders,
    locate: hasBorders ? createLocator(data.shapes.atoms) : null,
    topology: topology as BordersTopology | null,
    faults
  };
}
