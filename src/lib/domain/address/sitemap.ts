import { LANGUAGES } from '#lib/domain/language/language.ts';

/**
 * A sitemap (https://www.sitemaps.org/protocol.html) with the other languages of each page. `pages`: by page its
 * absolute addresses in the order of LANGUAGES; the first stands for readers of any other language.
 */
export function writeSitemap(pages: readonly (readonly string[])[]): string {
  const entries = pages.flatMap((addresses) => {
    const alternates = [...LANGUAGES, 'x-default'].map((language, index) => {
      const address = escape(addresses[index % LANGUAGES.length] ?? '');
      return `<xhtml:link rel="alternate" hreflang="${language}" href="${address}"/>`;
    });
    return addresses.map((address) => `<url><loc>${escape(address)}</loc>${alternates.join('')}</url>`);
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    ''
  ].join('\n');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
