import { readFileSync } from 'node:fs';
import {
  differenceCie76,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
  type Color
} from 'culori';
import { describe, expect, test } from 'vitest';
import { INK_COLOURS, INKS } from '#lib/domain/lecture/ink.ts';
import { propertiesOf } from '#lib/domain/look/properties.ts';
import { FAMILIES } from '#lib/domain/record/families.ts';
import { PALETTES, PAPERS, rgbOf, type Palette, type Theme } from '#lib/domain/look/palette.ts';

const SIGHTS: Record<string, (color: Color) => Color> = {
  'full colour': (color) => color,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1)
};
/** CIE76: what two families must be apart at least. */
const APART: Record<Theme, number> = { light: 23, dark: 20 };

const themes = Object.entries(PALETTES) as [Theme, Palette][];

describe.each(themes)('the %s palette', (theme, palette) => {
  const grounds = { sea: palette.sea, ...palette.lands };

  test.each(Object.keys(SIGHTS))('keeps every two families apart under %s', (sight) => {
    const see = SIGHTS[sight]!;
    const difference = differenceCie76();
    for (const [index, one] of FAMILIES.entries()) {
      for (const other of FAMILIES.slice(index + 1)) {
        const apart = difference(see(parse(palette.families[one])!), see(parse(palette.families[other])!));
        expect(apart, `${one} and ${other}`).toBeGreaterThanOrEqual(APART[theme]);
      }
    }
  });

  test('keeps every family at 3:1 against every tint of the ground', () => {
    for (const family of FAMILIES) {
      for (const [ground, tint] of Object.entries(grounds)) {
        expect(wcagContrast(palette.families[family], tint), `${family} on ${ground}`).toBeGreaterThanOrEqual(
          3
        );
      }
    }
  });

  test('lets every ink of the lecturer stand out from every tint, and from the other inks', () => {
    const difference = differenceCie76();
    const inks = INK_COLOURS[theme];
    for (const [index, ink] of INKS.entries()) {
      for (const [ground, tint] of Object.entries(grounds))
        expect(wcagContrast(inks[ink], tint), `${ink} on ${ground}`).toBeGreaterThanOrEqual(3.5);
      for (const other of INKS.slice(index + 1))
        for (const see of Object.values(SIGHTS)) {
          const apart = difference(see(parse(inks[ink])!), see(parse(inks[other])!));
          expect(apart, `${ink} and ${other}`).toBeGreaterThanOrEqual(20);
        }
    }
  });

  test('keeps names of places readable on every tint, and of waters on the sea', () => {
    for (const tint of Object.values(grounds))
      expect(wcagContrast(palette.placeLabel, tint)).toBeGreaterThanOrEqual(4.5);
    expect(wcagContrast(palette.waterLabel, palette.sea)).toBeGreaterThanOrEqual(4.5);
    for (const tint of Object.values(palette.lands))
      expect(wcagContrast(palette.landLabel, tint)).toBeGreaterThanOrEqual(3);
  });
});

test('the stylesheet has the colours of the map', () => {
  const css = readFileSync('src/routes/app.css', 'utf8');
  for (const [name, value] of propertiesOf(PALETTES)) expect(css).toContain(`${name}: ${value};`);
});

test('papers are those of the stylesheet', () => {
  const css = readFileSync('src/routes/app.css', 'utf8');
  for (const [index, name] of ['paper', 'paper-raised', 'paper-sunken'].entries())
    expect(css).toContain(`--${name}: light-dark(${PAPERS.light[index]}, ${PAPERS.dark[index]});`);
});

test('a hex colour is read channel by channel', () => {
  expect(rgbOf('#0645c1')).toEqual([6, 69, 193]);
});
