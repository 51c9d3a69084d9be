import { handoutWordsOf } from '#lib/domain/language/handout-words.ts';
import type { Language } from '#lib/domain/language/language.ts';
import { sheetWordsOf } from '#lib/domain/language/sheet-words.ts';
import type { AtlasEvent } from '#lib/domain/record/record.ts';
import type { Plate } from '#lib/plate/plate.ts';

/** As many events as one cares to hear of a picture; the list beside it has more. */
const MOST_EVENTS = 8;

/** What a map shows, for those who do not see it; of what it hides nothing is said but that it does. */
export function describePlate(
  plate: Plate | null,
  borders: string,
  hides: 'labels' | 'outcome' | null,
  events: readonly AtlasEvent[],
  language: Language
): string {
  const words = handoutWordsOf(language);
  const { plateShows, more } = sheetWordsOf(language);
  const shown = (): string[] => {
    if (plate === null) return [];
    if (hides === 'outcome') return [words.outcomeHidden];
    if (hides === 'labels') return [words.keysInstead(plate.keys.places.length, plate.keys.lands.length)];
    const places = plate.names.places.map(({ text }) => text).join(', ');
    const told = events.slice(0, MOST_EVENTS).map(({ title, date }) => `${title} (${date})`);
    if (events.length > told.length) told.push(more(events.length - told.length));
    return [
      ...(places === '' ? [] : [plateShows(places)]),
      told.length === 0 ? words.showsNothing : words.showsEvents(told.join('; '))
    ];
  };
  return [`${borders}.`, ...shown()].join(' ');
}
