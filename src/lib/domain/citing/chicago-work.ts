import type { Language } from '#lib/domain/language/language.ts';
import { REFERENCE_PHRASES } from '#lib/domain/language/reference-phrases.ts';
import type { CslItem } from '#lib/domain/source/csl-item.ts';
import type { Reference } from '#lib/domain/source/reference.ts';

type Name = NonNullable<CslItem['author']>[number];
type Phrases = (typeof REFERENCE_PHRASES)[Language];

/** Around what is italic until the reference is cut into text and ranges; no text of a file holds them (see clean-text.ts). */
const [ON, OFF] = ['\u0001', '\u0002'];

/** Fields that any reference may have besides its own: what they hold stands elsewhere, or nowhere in a bibliography. */
const SILENT = [
  'id',
  'type',
  'title',
  'author',
  'issued',
  'URL',
  'DOI',
  'ISBN',
  'ISSN',
  'language',
  'note'
] as const;

interface Form {
  /** Besides the silent ones; of a work that has more, this writer knows too little. */
  readonly fields: readonly (keyof CslItem)[];
  write(item: Work, say: Phrases, language: Language): string | null;
}

/** Languages that set the family name first, without a comma. */
const FAMILY_FIRST = /^(hu|ja|ko|vi|zh)/u;

/** A work with its title. */
type Work = CslItem & { readonly title: string };

/** Where nothing stands between title and date, a comma joins them. */
const QUOTED: Form = {
  fields: ['genre', 'publisher'],
  write(item, say) {
    const { genre, publisher } = item;
    const title = titleOf(item, say);
    if (genre === undefined && publisher === undefined)
      return sentences(by(item, say), `${say.quote(title, ',')} ${stop(dateOf(item, say))}`);
    const made = publisher === undefined ? `${genre}, ${stop(dateOf(item, say))}` : '';
    return sentences(
      by(item, say),
      say.quote(title, '.'),
      ...(made === '' ? [stop(genre), placed(item, say)] : [made])
    );
  }
};

/** The types of CSL that Chicago sets in ways known here. */
const FORMS: Readonly<Partial<Record<CslItem['type'], Form>>> = {
  book: {
    fields: ['volume', 'publisher', 'publisher-place'],
    write: (item, say) =>
      item.volume !== undefined && !/^\d+$/u.test(item.volume) ? null : writeBook(item, say)
  },
  thesis: { fields: ['genre', 'publisher'], write: writeThesis },
  report: QUOTED,
  document: QUOTED,
  article: QUOTED,
  speech: {
    fields: ['publisher'],
    write: (item, say) =>
      sentences(by(item, say), say.quote(titleOf(item, say), '.'), stop(dateOf(item, say)))
  },
  webpage: { fields: ['container-title', 'publisher'], write: writePage },
  'entry-encyclopedia': { fields: ['container-title', 'publisher'], write: writeEntry },
  chapter: { fields: ['container-title', 'publisher', 'editor', 'page'], write: writeChapter },
  'article-journal': {
    fields: ['container-title', 'volume', 'issue', 'page', 'publisher'],
    write: writeInJournal
  },
  'article-magazine': { fields: ['container-title'], write: writeInPaper },
  'article-newspaper': { fields: ['container-title'], write: writeInPaper }
};

/**
 * A work as the bibliography of the Chicago Manual of Style, 17th edition, has it in a language; null for one of a type
 * or with fields that this writer does not know. The processor that sets the atlas's own works is too much to load for
 * a file of a reader's own; a test holds the two together.
 */
export function formatWork(item: CslItem, language: Language): Reference | null {
  const form = FORMS[item.type];
  const { title } = item;
  if (form === undefined || title === undefined) return null;
  const known: readonly string[] = [...SILENT, ...form.fields];
  if (Object.keys(item).some((key) => !known.includes(key))) return null;
  // Names that are not set by family and given name, and those with a particle.
  const names = [...(item.author ?? []), ...(item.editor ?? [])];
  if (FAMILY_FIRST.test(item.language ?? '') || names.some(hasParticle)) return null;
  if ((item.author ?? []).length > 3 || (item.issued?.['date-parts'].length ?? 1) > 1) return null;
  const marked = form.write({ ...item, title }, REFERENCE_PHRASES[language], language);
  return marked === null ? null : cutItalics(marked);
}

function writeBook(item: Work, say: Phrases): string {
  const { volume, publisher, 'publisher-place': place } = item;
  const title = italic(titleOf(item, say));
  const parts = [title, ...(volume === undefined ? [] : [say.volume(volume)])];
  const made = placed(item, say, true);
  const [last = '', ...before] = [...parts].reverse();
  const isHoused = publisher !== undefined || place !== undefined;
  return sentences(
    by(item, say),
    ...before.map(stop),
    ...(isHoused ? [stop(last), made] : [`${last}, ${made}`])
  );
}

function writeThesis(item: Work, say: Phrases): string {
  const { genre, publisher } = item;
  const made = [genre, publisher, dateOf(item, say)].filter((part) => part !== undefined).join(', ');
  return sentences(by(item, say), say.quote(titleOf(item, say), '.'), stop(made));
}

/** Without an author, the site stands in the place of one. */
function writePage(item: Work, say: Phrases): string {
  const { author, publisher, 'container-title': site } = item;
  const whose = author === undefined && site !== undefined ? stop(site) : by(item, say);
  const made = [author === undefined ? undefined : site, publisher].filter((part) => part !== undefined);
  const last = made.pop();
  const date = stop(dateOf(item, say));
  const title = titleOf(item, say);
  return last === undefined
    ? sentences(whose, `${say.quote(title, ',')} ${date}`)
    : sentences(whose, say.quote(title, '.'), ...made.map(stop), `${last}, ${date}`);
}

/** French names the work before the word that is looked up in it: that form is left to the processor. */
function writeEntry(item: Work, say: Phrases, language: Language): string | null {
  const { 'container-title': work, publisher } = item;
  if (language === 'fr' || work === undefined || item.author !== undefined) return null;
  const within = `${language === 'ru' ? 'В:' : 'In'} ${italic(work)}`;
  const made = publisher === undefined ? `${within}, ` : `${stop(within)} ${publisher}, `;
  return sentences(say.quote(titleOf(item, say), '.'), made + stop(dateOf(item, say)));
}

function writeChapter(item: Work, say: Phrases, language: Language): string | null {
  const { 'container-title': book, editor, page, publisher } = item;
  if (language !== 'en' || book === undefined || publisher === undefined || item.author === undefined)
    return null;
  const within = [
    `In ${italic(book)}`,
    ...(editor === undefined ? [] : [`${say.editedBy} ${joinNames(editor.map(givenFirst), say)}`]),
    ...(page === undefined ? [] : [pagesOf(page, say)])
  ];
  return sentences(
    by(item, say),
    say.quote(titleOf(item, say), '.'),
    stop(within.join(', ')),
    placed(item, say)
  );
}

function writeInJournal(item: Work, say: Phrases): string | null {
  const { 'container-title': journal, volume, issue, page } = item;
  if (journal === undefined) return null;
  const number = [
    volume ?? '',
    issue === undefined ? '' : say.issue(issue.replace(/(?<=\d)-(?=\d)/gu, say.rangeDash))
  ].filter(Boolean);
  const isNumbered = number.length > 0;
  const where = isNumbered
    ? `${italic(journal)}${volume === undefined ? ',' : ''} ${number.join(', ')} (${dateOf(item, say)})`
    : `${italic(journal)}, ${dateOf(item, say)}`;
  const between = isNumbered ? say.colon : ', ';
  const pages = page === undefined ? '' : between + pagesOf(page, say);
  return sentences(by(item, say), say.quote(titleOf(item, say), '.'), stop(where + pages));
}

/** Without an author, a paper stands in the place of one, but not in French. */
function writeInPaper(item: Work, say: Phrases, language: Language): string | null {
  const { 'container-title': paper, author } = item;
  const title = titleOf(item, say);
  const date = stop(dateOf(item, say));
  if (paper === undefined) return null;
  if (author === undefined && language !== 'fr')
    return sentences(stop(italic(paper)), say.quote(title, '.'), date);
  return sentences(by(item, say), say.quote(title, '.'), `${italic(paper)}, ${date}`);
}

/** Whose it is, with the full stop that follows; nothing if nobody is named. */
function by({ author = [] }: Work, say: Phrases): string {
  const names = author.map((name, index) => (index === 0 ? familyFirst(name) : givenFirst(name)));
  return names.length === 0 ? '' : stop(joinNames(names, say, true));
}

/** `isInverted`: the first has its family name first, so that a comma follows. */
function joinNames(names: readonly string[], { and, hasSerialComma }: Phrases, isInverted = false): string {
  const [last, ...before] = [...names].reverse();
  if (before.length === 0) return last ?? '';
  const comma = hasSerialComma && (before.length > 1 || isInverted) ? ',' : '';
  return `${before.reverse().join(', ')}${comma} ${and} ${last}`;
}

function hasParticle(name: Name): boolean {
  return 'family' in name && /^\p{Ll}/u.test(name.family);
}

function familyFirst(name: Name): string {
  return 'literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', ');
}

function givenFirst(name: Name): string {
  return 'literal' in name ? name.literal : [name.given, name.family].filter(Boolean).join(' ');
}

/** Place, publisher and date, as far as they are known. `isBook`: of its date the year alone. */
function placed(item: Work, say: Phrases, isBook = false): string {
  const { publisher, 'publisher-place': place } = item;
  const year = item.issued?.['date-parts'][0]?.[0];
  const date = isBook && year !== undefined ? String(year) : dateOf(item, say);
  const house = [place, publisher].filter((part) => part !== undefined).join(say.colon);
  return stop([house, date].filter((part) => part !== '').join(', '));
}

function dateOf({ issued }: Work, say: Phrases): string {
  const [year, month, day] = issued?.['date-parts'][0] ?? [];
  return year === undefined ? say.undated : say.date(year, month, day);
}

/** Of a range of pages, as many figures as Chicago repeats (17th ed., 9.61). */
function pagesOf(page: string, { rangeDash }: Phrases): string {
  const range = /^(\d+)[-–](\d+)$/u.exec(page);
  if (range === null) return page;
  const [first = '', last = ''] = range.slice(1);
  return `${first}${rangeDash}${shortenEnd(first, last)}`;
}

function shortenEnd(first: string, last: string): string {
  if (first.length !== last.length || Number(first) < 100 || Number(first) % 100 === 0) return last;
  const changed = [...last].findIndex((figure, index) => figure !== first[index]);
  const least = Number(first) % 100 < 10 ? 1 : 2;
  return last.slice(Math.min(Math.max(changed, 0), last.length - least));
}

function titleOf({ title, language }: Work, { spacesColons }: Phrases): string {
  const curled = curl(title);
  return spacesColons && language === 'fr' ? curled.replace(/(?<=\S): /gu, '\u00a0: ') : curled;
}

function italic(text: string): string {
  return ON + text + OFF;
}

function stop(text: string | undefined): string {
  return text === undefined || text === ''
    ? ''
    : /[.?!]$/u.test(text.replaceAll(OFF, ''))
      ? text
      : `${text}.`;
}

function sentences(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

/** Apostrophes, and French spaces beside marks, as they are printed. */
function curl(text: string): string {
  return text
    .replace(/(^|[\s(“«„])'/gu, '$1‘')
    .replaceAll("'", '’')
    .replace(/ (?=[!?;»])|(?<=«) /gu, '\u202f');
}

function cutItalics(marked: string): Reference {
  let text = '';
  const italics: [number, number][] = [];
  for (const part of curl(marked).split(new RegExp(`(?=[${ON}${OFF}])`, 'u'))) {
    const run = part.replace(/^[\u0001\u0002]/u, '');
    if (part.startsWith(ON) && run !== '') italics.push([text.length, text.length + run.length]);
    text += run;
  }
  return { text, italics };
}
