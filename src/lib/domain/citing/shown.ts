import type { View } from '#lib/domain/address/view.ts';
import { describeYears } from '#lib/domain/language/day-words.ts';
import type { Language } from '#lib/domain/language/language.ts';
import { FAMILIES } from '#lib/domain/record/families.ts';
import { orderTheatres } from '#lib/domain/record/theatres.ts';
import { formatMoment } from '#lib/domain/time/moment.ts';
import { firstYearOf, trailStart } from '#lib/domain/time/span.ts';

/** The time that a view shows, in words: "1944", "June 1966", "1944–1958". */
export function describeTime({ moment, span }: Pick<View, 'moment' | 'span'>, language: Language): string {
  return describeYears(firstYear({ moment, span }), moment, language);
}

/** What a view shows, in words: what is open or who is followed, by its name, and the time. */
export function describeView(view: View, language: Language, subject: string | null): string {
  const time = describeTime(view, language);
  return subject === null ? time : `${subject}, ${time}`;
}

/** A name for what a view shows, of letters that a key of BibTeX may have: `hotline-paris-moscow-1966`. */
export function nameView(view: View): string {
  const time = nameTime(view);
  const id = view.selection?.id ?? view.follow;
  if (id === null) return time;
  return id.endsWith(`-${time}`) ? id : `${id}-${time}`;
}

/** A name for the events that a view lets through, for the name of a file: `1944_visit-aid_without-poland`. */
export function nameEvents(view: View): string {
  const { families, theatresOff, follow } = view;
  const off = orderTheatres(theatresOff);
  return [
    nameTime(view),
    ...(follow === null ? [] : [follow]),
    ...(families.size === FAMILIES.length
      ? []
      : [FAMILIES.filter((family) => families.has(family)).join('-')]),
    ...(off.length === 0 ? [] : [`without-${off.join('-')}`])
  ].join('_');
}

function nameTime({ moment, span }: View): string {
  const [from, until] = [firstYear({ moment, span }), formatMoment(moment)];
  return from === null || String(from) === until ? until : `${from}-${until}`;
}

/** The year in which what is shown begins, what fades included, if it is not that of the moment. */
function firstYear({ moment, span }: Pick<View, 'moment' | 'span'>): number | null {
  return span.mode === 'trail' ? trailStart(moment) : firstYearOf(span);
}
