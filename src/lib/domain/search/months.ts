import { foldedWords } from './fold.ts';

/** Each month in the three languages, Russian also in the genitive ("10 декабря"). */
const NAMES = [
  'january janvier январь января',
  'february février февраль февраля',
  'march mars март марта',
  'april avril апрель апреля',
  'may mai май мая',
  'june juin июнь июня',
  'july juillet июль июля',
  'august août август августа',
  'september septembre сентябрь сентября',
  'october octobre октябрь октября',
  'november novembre ноябрь ноября',
  'december décembre декабрь декабря'
];

const MONTHS = new Map(
  NAMES.flatMap((names, index) => foldedWords(names).map((name) => [name, index + 1] as const))
);

/** 1–12 for a folded word that names a month in one of the languages. */
export function monthOf(word: string): number | undefined {
  return MONTHS.get(word);
}
