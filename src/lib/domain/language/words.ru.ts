import { ru as borders } from './border-words.ru.ts';
import { faultsRu as faults } from './fault-words.ru.ts';
import { plural } from './plural.ts';
import type { Words } from './words.ts';

const events = (count: number) =>
  `${count} ${plural('ru', count, { one: 'событие', few: 'события', other: 'событий' })}`;

export const ru: Words = {
  title: 'Париж–Москва',
  subtitle: 'Атлас франко-советских отношений, 1917–1991',
  description:
    'Передвигайте год от 1917 до 1991 и смотрите, кто к кому ездил, кто кому помогал и кто с кем враждовал между Парижем, Москвой, Ялтой, Алжиром, Вьетнамом, Чехословакией и Польшей; у каждого события есть источники.',
  skipToChronicle: 'К хронике',
  language: 'Язык',
  close: 'Закрыть',
  dismiss: 'Скрыть',
  retry: 'Повторить',

  search: 'Поиск',
  share: 'Поделиться',
  loadingSearch: 'Поиск загружается…',
  searchFailed: 'Поиск не удалось загрузить.',

  families: {
    visit: { name: 'Визиты', line: 'сплошная линия, огонёк движется вместе с гостем' },
    accord: { name: 'Соглашения', line: 'двойная линия с отметками на концах' },
    aid: { name: 'Помощь', line: 'бусины бегут от дающего к получающему' },
    conflict: { name: 'Конфликты', line: 'жирная линия, остриём к цели' },
    rupture: { name: 'Разрывы', line: 'линия, разорванная посередине' },
    exchange: { name: 'Обмены', line: 'мелкие точки: торговля, культура, влияние' }
  },
  kinds: {
    visit: 'Визит',
    summit: 'Встреча в верхах',
    recognition: 'Признание',
    treaty: 'Договор',
    aid: 'Помощь',
    conflict: 'Конфликт',
    rupture: 'Разрыв',
    trade: 'Торговля',
    culture: 'Культура',
    influence: 'Влияние'
  },
  theatres: {
    paris: 'Париж',
    moscow: 'Москва',
    yalta: 'Ялта, Крым',
    algeria: 'Алжир',
    vietnam: 'Вьетнам',
    czechoslovakia: 'Чехословакия',
    poland: 'Польша',
    elsewhere: 'Другие места'
  },
  events,

  invitation:
    'Передвигайте год. Каждая дуга — событие между двумя местами: нажмите на дугу или место, чтобы прочесть, что произошло и кто об этом пишет.',
  playTheStory: 'Показать всю историю',

  map: 'Карта',
  onTheMap: 'На карте',
  mapHelp:
    'Стрелки ведут к ближайшему объекту в эту сторону, Page Up и Page Down — по всем по порядку, Enter открывает объект.',
  globe: 'Глобус',
  flat: 'Плоская карта',
  darkTheme: 'Тёмная тема',
  lightTheme: 'Светлая тема',
  fit: 'Показать на карте всё',
  zoomIn: 'Приблизить',
  zoomOut: 'Отдалить',
  noWebgl: 'Этот браузер не может нарисовать карту (в нём нет WebGL 2). Хроника рассказывает то же словами.',
  mapFailed: (reason) => `Карту не удалось нарисовать: ${reason}. Хроника рассказывает то же словами.`,
  loadingMap: 'Карта рисуется…',
  severalHere: 'Здесь несколько объектов',

  legend: 'Условные знаки',
  familiesHeading: 'Что',
  theatresHeading: 'Где',
  showEverything: 'Показать всё',
  openTheatre: (name) => `События: ${name}`,

  chronicle: 'Хроника',
  fading: 'Прежде — на карте бледнеет',
  lasting: 'длится',
  nothing: (when, filtered) =>
    filtered ? `${when}: среди включённого событий нет.` : `${when}: событий не отмечено.`,
  nextEvent: 'Следующее событие',
  previousEvent: 'Предыдущее событие',
  announce: (when, count, first) => `${when}: ${events(count)}${first === null ? '' : `; ${first}`}`,

  timeline: 'Шкала времени',
  year: 'Год',
  month: 'Месяц',
  play: 'Пуск',
  pause: 'Пауза',
  loop: 'Повторять сначала',
  speed: 'Скорость',
  span: 'Показывать',
  spans: {
    year: 'только это время',
    trail: 'с тающим следом',
    range: 'от – до',
    all: 'всё до этого времени'
  },
  scale: 'Шаг',
  scales: { years: 'годы', months: 'месяцы' },
  rangeFrom: 'С года',
  density: 'События по годам и видам',
  yearProblem: (text) => `«${text}» — не год от 1917 до 1991.`,
  sliderText: (when, count) => `${when}, ${events(count)}`,

  route: 'Маршрут',
  people: 'Люди',
  alsoAt: 'Также',
  disputed: 'Спорное',
  lessCertain: 'Менее достоверно',
  correction: 'Об исходной статье',
  sources: 'Источники',
  sourcesNumbered: (count) => (count === 1 ? 'Источник' : 'Источники'),
  openSource: 'открыть',
  confidence: {
    high: 'Хорошо засвидетельствовано',
    medium: 'Засвидетельствовано, детали не ясны',
    low: 'Слабо засвидетельствовано'
  },
  mutual: 'в обе стороны',
  happenedHere: 'Что здесь произошло',
  previousAt: (place) => `Раньше, ${place}`,
  nextAt: (place) => `Затем, ${place}`,
  namesOverTime: (names) => `Другие названия: ${names}`,
  seeOnMap: 'Показать на карте',
  page: 'Страница для чтения и печати',
  index: 'Указатель',

  panelFailed: 'Не удалось загрузить. Обновите страницу, чтобы повторить попытку.',
  person: 'Человек',
  following: (name) => `Показано только то, в чём участвует ${name}`,
  stopFollowing: 'Снова показать всё',
  eras: 'Главы истории',
  era: 'Глава',
  eraEvents: 'Главные события',
  earlierEra: (name) => `Ранее: ${name}`,
  laterEra: (name) => `Далее: ${name}`,
  partIn: 'Участие в событиях',
  disputedMark: 'спорно',
  recalledMark: 'менее достоверно',

  notice: (key, value, reason) => `В адресе стоит ${key}=${value}: ${reason} Остальное действует.`,
  refusals: {
    'not-a-date': 'это не год вроде 1966 и не месяц вроде 1966-06.',
    'outside-atlas': 'атлас охватывает 1917–1991 годы.',
    'not-a-span': 'не year, не trail, не all и не промежуток вроде 1944..1958.',
    'unknown-name': 'атлас не знает такого имени.',
    'unknown-id': 'в атласе нет ничего с таким именем.',
    'not-a-camera': 'это не широта, долгота и масштаб вроде 48.9,2.3,5.',
    'not-a-switch': 'не 1 и не 0.',
    'one-selection': 'открыть можно только что-то одно.',
    'newer-version': 'адрес более нового атласа; то, чего этот не знает, опущено.'
  },

  release: (date, hash) => `Данные на ${date}\u00a0г. (${hash}).`,
  borders,
  faults,

  keys: 'Клавиши',
  keyList: [
    { keys: ['←', '→'], does: 'на год (или месяц) назад, вперёд' },
    { keys: ['Page Up', 'Page Down'], does: 'на десять лет вперёд, назад' },
    { keys: ['Home', 'End'], does: '1917, 1991' },
    { keys: [',', '.'], does: 'предыдущее, следующее событие' },
    { keys: ['[', ']'], does: 'предыдущее, следующее изменение границ на экране' },
    { keys: ['Пробел'], does: 'пуск или пауза' },
    { keys: ['/', 'Ctrl K'], does: 'поиск' },
    { keys: ['s'], does: 'поделиться этим видом' },
    { keys: ['a'], does: 'сделать этот вид сценой лекции' },
    { keys: ['Esc'], does: 'закрыть открытое и вернуть прежнее время' },
    { keys: ['0'], does: 'показать на карте всё' },
    { keys: ['+', '−'], does: 'масштаб' },
    { keys: ['?'], does: 'этот список' }
  ],

  notFound: 'Такой страницы нет.',
  toTheAtlas: 'К атласу'
};
