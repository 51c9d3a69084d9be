import { secondsBefore, type Lecture } from './lecture.ts';

/** How a lecture goes against its plan. */
export interface Pace {
  /** Seconds since it began. */
  readonly elapsed: number;
  /** Seconds by which it is late; negative: early. Within a scene's own time it is neither. */
  readonly late: number;
}

/**
 * The pace after `elapsed` seconds at a scene, by its index. As reveal.js tells it: one is late once the time of the
 * scene is over, early while that of the scenes before it is not.
 */
export function paceAt(lecture: Pick<Lecture, 'scenes'>, index: number, elapsed: number): Pace {
  const begins = secondsBefore(lecture, index);
  const ends = secondsBefore(lecture, index + 1);
  if (elapsed < begins) return { elapsed, late: elapsed - begins };
  return { elapsed, late: Math.max(0, elapsed - ends) };
}

/** Seconds as a clock counts them: "0:07", "12:30", "1:02:03". */
export function formatSeconds(seconds: number): string {
  const whole = Math.floor(Math.abs(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
