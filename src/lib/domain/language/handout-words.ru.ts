import type { HandoutWords } from './handout-words.ts';
import { plural } from './plural.ts';

const counted = (count: number, one: string, few: string, many: string) =>
  `${count}\u00a0${plural('ru', count, { one, few, many, other: few })}`;

export const handoutRu: HandoutWords = {
  handout: 'Раздаточный материал и задания',
  heading: 'На бумаге',
  intro:
    'Каждая сцена — карта на бумаге: для слушателей, для заполнения студентами или с ответами. PDF создаётся в вашем браузере: с разметкой для чтения вслух, выделяемым текстом и рабочими ссылками.',
  backToLectures: 'Все лекции',

  whatToPrint: 'Что печатать',
  kinds: { handout: 'Раздаточный материал', worksheet: 'Задания студенту', key: 'Ответы' },
  paper: 'Бумага',
  papers: { a4: 'A4', letter: 'US Letter' },
  notes: 'Под каждой картой',
  withNotes: 'Заметки лектора',
  withLines: 'Строки для записей',
  save: 'Сохранить в PDF',
  making: 'Создаётся PDF…',
  saved: (name, count, size) =>
    `Сохранено как ${name}: ${counted(count, 'страница', 'страницы', 'страниц')}, ${size}.`,
  failed: (reason) => `Не удалось создать PDF (${reason}). Эту страницу всё равно можно напечатать.`,
  missing: (characters) => `В шрифтах нет этих знаков, вместо них стоит «?»: ${characters}`,
  mapsLoading: 'Рисуются карты…',
  mapsFailed: (reason) =>
    `Не удалось нарисовать карты (${reason}). Перезагрузите страницу, чтобы попробовать снова.`,
  preview: 'Что будет на страницах',

  kindOf: (kind, scenes, minutes) => {
    const maps = counted(scenes, 'карта', 'карты', 'карт');
    if (kind === 'handout')
      return `Раздаточный материал: ${counted(scenes, 'сцена', 'сцены', 'сцен')}, около ${minutes}\u00a0мин.`;
    return kind === 'worksheet' ? `Задания: ${maps}` : `Ответы к заданиям: ${maps}`;
  },
  contents: 'Сцены',
  howToRead: 'Как читать карты',
  lectureHere: 'Лекция на живой карте:',
  qrAlt: 'QR-код, ведущий к лекции',
  scene: (number) => `Сцена ${number}`,
  inTheAtlas: 'Эта сцена в атласе',
  shown: 'На этой карте',
  sources: 'Источники',
  ownNotes: 'Для записей',
  question: 'Вопрос',
  pageOf: (page, count) => `${page} / ${count}`,

  name: 'Имя',
  date: 'Дата',
  instructions:
    'На этих картах места обозначены цифрами, страны — буквами. Впишите их названия и напишите, о чём говорят дуги и знаки.',
  places: 'Места',
  lands: 'Страны',
  explain: 'Что показывают дуги и знаки? Кто, что, когда?',
  explainLands: 'О чём говорят границы этого дня?',
  drawOutcome: 'Нарисуйте ответ на карте и обоснуйте его.',

  hiddenNames: 'Скрытые названия',
  hiddenOutcome: 'Места, дуги и знаки были скрыты.',
  showsEvents: (events) => `Показанные события: ${events}.`,
  showsNothing: 'События не показаны.',
  keysInstead: (places, lands) =>
    `Названия скрыты: цифрами ${plural('ru', places, { one: 'обозначено', few: 'обозначены', many: 'обозначено', other: 'обозначены' })} ${counted(places, 'место', 'места', 'мест')}, буквами — ${counted(lands, 'страна', 'страны', 'стран')}.`,
  outcomeHidden: 'Места, дуги и знаки скрыты.'
};
