import type { PreflightWords } from './preflight-words.ts';
import { plural } from './plural.ts';

const THEMES = { light: 'светлой', dark: 'тёмной' } as const;

export const preflightRu: PreflightWords = {
  check: 'Проверить',
  heading: 'Проверка перед лекцией',
  states: { fine: 'В порядке', wrong: 'Не в порядке', note: 'К сведению', waits: 'Проверяется' },
  waits: 'Проверяется…',

  network: 'Без сети',
  kept: (files) =>
    `В этом браузере сохранено всё: ${files} ${plural('ru', files, { one: 'файл', few: 'файла', many: 'файлов', other: 'файла' })}.`,
  keptInPart: (kept, wanted) =>
    `В этом браузере сохранено файлов: ${kept} из ${wanted}. Сохраните остальное, пока есть сеть.`,
  keepsNothing:
    'Этот браузер ничего не хранит: приватное окно, адрес без https или настройка. Откройте лекцию в обычном окне или позаботьтесь о сети.',
  troubles: {
    storage: 'В браузере не осталось места. Освободите его и сохраните всё снова.',
    network: 'Сеть не отвечает. Сохраните всё там, где она есть.',
    release: 'Загружается новая версия атласа. Обновите страницу и проверьте снова.'
  },
  keep: 'Сохранить всё',

  scenes: 'Сцены',
  scenesShown: (shown, count) => `Нарисовано на карте: ${shown} из ${count}.`,
  scenesNotDrawn: (numbers) =>
    `Не нарисованы: ${numbers}. Покажите их один раз сами; если карта остаётся пустой, обновите страницу.`,
  stopped: 'Остановлено. Проверьте снова, чтобы увидеть все сцены.',
  stop: 'Остановить',
  again: 'Проверить снова',

  letters: 'Шрифты',
  lettersThere: 'Латиница, кириллица и вьетнамские буквы на месте.',
  lettersMissing: (scripts) => `Не хватает: ${scripts}. Обновите страницу, пока есть сеть.`,
  scripts: { latin: 'латиница', cyrillic: 'кириллица', vietnamese: 'вьетнамские буквы' },

  room: 'В светлом зале',
  roomFine: (theme) => `На блёклом проекторе в ${THEMES[theme]} теме всё различимо.`,
  roomFaded: (theme, parts) => `На блёклом проекторе в ${THEMES[theme]} теме теряются: ${parts}.`,
  parts: {
    caption: 'подписи к сценам',
    places: 'названия городов',
    lands: 'названия стран',
    waters: 'названия вод',
    land: 'суша у моря'
  },
  arcsOf: (name) => `дуги «${name}»`,
  takeTheme: (theme) => (theme === 'light' ? 'Включить светлую тему' : 'Включить тёмную тему'),
  darkenRoom: 'Другая тема не лучше: затемните зал.',

  screen: 'Экран',
  screenSize: (width, height) => `${width} × ${height} пикселей.`,
  screenSmall:
    'Меньше 1024 × 768: карте остаётся мало места. Увеличьте разрешение проектора или уменьшите масштаб браузера клавишами Ctrl и −.',
  screenTall: 'Высота больше ширины: карта узкая. Поверните экран, если можно.',
  screenFine: 'Места хватает и карте, и подписи.',
  fullscreenAdvice: 'F — во весь экран.',

  languages: 'Языки',
  existsIn: (languages) => `Эта лекция есть на языках: ${languages}.`,

  ready: (shown, count) => `Готово: сцен ${shown}/${count}, работает без сети`,
  notReady: 'Пока не готово. Чего не хватает, отмечено ниже — и что с этим делать.'
};
