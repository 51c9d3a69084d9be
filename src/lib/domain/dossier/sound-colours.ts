import { contrastOf } from '#lib/domain/look/contrast.ts';
import { PALETTES, PAPERS, type Theme } from '#lib/domain/look/palette.ts';
import { FAMILIES } from '#lib/domain/record/families.ts';
import type { Path } from '#lib/domain/file/json-path.ts';
import type { Dossier } from './dossier-file.ts';
import { problemAt, type PartFault, type Problem } from './problem.ts';

type Coloured = Partial<Record<Theme, string>>;

const THEMES = ['light', 'dark'] as const satisfies readonly Theme[];
const OTHER: Readonly<Record<Theme, Theme>> = { light: 'dark', dark: 'light' };
/** What lines and areas need by WCAG 2.2 (1.4.11), and names on the map by its 1.4.3. */
const LEAST = { line: 3, name: 4.5 };

/** How a colour stands out where it does so least; null: well enough. */
type Doubt = (colour: string, theme: Theme) => { kind: PartFault; contrast: number } | null;

/**
 * The colours of a dossier that can be told from the ground of the map and from paper, on light and on dark alike; the
 * atlas's own take the place of others. A colour for one ground does for both where it can be seen on both.
 */
export function soundColours(dossier: Dossier): { dossier: Dossier; problems: Problem[] } {
  const problems: Problem[] = [];
  const sounded = <Item extends Coloured>(given: Item, path: Path, doubt: Doubt): Item => {
    const sound = THEMES.map((theme) => {
      const key = given[theme] === undefined ? OTHER[theme] : theme;
      const colour = given[key];
      const doubtful = colour === undefined ? null : doubt(colour, theme);
      if (doubtful === null) return [theme, colour] as const;
      const detail = `${colour}, ${Math.floor(doubtful.contrast * 10) / 10} : 1`;
      problems.push(problemAt([...path, key], doubtful.kind, detail));
      return [theme, undefined] as const;
    });
    return { ...given, ...Object.fromEntries(sound) };
  };

  const families = Object.fromEntries(
    Object.entries(dossier.families ?? {}).map(([family, given]) => [
      family,
      sounded(given, ['dossier', 'families', family], (colour, theme) => {
        const contrast = least(colour, groundsOf(theme));
        return contrast < LEAST.line ? { kind: `faint-on-${theme}`, contrast } : null;
      })
    ])
  );
  const theatres = (dossier.theatres ?? []).map((theatre, index) =>
    sounded(theatre, ['dossier', 'theatres', index], (tint, theme) => {
      const { landLabel, placeLabel, families: usual } = PALETTES[theme];
      const lines = least(tint, [
        ...FAMILIES.map((family) => families[family]?.[theme] ?? usual[family]),
        landLabel
      ]);
      const names = least(tint, [placeLabel]);
      return lines < LEAST.line || names < LEAST.name
        ? { kind: `tint-on-${theme}`, contrast: Math.min(lines, names) }
        : null;
    })
  );
  return {
    dossier: {
      ...dossier,
      ...(dossier.families !== undefined && { families }),
      ...(dossier.theatres !== undefined && { theatres })
    },
    problems
  };
}

function least(colour: string, others: readonly string[]): number {
  return Math.min(...others.map((other) => contrastOf(colour, other)));
}

/** All that lines and signs of a family lie on: land, sea, and the paper of panels and sheets. */
function groundsOf(theme: Theme): readonly string[] {
  const { lands, sea, halo } = PALETTES[theme];
  return [...Object.values(lands), sea, halo, ...PAPERS[theme]];
}
