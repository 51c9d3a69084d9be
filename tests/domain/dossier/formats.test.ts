import { describe, expect, test } from 'vitest';
import { openFile } from '#lib/domain/dossier/open-file.ts';
import { bytesOf, take } from '#tests/support/open.ts';
import { makeEventFeature } from '#tests/support/source-data.ts';

describe('tables are read by what their columns are called and hold:', () => {
  test('comma, from and to by name, years', () => {
    const { events, dossier, lines } = take(
      'from,to,year,title\nParis,Belgrade,1927,Treaty\nBelgrade,Paris,1956,Visit\n'
    );
    expect(events).toEqual(['1927 Treaty', '1956 Visit']);
    expect(lines).toEqual([]);
    expect(dossier?.places).toHaveLength(2);
    expect(dossier?.events[0]?.geometry).toEqual({
      type: 'LineString',
      coordinates: [
        [2.3522, 48.8566],
        [20.4573, 44.8176]
      ]
    });
  });

  test('semicolons, decimal commas, French names', () => {
    const { events, dossier } = take(
      'Événement;Date;Latitude;Longitude\nTraité;11/11/1927;48,8566;2,3522\n',
      { language: 'fr' }
    );
    expect(events).toEqual(['1927-11-11 Traité']);
    expect(dossier?.places[0]?.geometry.coordinates).toEqual([2.3522, 48.8566]);
  });

  test('tabs, Russian names, a month by its name', () => {
    const { events } = take('Событие\tДата\tОткуда\tКуда\nВизит\t12 мая 1956 г.\tБелград\tПариж\n', {
      language: 'ru'
    });
    expect(events).toEqual(['1956-05-12 Визит']);
  });

  test('a sheet of TimelineJS, whose rows have no place but in their headline', () => {
    const sheet =
      'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media\n1956,5,7,,1956,5,12,,,Tito visits Paris,<p>The <b>visit</b></p>,https://a.test/x\n1957,,,,,,,,,Nowhere at all,,\n';
    expect(take(sheet).lines).toEqual(['2 no-place', '3 no-place']);
    const { table, events, lines, dossier } = take(sheet, { looksInTitle: true });
    expect(table.format).toBe('timeline');
    expect(events).toEqual(['1956-05-07/1956-05-12 Tito visits Paris']);
    expect(lines).toEqual(['3 no-place']);
    expect(dossier?.events[0]?.properties.summary).toEqual({ en: 'The visit' });
    expect(dossier?.sources).toMatchObject([{ URL: 'https://a.test/x' }]);
  });

  test('kepler.gl: arcs by pairs of columns, and geometries as GeoJSON', () => {
    const arcs = take(
      'start_lat,start_lng,end_lat,end_lng,datetime\n48.85,2.35,44.81,20.45,1956-05-07 10:00:00\n'
    );
    expect(arcs.events).toEqual(['1956-05-07 1956-05-07 10:00:00']);
    const paths = take(
      '_geojson,time\n"{""type"":""LineString"",""coordinates"":[[2.35,48.85],[20.45,44.81]]}",1956\n'
    );
    expect(paths.table.format).toBe('kepler');
    expect(paths.dossier?.events[0]?.properties.stops).toHaveLength(2);
  });

  test('categories that are not the atlas’s become the families, by their own names', () => {
    const { dossier } = take('place,year,type\nParis,1950,Wheat\nParis,1951,Wheat\nZagreb,1952,Coal\n');
    expect(dossier?.families).toEqual({ visit: { name: { en: 'Wheat' } }, accord: { name: { en: 'Coal' } } });
    const { dossier: known } = take('place,year,type\nParis,1950,treaty\nParis,1951,Visites\n');
    expect(known?.families).toBeUndefined();
    expect(known?.events.map(({ properties }) => properties.kind)).toEqual(['treaty', 'visit']);
  });
});

describe('JSON is known by what is in it:', () => {
  const feature = (properties: object, geometry: object = { type: 'Point', coordinates: [2.35, 48.85] }) => ({
    type: 'Feature',
    geometry,
    properties
  });
  const collection = (...features: object[]) =>
    JSON.stringify({ type: 'FeatureCollection', features }, null, 1);

  test('GeoJSON with names of properties of its own', () => {
    const { events, table, lines } = take(
      collection(
        feature({ name: 'Treaty', when: '1927' }),
        feature({ name: 'Area', when: '1930' }, { type: 'Polygon', coordinates: [] })
      )
    );
    expect(table.format).toBe('geojson');
    expect(events).toEqual(['1927 Treaty']);
    // The second Feature begins on line 18 of the text.
    expect(lines).toEqual(['18 not-a-geometry {"type":"Polygon","coordinates":[]}']);
  });

  test('Linked Places', () => {
    const text = collection({
      '@id': 'https://a.test/1',
      ...feature({ title: 'Congress' }),
      names: [{ toponym: 'Paris' }],
      when: { timespans: [{ start: { in: '1920-08' }, end: { in: '1920-09' } }] }
    });
    const { events, table, dossier } = take(text);
    expect(table.format).toBe('linked-places');
    expect(events).toEqual(['1920-08/1920-09 Congress']);
    expect(dossier?.places[0]?.properties.names).toEqual([{ en: 'Paris' }]);
  });

  test('StoryMapJS, of which the overview is nowhere', () => {
    const slides = [
      { type: 'overview', text: { headline: 'A story of 1956', text: '' } },
      {
        location: { lat: 48.85, lon: 2.35, name: 'Paris' },
        text: { headline: 'Visit', text: '<p>In May 1956</p>' }
      }
    ];
    const { events, lines } = take(JSON.stringify({ storymap: { slides } }));
    expect(events).toEqual(['1956 Visit']);
    expect(lines).toEqual(['1 no-place']);
  });

  test('Features as geodata has them, with places of their stops', () => {
    const opened = openFile(bytesOf(collection(makeEventFeature('pact-1944'))), 'my file');
    if (opened.kind !== 'dossier') throw new Error('not a dossier');
    expect(opened.read.dossier).toMatchObject({
      id: 'my-file',
      events: [{ id: 'pact-1944' }],
      places: [{ id: 'paris' }, { id: 'moscow' }]
    });
    // Whom and what it names is not in that file, and is told.
    expect(opened.read.problems.map(({ kind }) => kind)).toEqual(['unknown-id', 'unknown-id']);
  });

  test('Features as the atlas exports them', () => {
    const exported = feature(
      {
        title_en: 'Pact',
        title_fr: 'Pacte',
        when: '1944-12-10',
        family: 'accord',
        kind: 'treaty',
        direction: 'none',
        stops: [{ place: 'moscow', lon: 37.6, lat: 55.7, name_en: 'Moscow', name_ru: 'Москва' }]
      },
      { type: 'Point', coordinates: [37.6, 55.7] }
    );
    const opened = openFile(bytesOf(collection({ ...exported, id: 'pact' })), 'x');
    if (opened.kind !== 'dossier') throw new Error('not a dossier');
    expect(opened.read.problems).toEqual([]);
    expect(opened.read.dossier?.events[0]?.properties.title).toEqual({ en: 'Pact', fr: 'Pacte' });
    expect(opened.read.dossier?.places[0]?.properties.names).toEqual([{ en: 'Moscow', ru: 'Москва' }]);
  });
});
