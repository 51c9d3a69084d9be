import { isInAtlas } from '#lib/domain/time/moment.ts';

/** Frames a second of a video. */
export const VIDEO_RATE = 30;

/** When a film tells what: each year for as long as any other, frame by frame at an even rate. */
export interface FilmPlan {
  readonly fromYear: number;
  /** The last year that is told. */
  readonly untilYear: number;
  readonly secondsPerYear: number;
  readonly framesPerSecond: number;
}

export interface FilmFrame {
  /** When it is shown, in seconds from the beginning: frame n at n / rate, whatever time it takes to draw. */
  readonly seconds: number;
  readonly year: number;
  /** The first of its year. */
  readonly isFirst: boolean;
}

export function secondsOf({
  fromYear,
  untilYear,
  secondsPerYear
}: Omit<FilmPlan, 'framesPerSecond'>): number {
  return (untilYear - fromYear + 1) * secondsPerYear;
}

/** A film of one frame at least. */
export function frameCountOf(plan: FilmPlan): number {
  return Math.max(1, Math.round(secondsOf(plan) * plan.framesPerSecond));
}

/** The frame of a number from 0. */
export function frameAt(plan: FilmPlan, index: number): FilmFrame {
  const year = yearAt(plan, index);
  return {
    seconds: index / plan.framesPerSecond,
    year,
    isFirst: index === 0 || yearAt(plan, index - 1) !== year
  };
}

function yearAt({ fromYear, untilYear, secondsPerYear, framesPerSecond }: FilmPlan, index: number): number {
  const years = Math.floor(index / (framesPerSecond * secondsPerYear));
  return Math.min(untilYear, fromYear + years);
}

/** Whether two years, as they were typed, bound a film. */
export function areYearsOfFilm(fromYear: number, untilYear: number): boolean {
  return (
    [fromYear, untilYear].every((year) => Number.isInteger(year) && isInAtlas({ year })) &&
    fromYear <= untilYear
  );
}
