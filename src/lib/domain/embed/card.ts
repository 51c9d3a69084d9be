import type { Selection } from '#lib/domain/address/view.ts';
import type { Borders } from '#lib/domain/borders/borders.ts';
import { nameOn as polityNameOn, periodOn } from '#lib/domain/borders/polity-on.ts';
import { describeDay } from '#lib/domain/language/day-words.ts';
import { firstSentence } from '#lib/domain/language/first-sentence.ts';
import type { Language } from '#lib/domain/language/language.ts';
import { nameTheatre } from '#lib/domain/language/name-theatre.ts';
import type { Words } from '#lib/domain/language/words.ts';
import type { Catalogue } from '#lib/domain/record/catalogue.ts';
import { nameOn } from '#lib/domain/record/dated-name.ts';
import type { Library } from '#lib/domain/record/details.ts';
import type { Family } from '#lib/domain/record/families.ts';
import type { Day } from '#lib/domain/time/day.ts';

/** What is said in short about something that is open; a text is empty while it is not known. */
export interface Card {
  readonly title: string;
  readonly kind: string;
  readonly when: string;
  readonly sentence: string;
  readonly family: Family | null;
}

/** All that a card is written from. What is null has not been fetched yet. */
export interface CardSources {
  readonly catalogue: Catalogue;
  readonly library: Library | null;
  readonly borders: Borders | null;
  readonly day: Day;
  readonly words: Words;
  readonly language: Language;
}

/** The card of what is selected, or else of the person who is followed; null if neither is. */
export function cardOf(
  selection: Selection | null,
  follow: string | null,
  sources: CardSources
): Card | null {
  const { catalogue, library, day, words, language } = sources;
  const blank = { when: '', sentence: '', family: null };
  switch (selection?.kind) {
    case 'event': {
      const event = catalogue.eventById.get(selection.id);
      if (event === undefined) return null;
      const { title, family, date } = event;
      const summary = library?.details.events[event.id]?.summary ?? '';
      const sentence = firstSentence(summary, language);
      return { title, kind: words.kinds[event.kind], when: date, sentence, family };
    }
    case 'place': {
      const { id, names, theatre } = catalogue.place(selection.id);
      const sentence = words.events(catalogue.eventsAtPlace(id).length);
      return { ...blank, title: nameOn(day, names), kind: nameTheatre(theatre, words), sentence };
    }
    case 'theatre': {
      const sentence = words.events(catalogue.eventsOfTheatre(selection.id).length);
      return { ...blank, title: nameTheatre(selection.id, words), kind: words.theatresHeading, sentence };
    }
    case 'era': {
      const era = catalogue.eraById.get(selection.id);
      if (era === undefined) return null;
      const sentence = firstSentence(library?.details.eras[era.id]?.text ?? '', language);
      return { ...blank, title: era.title, kind: words.era, when: era.name, sentence };
    }
    case 'polity':
      return cardOfPolity(selection.id, sources);
    case undefined:
      return follow === null ? null : cardOfPerson(follow, sources);
  }
}

function cardOfPolity(id: string, { borders, day, words, language }: CardSources): Card | null {
  const polity = borders?.polityOf(id);
  if (polity === undefined) return null;
  const period = periodOn(polity, day);
  const when = describeDay(day, language);
  const owner = borders?.data.owners[period?.owner ?? ''];
  const parts =
    period === undefined
      ? [words.borders.absent(when)]
      : [
          words.borders.statuses[period.status],
          ...(owner === undefined ? [] : [words.borders.heldBy(owner)])
        ];
  return {
    title: polityNameOn(polity, day),
    kind: words.borders.land,
    when,
    sentence: parts.join('. '),
    family: null
  };
}

function cardOfPerson(id: string, { catalogue, library, words }: CardSources): Card | null {
  const person = library?.personById.get(id);
  const events = words.events(catalogue.eventsOfPerson(id).length);
  const role = person?.roles[0]?.text;
  return {
    title: person?.name ?? '…',
    kind: words.person,
    when: person?.life ?? '',
    sentence: role === undefined ? events : `${role} · ${events}`,
    family: null
  };
}
