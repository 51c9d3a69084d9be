import type { Role } from '#lib/domain/dossier/columns.ts';
import type { Problem } from '#lib/domain/dossier/problem.ts';
import type { TableFormat } from '#lib/domain/dossier/table.ts';
import type { Trouble } from '#lib/domain/own/not-kept.ts';
import { dossierEn } from './dossier-words.en.ts';
import { dossierFr } from './dossier-words.fr.ts';
import { dossierRu } from './dossier-words.ru.ts';
import type { Language } from './language.ts';

/** The words of dossiers of a reader's own, fetched with them. A language that lacks one does not compile. */
export interface DossierWords {
  readonly intro: string;
  readonly openHeading: string;
  readonly openFile: string;
  readonly orDrop: string;
  readonly dropHere: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly openPasted: string;
  readonly pasted: string;
  readonly formats: string;
  readonly reading: string;
  readonly stop: string;

  readonly fromAddress: string;
  askAddress(address: string): string;
  askElsewhere(host: string): string;
  readonly fetchIt: string;
  readonly leaveIt: string;
  fetchFailed(reason: string): string;

  readonly example: string;
  readonly exampleAbout: string;
  readonly openExample: string;

  readonly mappingHeading: string;
  tableOf(format: string, rows: number): string;
  readonly tableFormats: Readonly<Record<TableFormat, string>>;
  readonly column: string;
  readonly meaning: string;
  readonly firstRows: string;
  readonly nothing: string;
  readonly roles: Readonly<Record<Role, string>>;
  readonly order: string;
  readonly orders: Readonly<Record<'dmy' | 'mdy', string>>;
  readonly writtenIn: string;
  readonly looksInTitle: string;
  readonly dossierTitle: string;
  readonly use: string;
  readonly cancel: string;
  readonly encoding: string;
  encodingGuessed(encoding: string): string;

  used(used: number, rows: number): string;
  refused(count: number): string;
  more(count: number): string;
  line(line: number): string;
  readonly problems: Readonly<Record<Problem['kind'], string>>;
  readonly noneUsed: string;
  opened(title: string): string;
  readonly show: string;

  readonly kept: string;
  readonly keptAbout: string;
  readonly none: string;
  counts(events: number, places: number): string;
  readonly save: string;
  readonly remove: string;
  removed(title: string): string;
  readonly undo: string;
  readonly trouble: Readonly<Record<Trouble, string>>;
  readonly loading: string;
  readonly unknown: string;
  failed(reason: string): string;
  readonly toDossiers: string;
  readonly needs: string;
  /** In the place of an address, on what leaves the screen. */
  readonly needsInShort: string;
  credit(title: string, licence: string): string;
  notIn(language: string): string;
}

const WORDS: Readonly<Record<Language, DossierWords>> = { en: dossierEn, fr: dossierFr, ru: dossierRu };

export function dossierWordsOf(language: Language): DossierWords {
  return WORDS[language];
}
