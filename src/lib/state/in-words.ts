import { describeYears } from '#lib/domain/language/day-words.ts';
import { sayDate, sayRoute } from '#lib/domain/language/spoken.ts';
import type { Language } from '#lib/domain/language/language.ts';
import { nameTheatre } from '#lib/domain/language/name-theatre.ts';
import type { Words } from '#lib/domain/language/words.ts';
import { nameOn as polityNameOn } from '#lib/domain/borders/polity-on.ts';
import { nameOn } from '#lib/domain/record/dated-name.ts';
import { mostTelling } from '#lib/domain/record/most-telling.ts';
import { namesOfRoute } from '#lib/domain/record/route-names.ts';
import type { Catalogue } from '#lib/domain/record/catalogue.ts';
import { visibleEvents } from '#lib/domain/record/visible.ts';
import type { Moment } from '#lib/domain/time/moment.ts';
import { firstYearOf, windowOf, type Span } from '#lib/domain/time/span.ts';
import type { Atlas } from './atlas.svelte.ts';

/** The time that is live: "1944", "June 1944", "1944–1958". */
export function describeTime(moment: Moment, span: Span, language: Language): string {
  return describeYears(firstYearOf(span), moment, language);
}

/** What is selected, by the name of that day; null if nothing is, or while it is not known. */
function nameSelected({ selection, catalogue, day, borders }: Atlas, words: Words): string | null {
  switch (selection?.kind) {
    case 'event':
      return catalogue.eventById.get(selection.id)?.title ?? null;
    case 'place':
      return nameOn(day, catalogue.place(selection.id).names);
    case 'theatre':
      return nameTheatre(selection.id, words);
    case 'era':
      return catalogue.eraById.get(selection.id)?.title ?? null;
    case 'polity': {
      const polity = borders?.polityOf(selection.id);
      return polity === undefined ? null : polityNameOn(polity, day);
    }
    case undefined:
      return null;
  }
}

/** Who is followed, unless something is selected; null if nobody is, or while the name is being fetched. */
function nameFollowed({ selection, follow, library }: Atlas): string | null {
  if (selection !== null || follow === null) return null;
  return library?.personById.get(follow)?.name ?? null;
}

/** What is open or who is followed, by its bare name. */
export function nameOpen(atlas: Atlas, words: Words): string | null {
  return nameSelected(atlas, words) ?? nameFollowed(atlas);
}

/** What is open, or whose events alone are shown; null if it is everything. */
export function describeOpen(atlas: Atlas, words: Words): string | null {
  const followed = nameFollowed(atlas);
  return nameSelected(atlas, words) ?? (followed === null ? null : words.following(followed));
}

/** What the map shows as one sentence: the time, how many events, and the one that tells most of it. */
export function describeMap(atlas: Atlas, words: Words, language: Language): string {
  const { moment, span, window, visible } = atlas;
  return describe(atlas.catalogue, { moment, span, window, visible }, words, language);
}

/** What is told from a year up to another, of what the atlas lets through now. */
export function describeYearsOf(
  atlas: Atlas,
  { fromYear, untilYear }: { readonly fromYear: number; readonly untilYear: number },
  words: Words,
  language: Language
): string {
  const [moment, span] = [{ year: untilYear }, { mode: 'range', fromYear } as const];
  const window = windowOf(moment, span);
  const visible = visibleEvents(atlas.catalogue.record.events, window, atlas.view);
  return describe(atlas.catalogue, { moment, span, window, visible }, words, language);
}

function describe(
  catalogue: Catalogue,
  { moment, span, window, visible }: Pick<Atlas, 'moment' | 'span' | 'window' | 'visible'>,
  words: Words,
  language: Language
): string {
  const live = visible.filter(({ presence }) => presence === 'live').map(({ event }) => event);
  const when = describeTime(moment, span, language);
  const event = mostTelling(live, window.live);
  if (event === null) return words.announce(when, 0, null);
  const route = sayRoute(namesOfRoute(catalogue, event), event.direction, language);
  const date = sayDate(event.date, moment.year, language);
  return words.announce(when, live.length, [event.title, route, date].filter(Boolean).join(', '));
}
