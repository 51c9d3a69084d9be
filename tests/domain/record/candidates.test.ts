import { expect, test } from 'vitest';
import { candidatesOf, type Hits } from '#lib/domain/record/candidates.ts';
import { makeCatalogue, makeEvent } from '#tests/support/record.ts';

const { legs, marks } = makeCatalogue(
  makeEvent({
    id: 'journey',
    edtf: '1944',
    stops: [{ place: 'paris' }, { place: 'moscow' }, { place: 'yalta' }]
  }),
  makeEvent({ id: 'talks', edtf: '1944', stops: [{ place: 'elysee' }, { place: 'kremlin' }] }),
  makeEvent({ id: 'conference', edtf: '1945-02', stops: [{ place: 'yalta' }], direction: 'none' })
);
const [parisMoscow, moscowYalta, elyseeKremlin] = legs;
const mark = (event: string, place: string) =>
  marks.filter((one) => one.event.id === event && one.place.id === place);
const someLegs = (...some: (typeof parisMoscow)[]) => some.filter((leg) => leg !== undefined);

test.each<[string, Partial<Hits>, string[]]>([
  ['nothing where nothing is', {}, []],
  ['the land where nothing stands on it', { polity: 'pl' }, ['polity pl']],
  ['an arc rather than the land below it', { legs: someLegs(parisMoscow), polity: 'pl' }, ['event journey']],
  [
    'two arcs, each once',
    { legs: someLegs(parisMoscow, moscowYalta, elyseeKremlin) },
    ['event journey', 'event talks']
  ],
  [
    'a place and no arc that ends there',
    { marks: mark('journey', 'paris'), legs: someLegs(parisMoscow) },
    ['place paris']
  ],
  [
    'a place and no arc that ends in a house there',
    { marks: mark('journey', 'paris'), legs: someLegs(elyseeKremlin) },
    ['place paris']
  ],
  [
    'a place and an arc that passes it',
    { marks: mark('journey', 'paris'), legs: someLegs(moscowYalta) },
    ['place paris', 'event journey']
  ],
  [
    'a sign before the place below it',
    { marks: [...mark('journey', 'yalta'), ...mark('conference', 'yalta')] },
    ['event conference', 'place yalta']
  ],
  [
    'a thing once that is hit twice',
    { marks: [...mark('conference', 'yalta'), ...mark('conference', 'yalta')] },
    ['event conference']
  ]
])('a click may mean %s', (_title, hits, meant) => {
  const found = candidatesOf({ marks: [], legs: [], polity: null, ...hits });
  expect(found.map(({ kind, id }) => `${kind} ${id}`)).toEqual(meant);
});
