import { FAMILIES } from '#lib/domain/record/families.ts';
import { HATCHES, LANDS, type Palette, type Theme } from './palette.ts';

/** The custom properties of the stylesheet (`routes/app.css`) by which the interface has the colours of the map. */
export function propertiesOf({
  light,
  dark
}: Readonly<Record<Theme, Palette>>): [name: string, value: string][] {
  return [
    ...FAMILIES.map((one) => ['family', one, light.families[one], dark.families[one]] as const),
    ...LANDS.map((one) => ['land', one, light.lands[one], dark.lands[one]] as const),
    ...HATCHES.map((one) => ['hatch', one, light.hatches[one], dark.hatches[one]] as const)
  ].map(([kind, one, onLight, onDark]) => [`--${kind}-${one}`, `light-dark(${onLight}, ${onDark})`]);
}
