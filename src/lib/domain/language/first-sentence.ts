import type { Language } from './language.ts';

/** Ends that are none: an initial (“M. Herriot”, “А. Тур”), or a short form that something must follow. */
const SHORT_FORM =
  /(?:^|[\s\u00a0(«“])(?:\p{Lu}|Mr|Mrs|Dr|St|No|vol|pp?|cf|г|гг|им|ст|т|с|см|ок|тыс|млн|млрд|v|av|apr|env)\.\s*$/u;

/** The first sentence of a text, with its full stop; the whole text where there is but one. */
export function firstSentence(text: string, language: Language): string {
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  let sentence = '';
  for (const { segment } of segments) {
    sentence += segment;
    if (!SHORT_FORM.test(sentence) && !isQuoting(sentence)) break;
  }
  return sentence.trim();
}

/** A guillemet is open: the no-break space before its pair is taken for the end of a sentence. */
function isQuoting(text: string): boolean {
  return text.lastIndexOf('«') > text.lastIndexOf('»');
}
