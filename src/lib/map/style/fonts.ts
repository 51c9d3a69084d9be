import unicode from '@fontsource-variable/source-serif-4/unicode.json';
import serifCyrillic from '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2?url';
import serifItalicCyrillic from '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-italic.woff2?url';
import serifItalicLatin from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2?url';
import serifItalicLatinExt from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-italic.woff2?url';
import serifLatin from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';
import serifLatinExt from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?url';
import serifVietnamese from '@fontsource-variable/source-serif-4/files/source-serif-4-vietnamese-wght-normal.woff2?url';
import sansCyrillic from '@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-wght-normal.woff2?url';
import sansLatin from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import sansLatinExt from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2?url';
import sansVietnamese from '@fontsource-variable/source-sans-3/files/source-sans-3-vietnamese-wght-normal.woff2?url';

const rangesOf = (script: keyof typeof unicode) => unicode[script].split(',');
const CYRILLIC = rangesOf('cyrillic');
const VIETNAMESE = rangesOf('vietnamese');
const LATIN_EXT = rangesOf('latin-ext');
const LATIN = rangesOf('latin');

/**
 * MapLibre's `font-faces`: letters are drawn in the browser from files of this site, so that no glyph server is
 * asked. Lands and waters are serif, places sans.
 */
export const FONT_FACES = {
  'Atlas Serif': [
    { url: serifCyrillic, 'unicode-range': CYRILLIC },
    { url: serifVietnamese, 'unicode-range': VIETNAMESE },
    { url: serifLatinExt, 'unicode-range': LATIN_EXT },
    { url: serifLatin, 'unicode-range': LATIN }
  ],
  'Atlas Serif Italic': [
    { url: serifItalicCyrillic, 'unicode-range': CYRILLIC },
    { url: serifItalicLatinExt, 'unicode-range': LATIN_EXT },
    { url: serifItalicLatin, 'unicode-range': LATIN }
  ],
  'Atlas Sans': [
    { url: sansCyrillic, 'unicode-range': CYRILLIC },
    { url: sansVietnamese, 'unicode-range': VIETNAMESE },
    { url: sansLatinExt, 'unicode-range': LATIN_EXT },
    { url: sansLatin, 'unicode-range': LATIN }
  ]
};
