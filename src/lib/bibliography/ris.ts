import type { CslItem } from '#lib/domain/source/csl-item.ts';

/** A work, and when it was looked at if that matters. */
type Work = CslItem & { readonly accessed?: CslItem['issued'] };

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
 * Works as RIS. Written here, because the library at hand leaves out the authors of newspaper articles and breaks lines
 * within words. Tags as Zotero and EndNote read them (https://en.wikipedia.org/wiki/RIS_(file_format)).
 */
export function writeRis(items: readonly Work[]): string {
  return items
    .map((item) => [...fieldsOf(item), ['ER', '']].map(([tag, value]) => `${tag}  - ${value}\r\n`).join(''))
    .join('\r\n');
}

function fieldsOf(item: Work): [tag: string, value: string][] {
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
    ['Y2', dateOf(item.accessed)],
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

/** `PY  - 1944` and `DA  - 1944/12/10/`. */
function datesOf({ issued }: CslItem): [string, string | undefined][] {
  const year = issued?.['date-parts'][0]?.[0];
  return [
    ['PY', year === undefined ? undefined : `${year}`],
    ['DA', dateOf(issued)]
  ];
}

/** `1944/12/10/`, whose parts that are not known stay empty. */
function dateOf(date: CslItem['issued']): string | undefined {
  const [year, month, day] = date?.['date-parts'][0] ?? [];
  const pad = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  return year === undefined ? undefined : `${year}/${pad(month)}/${pad(day)}/`;
}
