import { createContext } from 'svelte';
import type { PageAddresses } from '#lib/domain/address/page-addresses.ts';
import type { Language } from '#lib/domain/language/language.ts';
import type { PageWords } from '#lib/domain/language/page-words.ts';
import type { Words } from '#lib/domain/language/words.ts';
import type { Catalogue } from '#lib/domain/record/catalogue.ts';
import type { Library } from '#lib/domain/record/details.ts';

/** What every part of a page of text may use. */
export interface PageContext {
  readonly catalogue: Catalogue;
  readonly library: Library;
  readonly words: Words;
  readonly pageWords: PageWords;
  readonly language: Language;
  readonly to: PageAddresses;
  /** Where the site stands, without a path. */
  readonly origin: string;
  /** Of this page, in full. */
  readonly address: string;
}

const [get, set] = createContext<PageContext>();

export { get as getPageContext, set as setPageContext };
