import type { Span } from '#lib/domain/time/span.ts';

/** Pixels for each unit of the sheet, which is 960 × 540: a web page, a slide, a slide in 4K. */
export const PICTURE_SCALES = [1, 2, 4] as const;
export type PictureScale = (typeof PICTURE_SCALES)[number];

export const SHEET_WIDTH = 960;
export const SHEET_HEIGHT = 540;

export interface PictureOrder {
  readonly scale: PictureScale;
  /** What stands on the sheet, in letters and as a QR code: the whole address of what is shown. */
  readonly address: string;
}

/** Makes a PNG. Throws a PictureTooLargeError where the graphics card cannot draw so many pixels. */
export type MakePicture = (order: PictureOrder) => Promise<Blob>;

export class PictureTooLargeError extends Error {
  override name = 'PictureTooLargeError';
}

/** What stays on the map of a film beside the year that it tells. */
export type FilmMode = Exclude<Span['mode'], 'range'>;

export interface FilmOrder {
  readonly kind: 'video' | 'gif';
  readonly fromYear: number;
  /** The last year that is told. */
  readonly untilYear: number;
  readonly secondsPerYear: number;
  readonly mode: FilmMode;
  readonly address: string;
  /** Pixels for each unit of the sheet; 2, which is 1920 × 1080, unless said otherwise. */
  readonly scale?: number;
  readonly signal: AbortSignal;
  onProgress(progress: FilmProgress): void;
}

/** Frames that are done, of all. A GIF that came out too large begins again with fewer. */
export interface FilmProgress {
  readonly done: number;
  readonly total: number;
}

export interface Film {
  readonly blob: Blob;
  /** Of the file's name, without a dot. */
  readonly extension: 'mp4' | 'webm' | 'gif';
  readonly frames: number;
  readonly seconds: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly framesPerSecond: number;
  /** Of a GIF only. */
  readonly colours?: number;
}

/** Makes a film. Throws the signal's reason if it aborts, and leaves nothing behind then. */
export type MakeFilm = (order: FilmOrder) => Promise<Film>;
