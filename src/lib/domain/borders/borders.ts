import type { Day } from '#lib/domain/time/day.ts';
import { contains, type Interval } from '#lib/domain/time/interval.ts';
import { ATLAS_INTERVAL, FIRST_DAY } from '#lib/domain/time/moment.ts';
import type { BordersData, Period, Polity } from './borders-data.ts';
import { heldDay } from './polity-on.ts';
import { LANDS_OF_ATLAS, landsOfTheatres, type StoryLands } from './story-lands.ts';
import { countThrough, listSteps, type Step } from './steps.ts';

/** A polity in one of its periods: who holds an atom. */
export interface Hold {
  readonly polity: Polity;
  readonly period: Period;
}

/** The first and last days of the data clip what lasted longer: they are no changes. */
const CHANGES: Interval = { from: FIRST_DAY + 1, until: ATLAS_INTERVAL.until };

/** Nobody holds the atom. */
export const NOBODY = -1;

/** Who holds which atom on which day. A change of status or owner counts as a change of holder. */
export interface Borders {
  readonly data: BordersData;
  /** Which of the lands the story is about. */
  readonly lands: StoryLands;
  readonly atomCount: number;
  /** Every period of every polity; the numbers of `holdersOn` count into this. */
  readonly holds: readonly Hold[];
  /** The first days of a new state of the world, in order. */
  readonly changeDays: readonly Day[];
  /** By atom the number of its hold, or NOBODY. */
  holdersOn(day: Day): Int16Array;
  /** By atom its hold, the same object for as long as it lasts, or null. */
  holdsOn(day: Day): readonly (Hold | null)[];
  /** The atoms that other holds have on day `b` than on day `a`, in order; costs what happened in between. */
  changesBetween(a: Day, b: Day): readonly number[];
  /** The change days on which any of some atoms changes hands, in order. */
  changeDaysOf(atoms: ReadonlySet<number>): readonly Day[];
  polityOf(id: string): Polity | undefined;
}

/** Prepares the questions that the map asks at every step of time. `lands`: those of the atlas itself, unless it is said. */
export function createBorders(
  data: BordersData,
  lands: StoryLands = landsOfTheatres(LANDS_OF_ATLAS)
): Borders {
  const holds = data.polities.flatMap((polity) => polity.periods.map((period) => ({ polity, period })));
  const atomCount = 1 + holds.reduce((most, { period }) => Math.max(most, ...period.atoms), -1);
  const steps = listSteps(holds, atomCount);
  const changeDays = steps.map(({ day }) => day);
  const stepsThrough = (day: Day) => countThrough(changeDays, heldDay(day));
  const byId = new Map(data.polities.map((polity) => [polity.id, polity]));

  const holdersOn = (day: Day): Int16Array => {
    const holders = new Int16Array(atomCount).fill(NOBODY);
    for (const step of steps.slice(0, stepsThrough(day))) {
      step.atoms.forEach((atom, index) => (holders[atom] = step.after[index] ?? NOBODY));
    }
    return holders;
  };

  return {
    data,
    lands,
    atomCount,
    holds,
    changeDays,
    holdersOn,
    holdsOn: (day) => Array.from(holdersOn(day), (hold) => holds[hold] ?? null),
    changesBetween: (a, b) => {
      const [from, to] = [stepsThrough(Math.min(a, b)), stepsThrough(Math.max(a, b))];
      return changedIn(steps.slice(from, to));
    },
    changeDaysOf: (atoms) =>
      steps
        .filter(({ day }) => contains(CHANGES, day))
        .filter((step) => step.atoms.some((atom) => atoms.has(atom)))
        .map(({ day }) => day),
    polityOf: (id) => byId.get(id)
  };
}

/** Atoms that have another hold after the steps than before; what came back is left out. */
function changedIn(steps: readonly Step[]): number[] {
  const changes = new Map<number, { before: number; after: number }>();
  for (const { atoms, before, after } of steps) {
    atoms.forEach((atom, index) => {
      const earlier = changes.get(atom)?.before ?? before[index] ?? NOBODY;
      changes.set(atom, { before: earlier, after: after[index] ?? NOBODY });
    });
  }
  return [...changes]
    .filter(([, { before, after }]) => before !== after)
    .map(([atom]) => atom)
    .sort((a, b) => a - b);
}
