import type { PictureWords } from './picture-words.ts';

const left = (minutes: number, seconds: number) =>
  minutes > 0 ? `${minutes} min ${seconds} s` : `${seconds} s`;

export const pictureEn: PictureWords = {
  fadingSince: (year) => `earlier ones, since ${year}, fade`,
  france: 'France and what it holds',
  soviet: 'Soviet Union and what it holds',
  bordersOf: (day) => `Borders of ${day}`,
  source: (atlas, released, hash) => `${atlas}. Data release of ${released} (${hash}), CC BY 4.0.`,
  more: (count) => `and ${count} more`,

  pictureIntro: 'What the map shows now, on a sheet with its date, legend, source and address.',
  making: 'Drawing the picture…',
  pictureOf: (sentence) => `Map. ${sentence}.`,
  download: (format, size) => `${format}, ${size}`,
  sizes: { 1: '960 × 540, for a page', 2: '1920 × 1080, for a slide', 4: '3840 × 2160, for a 4K slide' },
  print: 'for print',
  copy: 'Copy picture',
  copied: 'The picture is in the clipboard.',
  copyFailed: (reason) => `The picture could not be copied: ${reason}. Download it instead.`,
  tooLarge: 'The graphics card of this computer cannot draw so large a picture. Take the next smaller one.',
  pictureFailed: (reason) => `The picture could not be drawn: ${reason}.`,

  filmIntro: 'The years run by as on the map, frame by frame, with the year written large.',
  from: 'First year',
  until: 'Last year',
  pace: 'Seconds a year',
  stays: 'Show',
  format: 'Format',
  video: 'Video, 1920 × 1080',
  gif: 'GIF, at most 8 MB',
  noVideo: 'This browser cannot write video. It can make a GIF.',
  filmYears: (from, until) => `Two years from ${from} to ${until}, the first not after the last.`,
  willBe: (seconds) => `The film will last ${seconds} s.`,
  make: 'Make the film',
  cancel: 'Cancel',
  frame: (done, total) => `Frame ${done} of ${total}`,
  preparing: 'Preparing the map…',
  timeLeft: (minutes, seconds) => `about ${left(minutes, seconds)} left`,
  cancelled: 'Cancelled; nothing was kept.',
  megabytes: (count) => `${count} MB`,
  filmDone: ({ seconds, width, height, size }) => `Done: ${seconds} s, ${width} × ${height}, ${size}.`,
  reduced: (framesPerSecond, colours) =>
    `To stay below 8 MB it has ${framesPerSecond} frames a second and ${colours} colours.`,
  save: 'Save the film',
  filmFailed: (reason) => `The film could not be made: ${reason}.`,
  filmOf: (sentence) => `Film of the map. ${sentence}.`
};
