import type { LectureWords } from './lecture-words.ts';
import { plural } from './plural.ts';

export const lectureRu: LectureWords = {
  lectures: 'Лекции',
  intro:
    'Каждая — одна живая карта, которую ведут сцену за сценой пультом или клавишами, с заметками для лектора. В любую минуту можно уйти от плана, осмотреться и вернуться одной клавишей.',
  scenesAndMinutes: (scenes, minutes) =>
    `${scenes} ${plural('ru', scenes, { one: 'сцена', few: 'сцены', many: 'сцен', other: 'сцены' })}, около ${minutes} ${plural('ru', minutes, { one: 'минуты', other: 'минут' })}`,
  present: 'Показать',
  presenterPage: 'Заметки лектора',

  sceneOf: (number, count) => `Сцена ${number} из ${count}`,
  next: 'Следующая сцена',
  back: 'Предыдущая сцена',
  overview: 'Все сцены',
  fullscreen: 'Во весь экран',
  leaveFullscreen: 'Выйти из полного экрана',
  presenter: 'Окно лектора',
  notes: 'Заметки под картой',
  leave: 'Выйти из лекции',
  returnTo: (number) => `Вернуться к сцене ${number}`,
  keep: 'Сохранить как сцену',
  isAsked: 'Вопрос залу',
  reveal: 'Показать ответ',
  isBlank: 'Экран пуст. Любая клавиша вернёт карту.',
  goingTo: (number) => `Сцена ${number}, затем Enter`,

  keys: 'Клавиши лекции',
  keyList: [
    { keys: ['→', 'Page Down', 'Пробел', 'N'], does: 'следующая сцена' },
    { keys: ['←', 'Page Up', 'P'], does: 'предыдущая сцена' },
    { keys: ['Home', 'End'], does: 'первая, последняя сцена' },
    { keys: ['1', '2', 'Enter'], does: 'к сцене 12 (или G вместо Enter)' },
    { keys: ['B', 'W'], does: 'чёрный, белый экран' },
    { keys: ['R'], does: 'вернуться к сцене' },
    { keys: ['K'], does: 'сохранить показанное как сцену' },
    { keys: ['O'], does: 'все сцены' },
    { keys: ['S'], does: 'окно лектора' },
    { keys: ['M'], does: 'заметки под картой' },
    { keys: ['F'], does: 'во весь экран' },
    { keys: ['?'], does: 'этот список' }
  ],

  onTheWall: 'На экране',
  thenComes: 'Дальше',
  isEnd: 'Конец',
  elapsed: 'Прошло',
  clock: 'Время',
  target: 'На эту сцену',
  late: (time) => `отставание ${time}`,
  early: (time) => `опережение ${time}`,
  inTime: 'вовремя',
  restart: 'Запустить отсчёт заново',
  sources: 'Источники',
  stageMissing: 'Окно лекции в этом браузере не открыто. Откройте его, и эта страница его найдёт.',
  stageStrayed: 'На экране не то, что в сцене. R возвращает к ней.',
  popupBlocked: 'Браузер не дал открыть окно. Разрешите окна этого сайта или откройте страницу заметок сами:',
  black: 'Чёрный',
  white: 'Белый',
  unknownLecture: 'Такой лекции нет.'
};
