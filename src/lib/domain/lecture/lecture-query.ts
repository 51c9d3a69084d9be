/** How a lecture goes on by itself. */
export interface AutoplayPlan {
  /** How many times as fast as its scenes say. */
  readonly pace: number;
  /** After the last scene it begins again. */
  readonly loops: boolean;
}

/** What the address of a lecture asks for. */
export interface LectureQuery {
  /** Number as the audience counts, from 1; it may be larger than the lecture has. */
  readonly scene: number;
  readonly autoplay: AutoplayPlan | null;
  /** For the room, whatever the system's is. */
  readonly theme: 'light' | 'dark' | null;
  /** It is to be checked first. */
  readonly checks: boolean;
}

const PACES = { least: 0.1, most: 20 } as const;

/**
 * Reads `scene=7`, `theme=dark`, `check=1`, and for exhibitions `autoplay=1` (again and again) or `autoplay=once` with
 * `pace=2` for twice as fast. What is none of these is as if it were not there. Never throws.
 */
export function readLectureQuery(search: string): LectureQuery {
  const query = new URLSearchParams(search);
  const scene = Number(query.get('scene') ?? 1);
  const theme = query.get('theme');
  return {
    scene: Number.isInteger(scene) ? scene : 1,
    autoplay: readAutoplay(query),
    theme: theme === 'light' || theme === 'dark' ? theme : null,
    checks: query.get('check') === '1'
  };
}

/** The query of what is shown: what a reload is to find again stays, what was asked for once goes. */
export function writeLectureQuery(
  search: string,
  { scene, theme }: Pick<LectureQuery, 'scene' | 'theme'>
): string {
  const query = new URLSearchParams(search);
  query.set('scene', String(scene));
  query.delete('check');
  query.delete('theme');
  if (theme !== null) query.set('theme', theme);
  return `?${query}`;
}

function readAutoplay(query: URLSearchParams): AutoplayPlan | null {
  const asked = query.get('autoplay');
  if (asked !== '1' && asked !== 'once') return null;
  const pace = Number(query.get('pace') ?? 1);
  const isPace = pace >= PACES.least && pace <= PACES.most;
  return { pace: isPace ? pace : 1, loops: asked === '1' };
}
