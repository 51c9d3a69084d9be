import { DEFAULT_VIEW, type View } from '#lib/domain/address/view.ts';
import { FAMILIES } from '#lib/domain/record/families.ts';

/**
 * Addresses as they were given out, by the release that gave them, and what they must open for ever. Nothing here is
 * ever changed; ids are those of `geodata/` at that time.
 */
export const OLD_ADDRESSES: readonly {
  readonly release: string;
  readonly search: string;
  readonly view: View;
}[] = [
  {
    release: '2026-11-25',
    search: '?year=1966&event=de-gaulle-ussr-1966&map=55.8,60,3.2&globe=1&theme=dark',
    view: {
      ...DEFAULT_VIEW,
      moment: { year: 1966 },
      selection: { kind: 'event', id: 'de-gaulle-ussr-1966' },
      camera: { lat: 55.8, lon: 60, zoom: 3.2, bearing: 0, pitch: 0 },
      globe: true,
      theme: 'dark'
    }
  },
  {
    release: '2026-11-25',
    search: '?span=1954..1962&show=aid,conflict&hide=poland,czechoslovakia&place=algiers',
    view: {
      ...DEFAULT_VIEW,
      moment: { year: 1962 },
      span: { mode: 'range', fromYear: 1954 },
      families: new Set(FAMILIES.filter((family) => family === 'aid' || family === 'conflict')),
      theatresOff: new Set(['poland', 'czechoslovakia']),
      selection: { kind: 'place', id: 'algiers' }
    }
  },
  {
    release: '2026-11-25',
    search: '?year=1938-10&polity=cs&map=49.5,16,5,-12,30&panels=none',
    view: {
      ...DEFAULT_VIEW,
      moment: { year: 1938, month: 10 },
      selection: { kind: 'polity', id: 'cs' },
      camera: { lat: 49.5, lon: 16, zoom: 5, bearing: -12, pitch: 30 },
      panels: new Set()
    }
  },
  {
    release: '2026-11-25',
    search: '?year=1953&span=trail&theatre=vietnam',
    view: {
      ...DEFAULT_VIEW,
      moment: { year: 1953 },
      span: { mode: 'trail' },
      selection: { kind: 'theatre', id: 'vietnam' }
    }
  },
  {
    release: '2026-11-25',
    search: '?year=1947&span=trail&era=cold-war&theme=light',
    view: {
      ...DEFAULT_VIEW,
      moment: { year: 1947 },
      span: { mode: 'trail' },
      selection: { kind: 'era', id: 'cold-war' },
      theme: 'light'
    }
  },
  {
    // The person and the place were renamed since.
    release: '2026-11-24',
    search: '?year=1956&span=all&person=wadysaw-gomuka&place=wrocaw-polytechnic',
    view: {
      ...DEFAULT_VIEW,
      moment: { year: 1956 },
      span: { mode: 'all' },
      follow: 'wladyslaw-gomulka',
      selection: { kind: 'place', id: 'wroclaw-polytechnic' }
    }
  }
];
