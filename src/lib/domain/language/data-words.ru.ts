import type { DataWords } from './data-words.ts';
import { plural } from './plural.ts';

export const dataRu: DataWords = {
  events: 'Показанные события',
  format: 'Формат',
  formats: {
    geojson: 'Для карт: один объект на событие, с остановками, ссылками и версиями.',
    csv: 'Для таблиц: одна строка на событие, в UTF-8.'
  },
  holds: (events, size) =>
    `${events} ${plural('ru', events, { one: 'событие', few: 'события', many: 'событий', other: 'события' })} на русском, французском и английском, ${size}`,
  kilobytes: (count) => `${count}\u00a0кБ`,
  licence: 'CC\u00a0BY 4.0: назовите атлас и выпуск данных.',
  download: (format) => `Скачать ${format}`,
  saved: (file) => `Сохранено: ${file}`,
  loading: 'Данные загружаются…',
  failed: 'Данные не удалось загрузить.',
  otherRelease: 'На сайте более новые данные, чем на этой странице. Перезагрузите её, чтобы взять их.',
  nothing: 'Ничего не показано, и брать нечего. Выберите другое время или покажите всё.',
  borders: 'Границы',
  bordersOf: (day) => `Скачать границы на ${day} (GeoJSON)`,
  bordersMissing: 'Их можно будет взять, когда появится карта.',
  whole: 'Всё сразу',
  wholeLink: 'Все события, места, люди и источники в файлах'
};
