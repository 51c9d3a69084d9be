import { describe, expect, test } from 'vitest';
import type { SourceData } from '#lib/domain/source/source-data.ts';
import { faultsOf } from '#tests/support/faults.ts';
import {
  inAll,
  makeDispute,
  makeEventFeature,
  makeLecture,
  makePlaceFeature,
  makeSourceData,
  makeTheatres,
  MOSCOW,
  PARIS,
  YALTA
} from '#tests/support/source-data.ts';

type EventPart = Parameters<typeof makeEventFeature>[1];
type Geometry = Parameters<typeof makeEventFeature>[2];

/** Sound data but for one event, in Poland's file. */
const withEvent = (properties: EventPart, geometry?: Geometry): Partial<SourceData> => ({
  theatres: makeTheatres({
    poland: [makeEventFeature('sound'), makeEventFeature('faulty', properties, geometry)]
  })
});
const sound = makeSourceData();
const EVENT = 'theatres/poland.geojson features.1';

test('sound data has no fault', () => {
  expect(faultsOf(sound)).toEqual([]);
});

describe('a fault is reported with its file, path and subject:', () => {
  test.each<[string, Partial<SourceData>, string]>([
    [
      'an event id taken in another theatre',
      { theatres: makeTheatres({ paris: [makeEventFeature('twin')], poland: [makeEventFeature('twin')] }) },
      'theatres/poland.geojson features.0.id (twin): the id "twin" is already taken in theatres/paris.geojson'
    ],
    [
      'a place id given twice',
      { places: [...sound.places, makePlaceFeature('yalta', YALTA)] },
      'places.geojson features.3.id (yalta): the id "yalta" is already taken'
    ],
    [
      'other spellings of an unknown place',
      { aliases: [{ of: 'place', id: 'atlantis', spellings: ['Atlantide'] }] },
      'aliases.json aliases.0.id (atlantis): unknown place "atlantis"'
    ],
    [
      'other spellings in two entries',
      {
        aliases: [
          { of: 'person', id: 'de-gaulle', spellings: ['le Général'] },
          { of: 'person', id: 'de-gaulle', spellings: ['the General'] }
        ]
      },
      'aliases.json aliases.1.id (de-gaulle): the person "de-gaulle" already has an entry'
    ],
    [
      'a former id that is still in use',
      { formerIds: [{ of: 'place', was: 'paris', is: 'yalta' }] },
      'former-ids.json formerIds.0.was (paris): "paris" is still the id of a place'
    ],
    [
      'a former id of nothing',
      { formerIds: [{ of: 'event', was: 'pact', is: 'pact-1945' }] },
      'former-ids.json formerIds.0.is (pact): unknown event "pact-1945"'
    ],
    [
      'a former id given twice',
      {
        formerIds: [
          { of: 'place', was: 'jalta', is: 'yalta' },
          { of: 'place', was: 'jalta', is: 'paris' }
        ]
      },
      'former-ids.json formerIds.1.was (jalta): the place "jalta" already has an entry'
    ],
    [
      'a scene that shows what is not there',
      { lectures: [makeLecture({ view: '?year=1815&event=pact-1944' })] },
      'lectures/story.json scenes.0.view (story): year=1815 (outside-atlas)'
    ],
    [
      'a scene with a key that is none',
      { lectures: [makeLecture({ view: '?jahr=1944' })] },
      'lectures/story.json scenes.0.view (story): "jahr" is no key of the atlas'
    ],
    [
      'a scene that cites an unknown source',
      { lectures: [makeLecture({ citations: [{ source: 'rumour' }] })] },
      'lectures/story.json scenes.0.citations.0.source (story): unknown source "rumour"'
    ],
    [
      'a scene with the id of another',
      { lectures: [makeLecture({ id: 'scene-2' })] },
      'lectures/story.json scenes.1.id (story): the scene "scene-2" is there already'
    ],
    [
      'a line too long for the wall',
      { lectures: [makeLecture({ line: { ...inAll('Line.'), ru: 'л'.repeat(141) } })] },
      'lectures/story.json scenes.0.line.ru (story): 141 characters, more than 140'
    ],
    [
      'a person id given twice',
      { people: [...sound.people, ...sound.people] },
      'people.json people.1.id (de-gaulle): the id "de-gaulle" is already taken'
    ],
    [
      'a source id given twice',
      { sources: [...sound.sources, ...sound.sources] },
      'sources.json 1.id (carley): the id "carley" is already taken'
    ],
    [
      'an unknown place among the stops',
      withEvent({ stops: [{ place: 'paris' }, { place: 'atlantis' }] }),
      `${EVENT}.properties.stops.1.place (faulty): unknown place "atlantis" (add it to places.geojson)`
    ],
    [
      'an unknown place off the route',
      withEvent({ also: ['yalta', 'atlantis'] }),
      `${EVENT}.properties.also.1 (faulty): unknown place "atlantis" (add it to places.geojson)`
    ],
    [
      'an unknown person',
      withEvent({ people: ['nobody'] }),
      `${EVENT}.properties.people.0 (faulty): unknown person "nobody" (add them to people.json)`
    ],
    [
      'an unknown source',
      withEvent({ citations: [{ source: 'carley' }, { source: 'rumour' }] }),
      `${EVENT}.properties.citations.1.source (faulty): unknown source "rumour" (add it to sources.json)`
    ],
    [
      'an account of a dispute from a work that the event does not cite',
      withEvent({ dispute: makeDispute('rumour') }),
      `${EVENT}.properties.dispute.accounts.0.sources.0 (faulty): "rumour" is not among the event's citations`
    ],
    [
      'a question too long for its place',
      withEvent({ dispute: { ...makeDispute(), question: { ...inAll('Who'), fr: 'q'.repeat(81) } } }),
      `${EVENT}.properties.dispute.question.fr (faulty): the question has 81 characters, more than 80`
    ],
    [
      'a house of an unknown city',
      { places: [...sound.places, makePlaceFeature('castle', YALTA, { city: 'atlantis' })] },
      'places.geojson features.3.properties.city (castle): unknown place "atlantis"'
    ],
    [
      'fewer positions than stops',
      withEvent({}, { type: 'Point', coordinates: PARIS }),
      `${EVENT}.geometry.coordinates (faulty): 1 positions for 2 stops`
    ],
    [
      'a route without a direction',
      withEvent({ direction: 'none' }),
      `${EVENT}.properties.direction (faulty): a point has the direction "none" and a route has another`
    ],
    [
      'a point with a direction',
      withEvent({ stops: [{ place: 'paris' }] }, { type: 'Point', coordinates: PARIS }),
      `${EVENT}.properties.direction (faulty): a point has the direction "none" and a route has another`
    ],
    [
      'a kind of another family',
      withEvent({ kind: 'summit' }),
      `${EVENT}.properties.category (faulty): the kind "summit" belongs to "visit", not "accord"`
    ],
    [
      'a date outside the atlas',
      withEvent({ when: '1812-09-14' }),
      `${EVENT}.properties.when (faulty): "1812-09-14" lies outside the years of the atlas`
    ],
    [
      'a stop that follows itself',
      withEvent(
        { stops: [{ place: 'paris' }, { place: 'paris' }] },
        { type: 'LineString', coordinates: [PARIS, PARIS] }
      ),
      `${EVENT}.properties.stops.1.place (faulty): "paris" follows itself`
    ],
    [
      'a route with swapped coordinates',
      withEvent({}, { type: 'LineString', coordinates: [PARIS, [MOSCOW[1], MOSCOW[0]]] }),
      `${EVENT}.geometry.coordinates.1 (faulty): longitude and latitude are swapped: [55.7558, 37.6176] where places.geojson has "moscow" at [37.6176, 55.7558]`
    ],
    [
      'a point that is not at its place',
      withEvent(
        { stops: [{ place: 'paris' }], direction: 'none' },
        { type: 'Point', coordinates: [2.3522, 48.8576] }
      ),
      `${EVENT}.geometry.coordinates (faulty): the stop is not at its place: [2.3522, 48.8576] where places.geojson has "paris" at [2.3522, 48.8566]`
    ],
    [
      'a title too long for its place in one language',
      withEvent({ title: { ...inAll('Title'), ru: 'Д'.repeat(71) } }),
      `${EVENT}.properties.title.ru (faulty): the title has 71 characters, more than 70`
    ]
  ])('%s', (_defect, part, fault) => {
    expect(faultsOf(makeSourceData(part))).toEqual([fault]);
  });
});

test('every fault is reported, of every event and by every check', () => {
  const faulty = makeEventFeature('faulty', { when: '1812', kind: 'summit', people: ['nobody', 'no-one'] });
  const twice = makeSourceData({ theatres: makeTheatres({ paris: [faulty], poland: [faulty] }) });
  expect(faultsOf(twice)).toHaveLength(1 + 2 * 4);
});

test('a title that just fits and a position rounded to three digits are sound', () => {
  const title = { ...inAll('Title'), ru: 'Д'.repeat(70) };
  const rounded = withEvent({ title }, { type: 'LineString', coordinates: [[2.352, 48.857], MOSCOW] });
  expect(faultsOf(makeSourceData(rounded))).toEqual([]);
});
