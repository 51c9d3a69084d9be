import type { CslItem } from '#lib/domain/source/csl-item.ts';
import type { SourceData } from '#lib/domain/source/source-data.ts';

/** Reference types of RIS; the rest is GEN. */
const TYPES: Partial<Record<CslItem['type'], string>> = {
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  book: 'BOOK',
  broadcast: 'VIDEO',
  chapter: 'CHAP',
  'entry-encyclopedia': 'ENCYC',
  hearing: 'HEAR',
  legislation: 'STAT',
  manuscript: 'MANSCPT',
  map: 'MAP',
  motion_picture: 'MPCT',
  pamphlet: 'PAMP',
  'paper-conference': 'CONF',
  personal_communication: 'PCOMM',
  'post-weblog': 'BLOG',
  report: 'RPRT',
  review: 'JOUR',
  thesis: 'THES',
  webpage: 'ELEC'
};

/**
 * Makes `static/data/export/sources.ris`. Written here, because the library at hand leaves out the authors of newspaper
 * articles and breaks lines within words. Tags as Zotero and EndNote read them
 * (https://en.wikipedia.org/wiki/RIS_(file_format)). The format has no place for a release stamp.
 */
export function makeRis({ sources }: SourceData): string {
  return sources
    .map((item) => [...fieldsOf(item), ['ER', '']].map(([tag, value]) => `${tag}  - ${value}\r\n`).join(''))
    .join('\r\n');
}

function fieldsOf(item: CslItem): [tag: string, value: string][] {
  const [start, end] = item.page?.split('–') ?? [];
  const single: [string, string | undefined][] = [
    ['TI', item.title],
    ['T2', item['container-title']],
    ['T3', item['collection-title']],
    ...datesOf(item),
    ['VL', item.volume],
    ['IS', item.issue ?? item.number],
    ['SP', start],
    ['EP', end],
    ['ET', item.edition],
    ['M3', item.genre],
    ['PB', item.publisher],
    ['CY', item['publisher-place']],
    ['AV', [item.archive, item.archive_location].filter(Boolean).join(', ') || undefined],
    ['SN', item.ISBN ?? item.ISSN],
    ['DO', item.DOI],
    ['UR', item.URL],
    ['LA', item.language],
    ['N1', item.note]
  ];
  return [
    ['TY', TYPES[item.type] ?? 'GEN'],
    ['ID', item.id],
    ...namesOf('AU', item.author),
    ...namesOf('A2', item.editor),
    ...namesOf('A4', item.translator),
    ...single.filter((field): field is [string, string] => field[1] !== undefined)
  ];
}

function namesOf(tag: string, names: CslItem['author'] = []): [string, string][] {
  return names.map((name) => {
    if ('literal' in name) return [tag, name.literal];
    return [tag, name.given === undefined ? name.family : `${name.family}, ${name.given}`];
  });
}

/** `PY  - 1944` and `DA  - 1944/12/10/`, whose parts that are not known stay empty. */
function datesOf({ issued }: CslItem): [string, string][] {
  const [year, month, day] = issued?.['date-parts'][0] ?? [];
  if (year === undefined) return [];
  const pad = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  return [
    ['PY', `${year}`],
    ['DA', `${year}/${pad(month)}/${pad(day)}/`]
  ];
}
