import { describeYears } from '#lib/domain/language/day-words.ts';
import type { Language } from '#lib/domain/language/language.ts';
import type { Words } from '#lib/domain/language/words.ts';
import { nameOn as polityNameOn } from '#lib/domain/borders/polity-on.ts';
import { nameOn } from '#lib/domain/record/dated-name.ts';
import { FIRST_YEAR, type Moment } from '#lib/domain/time/moment.ts';
import type { Span } from '#lib/domain/time/span.ts';
import type { Atlas } from './atlas.svelte.ts';

/** The time that is shown: "1944", "June 1944", "1944–1958". */
export function describeTime(moment: Moment, span: Span, language: Language): string {
  const from = span.mode === 'range' ? span.fromYear : span.mode === 'all' ? FIRST_YEAR : null;
  return describeYears(from, moment, language);
}

/** What is open, or whose events alone are shown, by name; null if it is everything. */
export function describeOpen(atlas: Atlas, words: Words): string | null {
  const { selection, follow, catalogue } = atlas;
  switch (selection?.kind) {
    case 'event':
      return atlas.selectedEvent?.title ?? null;
    case 'place':
      return nameOn(atlas.day, catalogue.place(selection.id).names);
    case 'theatre':
      return words.theatres[selection.id];
    case 'polity': {
      const polity = atlas.borders?.polityOf(selection.id);
      return polity === undefined ? null : polityNameOn(polity, atlas.day);
    }
    case 'era':
      return catalogue.eraById.get(selection.id)?.title ?? null;
    default: {
      const name = follow === null ? undefined : atlas.library?.personById.get(follow)?.name;
      return name === undefined ? null : words.following(name);
    }
  }
}

/** What the map shows as one sentence: the time, how many events, the first of them. */
export function describeMap(atlas: Atlas, words: Words, language: Language): string {
  const live = atlas.visible.filter(({ presence }) => presence === 'live').map(({ event }) => event);
  const first = live.find((event) => !event.condition) ?? live[0];
  const when = describeTime(atlas.moment, atlas.span, language);
  return words.announce(when, live.length, first === undefined ? null : `${first.title}, ${first.date}`);
}
