import { createContext } from 'svelte';
import type { PageAddresses } from '#lib/domain/address/page-addresses.ts';
import type { Language } from '#lib/domain/language/language.ts';
import type { PageWords } from '#lib/domain/language/page-words.ts';
import type { Words } from '#lib/domain/language/words.ts';
import type { Catalogue } from '#lib/domain/record/catalogue.ts';
import type { Library } from '#lib/domain/record/details.ts';
import type { AtlasRecord } from '#lib/domain/record/record.ts';

/** What the frame around a page of text needs, and pages that say nothing of the record. */
export interface FrameContext {
  readonly words: Words;
  readonly pageWords: PageWords;
  readonly language: Language;
  readonly to: PageAddresses;
  readonly release: AtlasRecord['release'];
  /** Where the site stands, without a path. */
  readonly origin: string;
  /** Of this page, in full. */
  readonly address: string;
}

/** What every part of a page of text may use. */
export interface PageContext extends FrameContext {
  readonly catalogue: Catalogue;
  readonly library: Library;
}

const [getFrame, setFrame] = createContext<FrameContext>();
const [getPage, setPage] = createContext<PageContext>();

/** For a page with all that the record holds. */
export function setPageContext(context: PageContext): void {
  setFrame(context);
  setPage(context);
}

export { getFrame as getFrameContext, getPage as getPageContext, setFrame as setFrameContext };
