import { CITATION_PHRASES } from '#lib/domain/language/citation-phrases.ts';
import type { Language } from '#lib/domain/language/language.ts';
import type { Release } from '#lib/domain/record/record.ts';
import type { CslItem } from '#lib/domain/source/csl-item.ts';

/** A whole day: `[[2026, 11, 25]]`. */
export interface DateParts {
  'date-parts': [[year: number, month: number, day: number]];
}

/** The atlas, or a part of it, as CSL-JSON has it. */
export interface CitedItem extends CslItem {
  title: string;
  /** Which state of the data it is; of the fields that every manager shows and style prints, the nearest. */
  genre: string;
  /** The day of the release. */
  issued: DateParts;
  /** `2026-11-25 (0123456789ab)` */
  version: string;
  accessed?: DateParts;
  URL: string;
}

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
  const item = itemOf(cited, 'map');
  return { ...item, genre: nameRelease(cited, item.version), accessed: datePartsOf(today) };
}

/** A page of text as a work to cite. Nobody knows when it will be read, so its date is that of the release. */
export function citePage(cited: Cited): CitedItem {
  return itemOf(cited, 'webpage');
}

function itemOf(cited: Cited, type: 'map' | 'webpage'): CitedItem {
  const { shown, name, address, release, language } = cited;
  const { atlas, partOf } = CITATION_PHRASES[language];
  return {
    id: `paris-moscow-${name}`,
    type,
    title: partOf(atlas, shown),
    genre: nameRelease(cited, release.hash),
    version: `${release.released} (${release.hash})`,
    issued: datePartsOf(release.released),
    URL: address,
    language
  };
}

function nameRelease({ language }: Cited, version: string): string {
  return CITATION_PHRASES[language].dataRelease(version);
}

function datePartsOf(iso: string): DateParts {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return { 'date-parts': [[year, month, day]] };
}
