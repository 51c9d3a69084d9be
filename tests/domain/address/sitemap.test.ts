import { expect, test } from 'vitest';
import { writeSitemap } from '#lib/domain/address/sitemap.ts';

test('a sitemap lists every page in every language, each with the others', () => {
  const sitemap = writeSitemap([['https://a.test/x?a&b', 'https://a.test/fr/x', 'https://a.test/ru/x']]);
  expect(sitemap.match(/<url>/g)).toHaveLength(3);
  expect(sitemap).toContain('<loc>https://a.test/x?a&amp;b</loc>');
  expect(sitemap.match(/hreflang="fr" href="https:\/\/a\.test\/fr\/x"/g)).toHaveLength(3);
  expect(sitemap.match(/hreflang="x-default" href="https:\/\/a\.test\/x\?a&amp;b"/g)).toHaveLength(3);
});
