import { plural } from './plural.ts';
import type { PictureWords } from './picture-words.ts';

const left = (minutes: number, seconds: number) =>
  minutes > 0 ? `${minutes}\u00a0мин ${seconds}\u00a0с` : `${seconds}\u00a0с`;
const frames = (count: number) =>
  `${count} ${plural('ru', count, { one: 'кадр', few: 'кадра', many: 'кадров', other: 'кадра' })}`;
const colours = (count: number) =>
  `${count} ${plural('ru', count, { one: 'цвет', few: 'цвета', many: 'цветов', other: 'цвета' })}`;

export const pictureRu: PictureWords = {
  fadingSince: (year) => `прежние, с ${year}, угасают`,
  france: 'Франция и её владения',
  soviet: 'Советский Союз и его владения',
  bordersOf: (day) => `Границы на ${day}`,
  source: (atlas, released, hash) => `${atlas}. Выпуск данных: ${released} (${hash}), CC BY 4.0.`,
  more: (count) => `и ещё ${count}`,

  pictureIntro: 'То, что карта показывает сейчас, — на листе с датой, легендой, источником и адресом.',
  making: 'Картинка рисуется…',
  pictureOf: (sentence) => `Карта. ${sentence}.`,
  download: (format, size) => `${format}, ${size}`,
  sizes: {
    1: '960 × 540, для страницы',
    2: '1920 × 1080, для слайда',
    4: '3840 × 2160, для слайда 4K'
  },
  print: 'для печати',
  copy: 'Копировать картинку',
  copied: 'Картинка в буфере обмена.',
  copyFailed: (reason) => `Картинку не удалось скопировать: ${reason}. Скачайте её.`,
  tooLarge:
    'Видеокарта этого компьютера не может нарисовать такую большую картинку. Возьмите размер поменьше.',
  pictureFailed: (reason) => `Картинку не удалось нарисовать: ${reason}.`,

  filmIntro: 'Годы сменяют друг друга, как на карте, кадр за кадром, с крупно написанным годом.',
  from: 'Первый год',
  until: 'Последний год',
  pace: 'Секунд на год',
  stays: 'Показывать',
  format: 'Формат',
  video: 'Видео, 1920 × 1080',
  gif: 'GIF, не больше 8\u00a0МБ',
  noVideo: 'Этот браузер не умеет записывать видео. Он может сделать GIF.',
  filmYears: (from, until) => `Два года с ${from} по ${until}, первый не позже последнего.`,
  willBe: (seconds) => `Фильм продлится ${seconds}\u00a0с.`,
  make: 'Сделать фильм',
  cancel: 'Отменить',
  frame: (done, total) => `Кадр ${done} из ${total}`,
  preparing: 'Карта готовится…',
  timeLeft: (minutes, seconds) => `осталось примерно ${left(minutes, seconds)}`,
  cancelled: 'Отменено; ничего не сохранено.',
  megabytes: (count) => `${count}\u00a0МБ`,
  filmDone: ({ seconds, width, height, size }) => `Готово: ${seconds}\u00a0с, ${width} × ${height}, ${size}.`,
  reduced: (framesPerSecond, count) =>
    `Чтобы уместиться в 8\u00a0МБ, в нём ${frames(framesPerSecond)} в секунду и ${colours(count)}.`,
  save: 'Сохранить фильм',
  filmFailed: (reason) => `Фильм не удалось сделать: ${reason}.`,
  filmOf: (sentence) => `Фильм карты. ${sentence}.`
};
