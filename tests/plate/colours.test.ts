import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PALETTES } from '#lib/domain/look/palette.ts';
import { FILE_PAINTER, type Ink } from '#lib/plate/inks.ts';

const { light, dark } = PALETTES;

test('plates are in the colours of the map', () => {
  const css = readFileSync('src/lib/ui/PlateDrawing.svelte', 'utf8');
  const expected = {
    coast: [light.coast, dark.coast],
    border: [light.border, dark.border],
    inner: [light.innerBorder, dark.innerBorder],
    'land-name': [light.landLabel, dark.landLabel],
    'place-name': [light.placeLabel, dark.placeLabel],
    halo: [light.halo, dark.halo]
  };
  for (const [name, [onPaper, atNight]] of Object.entries(expected))
    expect(css).toContain(`--plate-${name}: light-dark(${onPaper}, ${atNight});`);
});

test('files are on the paper of the pages', () => {
  const css = readFileSync('src/routes/app.css', 'utf8');
  for (const ink of ['ink', 'ink-soft', 'paper', 'rule', 'rule-strong', 'sea'] satisfies Ink[])
    expect(css).toContain(`--${ink}: light-dark(${FILE_PAINTER.ink(ink)}, `);
});
