import { isLanguage, LANGUAGES, type Language } from '#lib/domain/language/language.ts';

/**
 * Pages of the site in one file. Most of what they are made of stands on many of them: each piece is there once, and a
 * page is the numbers of its pieces in order. See docs/decisions/018.
 */
export interface PagePack {
  readonly pieces: readonly string[];
  /** By path below the base, without slashes at its ends and without `.html`. */
  readonly pages: Readonly<Record<string, readonly number[]>>;
}

const KINDS = ['main', 'event', 'place', 'person'] as const;
/** The page that says that there is no such page: it stands in every pack `main`. */
export const NOT_FOUND = '404';

export const PACK_NAMES: readonly string[] = LANGUAGES.flatMap((language) =>
  KINDS.map((kind) => packName(language, kind))
);

function packName(language: Language, kind: (typeof KINDS)[number]): string {
  return `offline/${language}.${kind}.json`;
}

/** Which pack a page is in, whether or not there is such a page. */
export function packOf(path: string): string {
  const [first = '', second] = path.split('/');
  const language = isLanguage(first) ? first : 'en';
  const folder = language === first ? second : first;
  return packName(language, KINDS.find((kind) => kind !== 'main' && kind === folder) ?? 'main');
}

/** The pack that says in the language of a path that there is no such page. */
export function mainPackOf(path: string): string {
  const [first = ''] = path.split('/');
  return packName(isLanguage(first) ? first : 'en', 'main');
}

/** The path of a page as packs know it, from that of an address below the base; null: it cannot be decoded. */
export function pagePath(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname)
      .replace(/^\/+|\/+$/g, '')
      .replace(/\.html$/, '')
      .replace(/(^|\/)index$/, '');
  } catch {
    return null;
  }
}

/** By path its HTML. */
export function packPages(pages: Iterable<readonly [path: string, html: string]>): PagePack {
  const numbers = new Map<string, number>();
  const packed = Array.from(pages, ([path, html]): [string, number[]] => [
    path,
    html.split(/(?=<)/).map((piece) => {
      const number = numbers.get(piece) ?? numbers.size;
      numbers.set(piece, number);
      return number;
    })
  ]);
  // Not by assignment, which a path like __proto__ would misdirect.
  return { pieces: [...numbers.keys()], pages: Object.fromEntries(packed) };
}

/** The HTML of a page; null: it is not in the pack. */
export function pageFrom({ pieces, pages }: PagePack, path: string): string | null {
  return Object.hasOwn(pages, path) ? (pages[path] ?? []).map((number) => pieces[number]).join('') : null;
}
