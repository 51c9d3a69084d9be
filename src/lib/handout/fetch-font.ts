import serifLatin from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff?url';
import serifCyrillic from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-400-normal.woff?url';
import serifVietnamese from '@fontsource/source-serif-4/files/source-serif-4-vietnamese-400-normal.woff?url';
import serifLatinExt from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-normal.woff?url';
import serifItalicLatin from '@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff?url';
import serifItalicCyrillic from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-400-italic.woff?url';
import serifItalicVietnamese from '@fontsource/source-serif-4/files/source-serif-4-vietnamese-400-italic.woff?url';
import serifItalicLatinExt from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-italic.woff?url';
import serifBoldLatin from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff?url';
import serifBoldCyrillic from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-600-normal.woff?url';
import serifBoldVietnamese from '@fontsource/source-serif-4/files/source-serif-4-vietnamese-600-normal.woff?url';
import serifBoldLatinExt from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff?url';
import sansLatin from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff?url';
import sansCyrillic from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-400-normal.woff?url';
import sansVietnamese from '@fontsource/source-sans-3/files/source-sans-3-vietnamese-400-normal.woff?url';
import sansLatinExt from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff?url';
import sansItalicLatin from '@fontsource/source-sans-3/files/source-sans-3-latin-400-italic.woff?url';
import sansItalicCyrillic from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-400-italic.woff?url';
import sansItalicVietnamese from '@fontsource/source-sans-3/files/source-sans-3-vietnamese-400-italic.woff?url';
import sansItalicLatinExt from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-italic.woff?url';
import sansBoldLatin from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff?url';
import sansBoldCyrillic from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-600-normal.woff?url';
import sansBoldVietnamese from '@fontsource/source-sans-3/files/source-sans-3-vietnamese-600-normal.woff?url';
import sansBoldLatinExt from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff?url';
import type { Face, LoadFont, Script } from './type-case.ts';

/** Where the faces of a handout stand on this site: files whose letters do not vary, as PDF asks for, and in a format that its maker reads. */
const ADDRESSES: Readonly<Record<Face, Readonly<Record<Script, string>>>> = {
  serif: {
    latin: serifLatin,
    cyrillic: serifCyrillic,
    vietnamese: serifVietnamese,
    'latin-ext': serifLatinExt
  },
  'serif-italic': {
    latin: serifItalicLatin,
    cyrillic: serifItalicCyrillic,
    vietnamese: serifItalicVietnamese,
    'latin-ext': serifItalicLatinExt
  },
  'serif-bold': {
    latin: serifBoldLatin,
    cyrillic: serifBoldCyrillic,
    vietnamese: serifBoldVietnamese,
    'latin-ext': serifBoldLatinExt
  },
  sans: { latin: sansLatin, cyrillic: sansCyrillic, vietnamese: sansVietnamese, 'latin-ext': sansLatinExt },
  'sans-italic': {
    latin: sansItalicLatin,
    cyrillic: sansItalicCyrillic,
    vietnamese: sansItalicVietnamese,
    'latin-ext': sansItalicLatinExt
  },
  'sans-bold': {
    latin: sansBoldLatin,
    cyrillic: sansBoldCyrillic,
    vietnamese: sansBoldVietnamese,
    'latin-ext': sansBoldLatinExt
  }
};

/** Fetches a face. Throws an error that names what is missing. */
export const fetchFont: LoadFont = async (face, script) => {
  const response = await fetch(ADDRESSES[face][script]);
  if (!response.ok) throw new Error(`${face}, ${script}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
};
