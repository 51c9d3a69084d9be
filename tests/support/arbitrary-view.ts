import fc from 'fast-check';
import { formatCamera, parseCamera, type Camera } from '#lib/domain/address/camera.ts';
import type { KnownIds } from '#lib/domain/address/parameters.ts';
import { PANELS, type Selection, type ThemeChoice, type View } from '#lib/domain/address/view.ts';
import { FAMILIES } from '#lib/domain/record/families.ts';
import { isAtlasTheatre, THEATRES } from '#lib/domain/record/theatres.ts';
import { momentAndSpan } from './arbitrary-time.ts';

const IDS: Record<'event' | 'place' | 'polity' | 'era' | 'person', readonly string[]> = {
  event: ['pact-1944', 'visit-1966'],
  place: ['paris', 'yalta'],
  polity: ['pl', 'indo-annam'],
  era: ['cold-war'],
  person: ['herriot', 'laval']
};

export const KNOWN: KnownIds = {
  find: (kind, id) => {
    if (kind === 'place' && id === 'yalta-former') return 'yalta';
    return (kind === 'theatre' ? isAtlasTheatre(id) : IDS[kind].includes(id)) ? id : null;
  }
};

/** Any camera that a map can have, to the last bit of its numbers. */
export const rawCamera: fc.Arbitrary<Camera> = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
  zoom: fc.double({ min: 0, max: 16, noNaN: true }),
  bearing: fc.oneof(fc.constant(0), fc.double({ min: -180, max: 180, noNaN: true })),
  pitch: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 60, noNaN: true }))
});

/** A camera as exact as an address keeps it. */
const camera = rawCamera.map((raw) => parseCamera(formatCamera(raw)));

const selection = fc.oneof(
  fc.constant(null),
  fc.constantFrom(...IDS.event).map((id): Selection => ({ kind: 'event', id })),
  fc.constantFrom(...IDS.place).map((id): Selection => ({ kind: 'place', id })),
  fc.constantFrom(...IDS.polity).map((id): Selection => ({ kind: 'polity', id })),
  fc.constantFrom(...IDS.era).map((id): Selection => ({ kind: 'era', id })),
  fc.constantFrom(...THEATRES).map((id): Selection => ({ kind: 'theatre', id }))
);

/** Any view that the atlas can be in. */
export const view: fc.Arbitrary<View> = fc
  .record({
    time: momentAndSpan,
    families: fc.subarray([...FAMILIES]).map((families) => new Set(families)),
    theatresOff: fc.subarray([...THEATRES]).map((theatres) => new Set(theatres)),
    follow: fc.constantFrom(null, ...IDS.person),
    selection,
    camera: fc.oneof(fc.constant(null), camera),
    globe: fc.boolean(),
    theme: fc.constantFrom<ThemeChoice>('light', 'dark', null),
    panels: fc.option(
      fc.subarray([...PANELS]).map((panels) => new Set(panels)),
      { nil: null }
    )
  })
  .map(({ time, ...rest }) => ({ ...time, ...rest }));
