import type { CitationWords } from './citation-words.ts';
import { plural } from './plural.ts';

export const citationRu: CitationWords = {
  citeView: 'Сослаться на этот вид',
  citePage: 'Сослаться на эту страницу',
  form: 'Формат',
  copy: 'Скопировать',
  download: 'Скачать',
  copied: 'Скопировано.',
  notCopied: 'Браузер не разрешает здесь копировать. Выделите текст и скопируйте его или скачайте файл.',
  saved: (file) => `Сохранено: ${file}`,
  preparing: 'Подготовка…',
  formFailed: 'Подготовить этот формат не удалось: нет связи.',
  sourcesOfView: 'Источники того, что показано',
  sourcesCount: (works, events) =>
    `${works} ${plural('ru', works, { one: 'работа', few: 'работы', many: 'работ', other: 'работы' })} о ${events} ${plural('ru', events, { one: 'событии', few: 'событиях', many: 'событиях', other: 'событиях' })}`,
  noSources: 'Ничего не показано, и ссылаться не на что. Выберите другое время или покажите всё.',
  loadingSources: 'Источники загружаются…',
  sourcesFailed: 'Источники не удалось загрузить.',
  citedFor: 'Источник для:',
  more: (count) => `и ещё ${count}`
};
