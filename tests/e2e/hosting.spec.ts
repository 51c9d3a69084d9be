import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD, ROOT, SUBPATH, SUBPATH_BUILD } from '../../scripts/paths.mjs';
import { policyOf } from './support/built-pages.ts';
import { Host } from './support/host.ts';
import { NO_NGINX, Nginx } from './support/nginx.ts';
import { expect, test as base } from './support/test.ts';

/** Where a build is served by nginx as `docs/hosting/nginx.conf` has it. */
const SITES = [
  { name: 'at the root', build: BUILD, path: '' },
  { name: 'below a sub-path', build: SUBPATH_BUILD, path: SUBPATH }
];
const EVENT = 'event/degaulle-journey-moscow-1944';

const test = base.extend<object, { nginx: ReadonlyMap<string, string> }>({
  // One of each for all tests: their addresses by their paths.
  nginx: [
    async ({}, use) => {
      const started = await Promise.all(
        SITES.map(async ({ build, path }) => [path, await Nginx.start(build, path)] as const)
      );
      await use(new Map(started.map(([path, { origin }]) => [path, origin + path])));
      await Promise.all(started.map(([, nginx]) => nginx.stop()));
    },
    { scope: 'worker' }
  ]
});
test.skip(NO_NGINX !== null, NO_NGINX ?? '');
test.use({
  hosts: /^http:\/\/(127\.0\.0\.1|localhost):\d+$/,
  expected: /Refused to frame|frame-ancestors/
});

/** The first file of a folder of the build. */
const oneOf = (folder: string) => `${folder}/${readdirSync(join(ROOT, BUILD, folder))[0]}`;

for (const { name, path } of SITES) {
  test(`${name} every kind of address answers as it should`, async ({ nginx }) => {
    const site = nginx.get(path) ?? '';
    const get = (address: string, headers: Record<string, string> = {}) =>
      fetch(`${site}/${address}`, { headers });
    const read = async (address: string) => {
      const response = await get(address);
      await response.arrayBuffer();
      const header = (key: string) => response.headers.get(key);
      return {
        status: response.status,
        type: header('content-type'),
        caching: header('cache-control'),
        frames: /frame-ancestors (\S+)/.exec(header('content-security-policy') ?? '')?.[1] ?? null,
        sharing: header('access-control-allow-origin')
      };
    };
    const page = { type: 'text/html; charset=utf-8', caching: 'no-cache', frames: "'self'", sharing: null };
    for (const address of ['', 'fr', 'ru', 'fr/', 'about', EVENT, `ru/${EVENT}`, 'lectures', 'index.html'])
      expect(await read(address), address).toEqual({ status: 200, ...page });
    for (const address of ['embed', 'fr/embed', 'ru/embed?year=1966'])
      expect(await read(address), address).toEqual({ status: 200, ...page, frames: '*' });
    for (const address of [
      'no-such-page',
      'event/no-such-event',
      '_app/immutable/none.js',
      'event',
      '.git/config'
    ])
      expect(await read(address), address).toEqual({ status: 404, ...page });

    const file = { status: 200, frames: "'self'", caching: 'no-cache', sharing: null };
    expect(await read('data/borders.topojson')).toMatchObject({
      ...file,
      type: 'application/json; charset=utf-8'
    });
    expect(await read('service-worker.js')).toMatchObject({
      ...file,
      type: 'text/javascript; charset=utf-8'
    });
    expect(await read('data/export/events.csv')).toMatchObject({ ...file, sharing: '*' });
    expect(await read('embed/atlas-embed.js')).toMatchObject({ ...file, sharing: '*' });
    expect(await read(`oembed/${EVENT}.json`)).toMatchObject({ ...file, sharing: '*' });
    const immutable = 'public, max-age=31536000, immutable';
    for (const folder of ['_app/immutable/chunks', '_app/immutable/assets', '_app/immutable/workers'])
      if (path === '')
        expect(await read(oneOf(folder)), folder).toMatchObject({ ...file, caching: immutable });

    const packed = await get('data/borders.topojson', { 'Accept-Encoding': 'gzip' });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(packed.headers.get('vary')).toBe('Accept-Encoding');
    const etag = packed.headers.get('etag') ?? '';
    expect(
      (await get('data/borders.topojson', { 'Accept-Encoding': 'gzip', 'If-None-Match': etag })).status
    ).toBe(304);
    for (const key of [
      'x-content-type-options',
      'referrer-policy',
      'permissions-policy',
      'cross-origin-opener-policy'
    ])
      expect(packed.headers.get(key), key).toBeTruthy();
  });

  test(`${name} the atlas runs under its headers`, async ({ nginx, page, atlas }) => {
    await page.goto(`${nginx.get(path)}/?year=1944`);
    await atlas.isDrawn();
    await page.goto(`${nginx.get(path)}/embedding`);
    await expect(page.frameLocator('iframe').getByRole('slider', { name: 'Year' })).toHaveValue('1944');
  });
}

test('in the page of somebody else only the atlas for embedding is shown', async ({ nginx, page }) => {
  const site = nginx.get('');
  const host = await Host.start(page);
  await host.openHtml(
    `<iframe title="embed" src="${site}/embed"></iframe><iframe title="atlas" src="${site}/"></iframe>`
  );
  await expect(page.frameLocator('[title="embed"]').getByRole('slider', { name: 'Year' })).toBeAttached();
  await expect(page.frameLocator('[title="atlas"]').getByRole('slider')).toHaveCount(0);
  host.stop();
});

test('what hosts are to send agrees with the policy of the pages', () => {
  const own = policyOf(readFileSync(join(ROOT, BUILD, 'index.html'), 'utf8')) ?? new Map<string, string[]>();
  expect(own.size).toBeGreaterThan(5);
  for (const file of ['nginx.conf', 'htaccess', 'Caddyfile']) {
    const policies = readFileSync(join(ROOT, 'docs/hosting', file), 'utf8').match(/base-uri [^"\n]+/g) ?? [];
    expect(policies.length, file).toBeGreaterThan(0);
    for (const policy of policies) {
      const sent = new Map(
        policy.split(/;\s*/).map((part) => [part.split(' ')[0], part.split(' ').slice(1).join(' ')])
      );
      // Scripts and styles are allowed by hashes, which stand in the pages and change with every release.
      for (const [name, values] of own)
        if (!/^(default|script|style)-src|trusted-types/.test(name))
          expect(sent.get(name), `${file} ${name}`).toBe(values.join(' '));
    }
  }
});
