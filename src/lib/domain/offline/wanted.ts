import { LANGUAGES, type Language } from '#lib/domain/language/language.ts';
import { PACK_NAMES } from './page-pack.ts';

/** What a release is made of, by paths that begin with the base. */
export interface ReleaseFiles {
  readonly base: string;
  /** Named by their content. */
  readonly build: readonly string[];
  readonly files: readonly string[];
}

/** Written by the build, and known neither as one of its scripts nor as a file that was there before. */
const WRITTEN = ['licences.txt', ...PACK_NAMES];

/**
 * All that is kept for use without the network: scripts, styles and fonts, data, and the pages in packs. Pictures for
 * other sites' previews, what oEmbed answers, and the sitemap are of use to machines that have the network.
 */
export function listWanted({ base, build, files }: ReleaseFiles): string[] {
  // A name with a dot first is for the host, which may not serve it.
  const served = files.filter((path) => !path.includes('/.'));
  return [...build, ...served, ...WRITTEN.map((name) => `${base}/${name}`)];
}

/** In the order in which a reader of a language is likely to need it. */
export function orderWanted(paths: readonly string[], language: Language): string[] {
  return paths.toSorted((a, b) => rankOf(a, language) - rankOf(b, language));
}

const RANKS = { atlas: 0, pages: 1, otherLanguages: 2, downloads: 3 } as const;

function rankOf(path: string, language: Language): number {
  if (/\/data\/(export|schema)\//.test(path)) return RANKS.downloads;
  const other = LANGUAGES.some(
    (one) => one !== language && !path.includes('/_app/') && hasLanguage(path, one)
  );
  if (other) return RANKS.otherLanguages;
  if (/\/offline\/..\.(?!main)/.test(path) || path.endsWith('.fine.topojson')) return RANKS.pages;
  return RANKS.atlas;
}

/** `record.fr.json`, `offline/fr.main.json`. */
function hasLanguage(path: string, language: Language): boolean {
  return path.includes(`.${language}.`) || path.includes(`/${language}.`);
}
