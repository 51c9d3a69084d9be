import { describe, expect, test } from 'vitest';
import type { PageAddresses } from '#lib/domain/address/page-addresses.ts';
import { writeLinkedData } from '#lib/domain/linked-data/linked-data.ts';
import { linkEra, linkEvent, linkPerson, linkPlace } from '#lib/domain/linked-data/things.ts';
import { createLibrary } from '#lib/domain/record/details.ts';
import { makeCatalogue, makeEvent, makePlace, during } from '#tests/support/record.ts';

const to: PageAddresses = {
  atlas: (query = '') => `https://a.test/${query}`,
  event: (id) => `https://a.test/event/${id}`,
  place: (id) => `https://a.test/place/${id}`,
  person: (id) => `https://a.test/person/${id}`,
  era: (id) => `https://a.test/era/${id}`,
  standing: (page) => `https://a.test/${page}`,
  lecture: (id, query = '') => `https://a.test/lecture/${id}${query}`,
  presenter: (id) => `https://a.test/lecture/${id}/notes`,
  handout: (id) => `https://a.test/lecture/${id}/handout`,
  ownLecture: (query = '') => `https://a.test/lecture/own${query}`,
  ownPresenter: (query = '') => `https://a.test/lecture/own/notes${query}`,
  ownHandout: (query = '') => `https://a.test/lecture/own/handout${query}`,
  lectureEditor: (query = '') => `https://a.test/lecture/edit${query}`,
  dossier: (query = '') => `https://a.test/dossier${query}`,
  flows: (query = '') => `https://a.test/flows${query}`,
  embed: (query = '') => `https://a.test/embed${query}`,
  oembed: (kind, id) => `https://a.test/oembed/${kind}/${id}.json`,
  data: (file) => `https://a.test/data/${file}`,
  licences: () => 'https://a.test/licences.txt',
  preview: (kind, id) => `https://a.test/preview/${kind}/${id}.png`
};
const library = createLibrary({
  language: 'en',
  events: {},
  people: [{ id: 'stalin', name: 'Joseph Stalin', life: '1878–1953', roles: [] }],
  sources: [],
  eras: {}
});
const details = { summary: 'What happened.', citations: [] };
const link = (edtf: string) => {
  const event = makeEvent({ id: 'journey', edtf, people: ['stalin', 'nobody'] });
  return linkEvent({ catalogue: makeCatalogue(event), library, to }, event, details);
};

describe('linked data of an event', () => {
  test('names it, its places and its people', () => {
    expect(link('1944-12-02/1944-12-10')).toMatchObject({
      '@type': 'Event',
      '@id': 'https://a.test/event/journey',
      name: 'Title of journey',
      description: 'What happened.',
      startDate: '1944-12-02',
      endDate: '1944-12-10',
      location: [
        { '@type': 'Place', '@id': 'https://a.test/place/paris', name: 'paris' },
        { '@type': 'Place', '@id': 'https://a.test/place/moscow' }
      ],
      about: [{ '@type': 'Person', '@id': 'https://a.test/person/stalin', name: 'Joseph Stalin' }]
    });
  });

  test.each([
    ['1944', '1944', '1944'],
    ['1944-12', '1944-12', '1944-12'],
    ['1944~', undefined, undefined],
    ['1944-12-10?', undefined, undefined],
    ['1944/..', '1944', undefined],
    ['194X', undefined, undefined]
  ])('of %s says no more about the date than is known', (edtf, start, end) => {
    expect(link(edtf).startDate).toBe(start);
    expect(link(edtf).endDate).toBe(end);
  });
});

test('a place says what else it was called, and what city it is in', () => {
  const catalogue = makeCatalogue();
  const volgograd = makePlace({
    id: 'volgograd',
    city: 'moscow',
    names: [
      { from: null, name: 'Tsaritsyn' },
      { from: 0, name: 'Stalingrad' },
      { from: 9, name: 'Tsaritsyn' }
    ]
  });
  expect(linkPlace({ catalogue, library, to }, volgograd)).toMatchObject({
    name: 'Tsaritsyn',
    alternateName: ['Stalingrad'],
    containedInPlace: { '@id': 'https://a.test/place/moscow' }
  });
});

test.each([
  ['1890–1970', '1890', '1970'],
  ['1910?–1968', undefined, '1968'],
  ['1943–', '1943', undefined],
  [undefined, undefined, undefined]
])('a person of %s was born and died when that is certain', (life, born, died) => {
  const person = { id: 'x', name: 'X', roles: [{ text: 'Envoy' }], ...(life !== undefined && { life }) };
  const data = linkPerson({ catalogue: makeCatalogue(), library, to }, person);
  expect([data.birthDate, data.deathDate]).toEqual([born, died]);
  expect(data.jobTitle).toEqual(['Envoy']);
});

test('an era is an event that others are part of', () => {
  const event = makeEvent({ id: 'pact', edtf: '1932' });
  const era = {
    id: 'pacts',
    interval: during('1932/1934'),
    stance: 'alliance',
    name: 'Pacts',
    title: 'Pacts'
  } as const;
  const text = { text: 'Told.', citations: [], events: ['pact'] };
  expect(linkEra({ catalogue: makeCatalogue(event), library, to }, era, text)).toMatchObject({
    startDate: '1932-01-01',
    endDate: '1934-12-31',
    subEvent: [{ '@id': 'https://a.test/event/pact', name: 'Title of pact' }]
  });
});

test('nothing in linked data can end the script that it stands in', () => {
  const written = writeLinkedData({ '@type': 'Event', name: '</script><!-- <script>', missing: undefined });
  expect(written).not.toContain('<');
  expect(JSON.parse(written)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: '</script><!-- <script>'
  });
});
