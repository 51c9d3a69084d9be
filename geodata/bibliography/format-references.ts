import CSL from 'citeproc';
import type { Language } from '#lib/domain/language/language.ts';
import type { CslItem } from '#lib/domain/source/csl-item.ts';
import type { Reference } from '#lib/domain/source/reference.ts';
import { omit } from '#geodata/omit.ts';
import { CHICAGO, findLocale } from './chicago.ts';
import { nameRussianMonth } from './locale-ru.ts';

/** Private characters that stand around what is italic until the reference is cut into text and ranges. */
const ITALIC = { on: '\ue000', off: '\ue001' };

CSL.Output.Formats['runs'] = {
  ...CSL.Output.Formats['text'],
  '@font-style/italic': `${ITALIC.on}%%STRING%%${ITALIC.off}`,
  // Italic inside italic stands upright.
  '@font-style/normal': `${ITALIC.off}%%STRING%%${ITALIC.on}`
};

/**
 * The references of works as a Chicago bibliography in the reader's language prints them, by id and in the order of
 * the bibliography. Addresses are left out: they stand beside the reference as links.
 */
export function formatReferences(
  items: readonly CslItem[],
  language: Language
): ReadonlyMap<string, Reference> {
  const byId = new Map(items.map((item) => [item.id, prepare(item, language)]));
  const { locale, style } = CHICAGO[language];
  const engine = new CSL.Engine(
    {
      retrieveLocale: findLocale,
      retrieveItem: (id) => byId.get(id)
    },
    style,
    locale,
    true
  );
  engine.setOutputFormat('runs');
  // Each reference is read by itself, so an author's name is never replaced by a dash.
  engine.bibliography.opt['subsequent-author-substitute'] = undefined;
  engine.updateItems([...byId.keys()]);
  const [{ entry_ids: ids }, entries] = engine.makeBibliography();
  return new Map(ids.map(([id], index) => [id, cutRuns((entries[index] ?? '').trim())]));
}

/** An item as the processor wants it for one language. */
function prepare(item: CslItem, language: Language): object {
  const shown = omit(item, 'URL', 'DOI', 'note');
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  return {
    ...shown,
    ...(isPartOfSeries(item) && { type: 'article-journal' }),
    ...(language === 'fr' && item.language === 'fr' && spaceColons(shown)),
    ...(language === 'ru' &&
      year !== undefined &&
      month !== undefined &&
      day === undefined && { issued: { literal: nameRussianMonth(year, month) } })
  };
}

/**
 * A treaty, review, debate or document printed in a numbered series is set as an article of it: the style has no form
 * of its own for them and would leave out volume and page.
 */
function isPartOfSeries(item: CslItem): boolean {
  const types: readonly CslItem['type'][] = ['treaty', 'review', 'hearing', 'document'];
  const numbered = item.volume !== undefined || item.page !== undefined;
  return types.includes(item.type) && item['container-title'] !== undefined && numbered;
}

/** French sets a no-break space before a colon; the data has none, because English sets none. */
function spaceColons(item: Partial<CslItem>): Partial<CslItem> {
  const spaced = (text: string) => text.replace(/(?<=\S): /gu, '\u00a0: ');
  return {
    ...(item.title !== undefined && { title: spaced(item.title) }),
    ...(item['container-title'] !== undefined && { 'container-title': spaced(item['container-title']) })
  };
}

function cutRuns(marked: string): Reference {
  let text = '';
  const italics: [number, number][] = [];
  for (const part of marked.split(/(?=[\ue000\ue001])/u)) {
    const run = part.replace(/^[\ue000\ue001]/u, '');
    if (part.startsWith(ITALIC.on) && run !== '') italics.push([text.length, text.length + run.length]);
    text += run;
  }
  return { text, italics };
}
