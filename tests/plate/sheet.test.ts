import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { DEFAULT_VIEW, type View } from '#lib/domain/address/view.ts';
import { createBorders } from '#lib/domain/borders/borders.ts';
import type { Language } from '#lib/domain/language/language.ts';
import { wordsOf } from '#lib/domain/language/words.ts';
import { PALETTES, palettesWith } from '#lib/domain/look/palette.ts';
import { createCatalogue } from '#lib/domain/record/catalogue.ts';
import type { AtlasRecord } from '#lib/domain/record/record.ts';
import { visibleEvents } from '#lib/domain/record/visible.ts';
import { dayShown } from '#lib/domain/time/day-shown.ts';
import { windowOf } from '#lib/domain/time/span.ts';
import type { BordersTopology } from '#lib/map/borders/shapes.ts';
import { drawerOf } from '#lib/plate/drawer-of.ts';
import { makeSheetSvg, type SheetMakings, type SheetState } from '#lib/plate/make-sheet-svg.ts';
import { readBorders, readStatic } from '#tests/support/borders.ts';

const draw = drawerOf(JSON.parse(readStatic('borders.topojson')) as BordersTopology);
const ADDRESS = 'https://atlas.example/?year=1944&span=trail';

function recordOf(language: Language): AtlasRecord {
  return JSON.parse(readStatic(`record.${language}.json`)) as AtlasRecord;
}

/** A sheet of a state; `part` of the view differs from how the atlas opens. */
function sheet(
  part: Partial<View> = {},
  more: Partial<SheetState> & { language?: Language; record?: AtlasRecord; own?: SheetMakings['own'] } = {}
) {
  const { language = 'en', record = recordOf(language), own, ...state } = more;
  const view = { ...DEFAULT_VIEW, ...part };
  const catalogue = createCatalogue(record);
  const visible = visibleEvents(record.events, windowOf(view.moment, view.span), view);
  const borders = createBorders(readBorders(language));
  const svg = makeSheetSvg(
    {
      view,
      visible,
      day: dayShown(view.moment, null),
      followed: null,
      look: null,
      address: ADDRESS,
      ...state
    },
    { draw, catalogue, borders, words: wordsOf(language), language, ...(own && { own }) }
  );
  return { svg, visible };
}

/** Its texts, as a reader of the file gets them. Throws if the file is not well-formed. */
function textsOf(svg: string): string[] {
  // The renderer reads XML strictly.
  new Resvg(svg, { font: { loadSystemFonts: false } });
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) =>
    text.replace(/&(\w+);/g, (_, name: string) => entities[name]!)
  );
}

const says = (svg: string, part: string) => textsOf(svg).some((text) => text.includes(part));

describe('a sheet', () => {
  const { svg, visible } = sheet();

  test('is a well-formed file of 16:9 with nothing left undefined', () => {
    const { width, height } = new Resvg(svg, { font: { loadSystemFonts: false } });
    expect([width, height]).toEqual([1600, 900]);
    expect(/undefined|NaN|null|\[object/.exec(svg)).toBeNull();
  });

  test('stands alone: no stylesheet, no properties, no theme, and fonts that others may stand in for', () => {
    expect(
      /<style|var\(|light-dark|class="[^"]*svelte|https?:\/\/(?!www\.w3\.org|atlas\.example)/.exec(svg)
    ).toBeNull();
    const fonts = [...svg.matchAll(/font-family="([^"]*)"/g)].map(([, fonts = '']) => fonts);
    expect(fonts.filter((font) => !/, (sans-)?serif$/.test(font))).toEqual([]);
  });

  test('says of what and when it is, from where, and where to see it', () => {
    const wanted = [
      'Paris–Moscow',
      '1944',
      'Borders of 31 December 1944',
      'Data release',
      'CC BY 4.0',
      ADDRESS
    ];
    expect(wanted.filter((part) => !says(svg, part))).toEqual([]);
    expect(svg).toContain('class="qr"');
  });

  test('of a dossier is in its colours, with its credit, and has no address that would lead nowhere', () => {
    const palette = palettesWith({
      light: { families: { visit: '#123456' }, lands: { blue: '#d0e0f0' } },
      dark: { families: {}, lands: {} }
    }).light;
    const own = { palette, credit: 'France–Yugoslavia. CC BY 4.0.', needs: 'Ask for its file.' };
    const dossier = sheet({}, { own }).svg;
    expect(says(dossier, own.credit) && says(dossier, own.needs)).toBe(true);
    expect(dossier.includes('class="qr"') || says(dossier, 'Data release') || says(dossier, ADDRESS)).toBe(
      false
    );
    for (const colour of ['#123456', '#d0e0f0']) {
      expect(dossier).toContain(colour);
      expect(svg).not.toContain(colour);
    }
    expect(dossier).not.toContain(PALETTES.light.families.visit);
  });

  test('has a legend of the families that show, and of no other', () => {
    const shown = new Set(visible.map(({ event }) => event.family));
    const { families } = wordsOf('en');
    for (const [family, { name }] of Object.entries(families))
      expect(textsOf(svg).includes(name), name).toBe(shown.has(family as never));
  });

  test('has an arc or a sign of every event that shows', () => {
    // One at a time, so that none can hide behind another.
    for (const one of visible) {
      const { svg: own } = sheet({}, { visible: [one] });
      const [first, last] = [one.event.stops[0]!, one.event.stops.at(-1)!];
      const isArc = one.event.stops.length > 1 && first.place !== last.place;
      const arcs = own.match(new RegExp(`<g class="${one.event.family}">(<path|<g)`, 'g'))?.length ?? 0;
      const signs = own.match(/<circle r="19"/g)?.length ?? 0;
      expect(isArc ? arcs : signs, one.event.id).toBeGreaterThan(0);
    }
    const arcs = new Set(visible.flatMap(({ event }) => (event.stops.length > 1 ? [event.family] : [])));
    for (const family of arcs) expect(svg.includes(`<g class="${family}">`), family).toBe(true);
  });

  test('fades what is past', () => {
    const { svg: trail } = sheet({ moment: { year: 1946 }, span: { mode: 'trail' } });
    expect(trail).toMatch(/<g class="\w+" opacity="0\.42">/);
    expect(says(trail, '1946 and the five years before')).toBe(true);
    expect(svg).not.toMatch(/<g class="\w+" opacity/);
  });

  test('lists what it has room for, and counts the rest', () => {
    const all = sheet({ moment: { year: 1991 }, span: { mode: 'all' } });
    const rest = textsOf(all.svg).find((text) => /^and \d+ more$/.test(text)) ?? '';
    const titles = new Set(all.visible.map(({ event }) => event.date));
    const listed = textsOf(all.svg).filter((text) => titles.has(text)).length;
    expect(listed + Number(/\d+/.exec(rest)?.[0])).toBe(all.visible.length);
  });

  test('of nothing shows Paris and Moscow and says so', () => {
    const empty = sheet({ families: new Set() }).svg;
    expect(textsOf(empty).join(' ')).toContain(wordsOf('en').nothing('1944', true));
    expect(textsOf(empty)).toEqual(expect.arrayContaining(['Paris', 'Moscow']));
  });

  test('looks where the reader looks', () => {
    const { svg: hanoi } = sheet({}, { look: { lon: 106, lat: 17, kmAcross: 2500, bearing: 0 } });
    expect(says(hanoi, 'SIAM') || says(hanoi, 'THAILAND')).toBe(true);
    expect(textsOf(hanoi)).not.toContain('Moscow');
  });

  test('says what alone is let through', () => {
    const { svg: some } = sheet(
      { families: new Set(['visit', 'accord']) },
      { followed: 'Charles de Gaulle' }
    );
    expect(says(some, 'Only: Visits, Accords')).toBe(true);
    expect(says(some, 'Charles de Gaulle')).toBe(true);
  });

  test('speaks the language of the atlas', () => {
    const { svg: russian } = sheet({ moment: { year: 1966, month: 6 } }, { language: 'ru' });
    expect(textsOf(russian)).toContain('Июнь 1966');
    expect(says(russian, 'Границы на 30 июня')).toBe(true);
  });

  test('takes signs of XML in a text for letters', () => {
    const record = recordOf('en');
    const events = record.events.map((event) => ({ ...event, title: 'R&D <b>"1" </svg>\u0007' }));
    const { svg: odd } = sheet({}, { record: { ...record, events }, followed: '<script>' });
    expect(says(odd, 'R&D <b>"1"')).toBe(true);
    expect(odd.includes('<b>') || odd.includes('<script>')).toBe(false);
  });
});
