import { plural } from './plural.ts';
import type { SearchWords } from './search-words.ts';

const found = { one: 'результат', few: 'результата', many: 'результатов', other: 'результата' };
const events = { one: 'событие', few: 'события', many: 'событий', other: 'события' };
const people = { one: 'человек', few: 'человека', many: 'человек', other: 'человека' };
const places = { one: 'место', few: 'места', many: 'мест', other: 'места' };
const lands = {
  one: 'страна и территория',
  few: 'страны и территории',
  many: 'стран и территорий',
  other: 'страны'
};
const eras = { one: 'период', few: 'периода', many: 'периодов', other: 'периода' };
const counted = (count: number, forms: typeof found) => `${count} ${plural('ru', count, forms)}`;

export const searchRu: SearchWords = {
  placeholder: 'Событие, человек, место, год…',
  groups: { event: 'События', person: 'Люди', place: 'Места', polity: 'Страны и территории', era: 'Периоды' },
  time: 'Время',
  goToTime: (when) => `Перейти: ${when}`,
  about: ({ event, person, place, polity, era }) =>
    `${counted(event, events)}, ${counted(person, people)}, ${counted(place, places)}, ${counted(polity, lands)}, ${counted(era, eras)} — на русском, французском или английском. Год или месяц сужает поиск.`,
  tryThese: 'Например',
  examples: ['Хрущёв', 'де Голль 1966', 'Нормандия — Неман', 'Данциг', 'май 1968'],
  found: 'Результаты',
  results: (count, first) => `${counted(count, found)}; первый: ${first}`,
  shownOf: (shown, all) => `${shown} из ${all}`,
  guess: 'Точно так ничего не пишется. Похожее:',
  nothing: (text) =>
    `По запросу «${text}» ничего не найдено. Попробуйте меньше слов, другое написание или год с 1917 по 1991.`,
  keysHint: '— выбрать, Enter — открыть, Esc — закрыть'
};
