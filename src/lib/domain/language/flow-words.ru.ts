import type { FlowWords } from './flow-words.ts';
import { plural } from './plural.ts';

const number = (count: number) => new Intl.NumberFormat('ru').format(count);
const arcs = (count: number) =>
  `${number(count)} ${plural('ru', count, { one: 'дуга', few: 'дуги', many: 'дуг', other: 'дуги' })}`;

export const flowRu: FlowWords = {
  heading: 'Потоки',
  subtitle: (count, places) =>
    `${arcs(count)}, ${number(places)} ${plural('ru', places, { one: 'место', few: 'места', many: 'мест', other: 'места' })}`,
  arcs,
  bundles: (count) =>
    `${number(count)} ${plural('ru', count, { one: 'пучок', few: 'пучка', many: 'пучков', other: 'пучка' })}`,
  listed: (count) => `Перечислены самые крупные: ${number(count)}.`,
  leftOut: (count) =>
    `Не показано пучков слишком тонких, чтобы их здесь рисовать: в них ${arcs(count)}. Они сосчитаны и появятся при приближении.`,
  waiting: 'Дуги собираются в пучки…',
  nothing: 'На это время в таблице ничего нет.',
  within: 'на месте',
  rows: (total, shown) =>
    shown < total ? `${arcs(total)}; показаны первые ${number(shown)}.` : `${arcs(total)}.`,
  width: 'Толщина',
  byCount: 'число дуг',
  byValue: (column) => column,
  loading: 'Таблица открывается…',
  unknown: 'В этом браузере такой таблицы нет. Приславший ссылку может прислать и файл.',
  failed: (reason) => `Таблицу не удалось открыть: ${reason}`,
  elsewhere: (host) =>
    `Ссылка указывает на таблицу на ${host}. Правила этого сайта не позволяют ему ничего брать с других сайтов.`,
  announce: (when, count, first) =>
    `${when}: ${arcs(count)}${first === null ? '' : `; больше всего ${first}`}`,
  kept: 'Ваши длинные таблицы',
  keptAbout: 'Таблицы более чем из 20 000 дуг рисуются пучками. Они тоже хранятся только в этом браузере.',
  needs:
    'Эта таблица хранится только в вашем браузере. Тому, кто откроет адрес в другом месте, нужен и файл: сначала открывают его.',
  reading: (percent) => `Таблица читается: ${percent} %`,
  large: 'Это длинная таблица: дуги будут собраны в пучки по парам мест, тем толще, чем их больше.'
};
