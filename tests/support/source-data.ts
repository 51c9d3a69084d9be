import type { SourceData } from '#lib/domain/source/source-data.ts';
import type { EventFeature } from '#lib/domain/source/event-feature.ts';
import type { PlaceFeature } from '#lib/domain/source/place-feature.ts';
import type { SourceLecture } from '#lib/domain/source/lecture-file.ts';
import { deepFreeze } from './deep-freeze.ts';

type Position = [number, number];
type EventProperties = EventFeature['properties'];
type PlaceProperties = PlaceFeature['properties'];

export const PARIS: Position = [2.3522, 48.8566];
export const MOSCOW: Position = [37.6176, 55.7558];
export const YALTA: Position = [34.1687, 44.4952];

/** The same text in the three languages, told apart by their codes. */
export function inAll(text: string): { en: string; fr: string; ru: string } {
  return { en: text, fr: `${text} (fr)`, ru: `${text} (ru)` };
}

/** A dispute of two accounts, of which the first alone has a source. */
export function makeDispute(source = 'carley'): NonNullable<EventProperties['dispute']> {
  return {
    question: inAll('Who asked'),
    accounts: [
      { text: inAll('Paris did.'), sources: [source] },
      { text: inAll('Moscow did.'), sources: [] }
    ]
  };
}

/** A sound journey from Paris to Moscow. */
export function makeEventFeature(
  id: string,
  properties: Partial<EventProperties> = {},
  geometry: EventFeature['geometry'] = { type: 'LineString', coordinates: [PARIS, MOSCOW] }
): EventFeature {
  return {
    type: 'Feature',
    id,
    geometry,
    properties: {
      title: inAll(`Title of ${id}`),
      when: '1944-12-10',
      category: 'accord',
      kind: 'treaty',
      direction: 'oneway',
      stops: [{ place: 'paris' }, { place: 'moscow' }],
      also: [],
      summary: inAll('What happened.'),
      people: ['de-gaulle'],
      citations: [{ source: 'carley' }],
      confidence: 'high',
      checked: 'searched',
      priority: 1,
      ...properties
    }
  };
}

export function makePlaceFeature(
  id: string,
  coordinates: Position,
  properties: Partial<PlaceProperties> = {}
): PlaceFeature {
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates },
    properties: { theatre: 'elsewhere', names: [inAll(id)], ...properties }
  };
}

/** A sound lecture of ten scenes, the first in place of its own parts. */
export function makeLecture(part: Partial<SourceLecture['scenes'][number]> = {}): SourceLecture {
  const scenes = Array.from({ length: 10 }, (_, index): SourceLecture['scenes'][number] => ({
    id: `scene-${index + 1}`,
    kind: 'map',
    view: '?year=1944',
    title: inAll('Title'),
    line: inAll('Line.'),
    notes: inAll('Notes.'),
    citations: [],
    seconds: 60,
    enter: 'fly',
    ...(index === 0 && part)
  }));
  return { id: 'story', title: inAll('Story'), audience: inAll('Everybody'), scenes };
}

/** Sound data of one event, three places, one person, one source and two eras, with `part` in place of its own. */
export function makeSourceData(part: Partial<SourceData> = {}): SourceData {
  return deepFreeze({
    theatres: makeTheatres({ moscow: [makeEventFeature('pact-1944')] }),
    places: [
      makePlaceFeature('paris', PARIS, { theatre: 'paris' }),
      makePlaceFeature('moscow', MOSCOW, { theatre: 'moscow' }),
      makePlaceFeature('yalta', YALTA, { theatre: 'yalta' })
    ],
    people: [{ id: 'de-gaulle', name: inAll('Charles de Gaulle') }],
    sources: [{ id: 'carley', type: 'book', title: 'Silent Conflict' }],
    eras: [
      {
        id: 'war',
        from: '1941-06-22',
        until: '1945-05-09',
        stance: 'alliance',
        name: inAll('War'),
        title: inAll('War'),
        text: inAll('An alliance.'),
        citations: [{ source: 'carley' }],
        events: []
      },
      {
        id: 'cold',
        from: '1945-05-09',
        until: '1991-12-26',
        stance: 'tension',
        name: inAll('Cold'),
        title: inAll('Cold'),
        text: inAll('A tension.'),
        citations: [{ source: 'carley' }],
        events: []
      }
    ],
    labels: [],
    release: { released: '2026-01-02', hash: '0123456789ab' },
    aliases: [],
    formerIds: [],
    lectures: [],
    ...part
  });
}

export function makeTheatres(part: Partial<SourceData['theatres']>): SourceData['theatres'] {
  const none: EventFeature[] = [];
  return {
    paris: none,
    moscow: none,
    yalta: none,
    algeria: none,
    vietnam: none,
    czechoslovakia: none,
    poland: none,
    elsewhere: none,
    ...part
  };
}
