import type { View } from '#lib/domain/address/view.ts';
import { FAMILIES } from '#lib/domain/record/families.ts';
import type { Theatre } from '#lib/domain/record/theatres.ts';
import { firstYearOf } from '#lib/domain/time/span.ts';
import { describeYears } from './day-words.ts';
import type { Language } from './language.ts';
import { nameTheatre } from './name-theatre.ts';
import type { SheetWords } from './sheet-words.ts';
import type { Words } from './words.ts';

/** What a state of the atlas is about, in words: for headings of what leaves the screen. */
export interface SaidState {
  /** "1966", "June 1966", "1944–1958", "1944 and the five years before". */
  readonly when: string;
  /** What is let through, if not everything: "Only: Visits, Accords". */
  readonly filters: readonly string[];
  /** Not everything is let through: nothing at all, perhaps. */
  readonly isFiltered: boolean;
}

/** `all`: the theatres of the record. `followed`: the name of the person whose events alone are shown. */
export function sayState(
  { moment, span, families, theatresOff }: Pick<View, 'moment' | 'span' | 'families' | 'theatresOff'>,
  all: readonly Theatre[],
  followed: string | null,
  words: Words,
  sheetWords: SheetWords,
  language: Language
): SaidState {
  const live = describeYears(firstYearOf(span), moment, language);
  const when = span.mode === 'trail' ? sheetWords.withTrail(live) : live;
  const only = (names: readonly string[], most: number) =>
    names.length === 0 || names.length === most ? [] : [sheetWords.only(names.join(', '))];
  return {
    when,
    isFiltered: followed !== null || families.size < FAMILIES.length || theatresOff.size > 0,
    filters: [
      ...(followed === null ? [] : [words.following(followed)]),
      ...only(
        FAMILIES.filter((family) => families.has(family)).map((family) => words.families[family].name),
        FAMILIES.length
      ),
      ...only(
        all.filter((theatre) => !theatresOff.has(theatre)).map((theatre) => nameTheatre(theatre, words)),
        all.length
      )
    ]
  };
}
