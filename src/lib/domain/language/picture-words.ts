import type { Language } from './language.ts';
import { pictureEn } from './picture-words.en.ts';
import { pictureFr } from './picture-words.fr.ts';
import { pictureRu } from './picture-words.ru.ts';

/** What a film that is done is like; colours and a rate of frames are told of a GIF. */
export interface MadeFilm {
  /** In the language's own digits, like the size. */
  readonly seconds: string;
  readonly width: number;
  readonly height: number;
  readonly size: string;
}

/** The words of pictures and films, on them and about them; fetched with them. */
export interface PictureWords {
  // On the sheet.
  /** Goes on from a number of events: from a year on, those that are over fade. */
  fadingSince(year: number): string;
  readonly france: string;
  readonly soviet: string;
  bordersOf(day: string): string;
  /** The line below: which atlas, which state of its data, on which terms. */
  source(atlas: string, released: string, hash: string): string;
  more(count: number): string;

  // The section of pictures.
  readonly pictureIntro: string;
  readonly making: string;
  /** A picture without a map of its own, in words. */
  pictureOf(sentence: string): string;
  download(format: string, size: string): string;
  readonly sizes: Readonly<Record<1 | 2 | 4, string>>;
  readonly print: string;
  readonly copy: string;
  readonly copied: string;
  copyFailed(reason: string): string;
  readonly tooLarge: string;
  pictureFailed(reason: string): string;

  // The section of films.
  readonly filmIntro: string;
  readonly from: string;
  readonly until: string;
  readonly pace: string;
  readonly stays: string;
  readonly format: string;
  readonly video: string;
  readonly gif: string;
  readonly noVideo: string;
  filmYears(from: number, until: number): string;
  willBe(seconds: string): string;
  readonly make: string;
  readonly cancel: string;
  frame(done: number, total: number): string;
  readonly preparing: string;
  timeLeft(minutes: number, seconds: number): string;
  readonly cancelled: string;
  megabytes(count: string): string;
  filmDone(film: MadeFilm): string;
  /** What was given up for a GIF to stay small. */
  reduced(framesPerSecond: number, colours: number): string;
  readonly save: string;
  filmFailed(reason: string): string;
  /** A film in words. */
  filmOf(sentence: string): string;
}

const WORDS: Readonly<Record<Language, PictureWords>> = { en: pictureEn, fr: pictureFr, ru: pictureRu };

export function pictureWordsOf(language: Language): PictureWords {
  return WORDS[language];
}
