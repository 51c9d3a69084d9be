import { CITATION_PHRASES } from '#lib/domain/language/citation-phrases.ts';
import type { Language } from '#lib/domain/language/language.ts';
import type { Release } from '#lib/domain/record/record.ts';
import type { CslItem } from '#lib/domain/source/csl-item.ts';

type DateParts = NonNullable<CslItem['issued']>;

/** The atlas, or a part of it, as CSL-JSON has it. */
export type CitedItem = CslItem & {
  readonly title: string;
  readonly URL: string;
  /** The state of the data: `2026-11-25 (0123456789ab)`. */
  readonly version: string;
  readonly accessed?: DateParts;
};

interface Cited {
  /** What is cited of the atlas: "1966", or the title of an event. */
  readonly shown: string;
  /** What tells it from the rest of the atlas, in lower-case words joined by hyphens. */
  readonly name: string;
  /** Absolute. */
  readonly address: string;
  readonly release: Release;
  readonly language: Language;
}

/** A state of the map as a work to cite. `today`: an ISO date, the day on which it is looked at. */
export function citeView(cited: Cited, today: string): CitedItem {
  return { ...itemOf(cited), type: 'map', accessed: datePartsOf(today) };
}

/** A page of text as a work to cite. Nobody knows when it will be read, so it bears no date of access. */
export function citePage(cited: Cited): CitedItem {
  return { ...itemOf(cited), type: 'webpage' };
}

function itemOf({ shown, name, address, release, language }: Cited): CitedItem {
  const { atlas, partOf, dataRelease } = CITATION_PHRASES[language];
  const version = `${release.released} (${release.hash})`;
  return {
    id: `paris-moscow-${name}`,
    type: 'webpage',
    title: partOf(atlas, shown),
    // Of the fields that citation managers show and styles print, the one that says what kind of thing it is.
    genre: dataRelease(version),
    version,
    issued: datePartsOf(release.released),
    URL: address,
    language
  };
}

function datePartsOf(iso: string): DateParts {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return { 'date-parts': [[year, month, day]] };
}
