import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD, ROOT, SUBPATH, SUBPATH_BUILD } from '../../scripts/paths.mjs';
import { Host } from './support/host.ts';
import { APACHE } from './support/hosting/apache.ts';
import { CADDY } from './support/hosting/caddy.ts';
import { NGINX } from './support/hosting/nginx.ts';
import { WebServer, type Program } from './support/hosting/web-server.ts';
import { expect, test as base } from './support/test.ts';

/** Where a build is served as `docs/hosting/` has it. */
const SITES = [
  { place: 'at the root', build: BUILD, path: '' },
  { place: 'below a sub-path', build: SUBPATH_BUILD, path: SUBPATH }
];
const EVENT = 'event/degaulle-journey-moscow-1944';
const PAGE = { type: 'text/html; charset=utf-8', caching: 'no-cache', frames: "'self'", sharing: null };
const FILE = { status: 200, frames: "'self'", caching: 'no-cache', sharing: null };
/** The largest file of a folder: what is too small to be worth it is not packed. */
function largestOf(build: string, folder: string): string {
  const files = readdirSync(join(ROOT, build, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => `${folder}/${name}`);
  const sizeOf = (path: string) => statSync(join(ROOT, build, path)).size;
  return files.reduce((largest, path) => (sizeOf(path) > sizeOf(largest) ? path : largest));
}

const test = base.extend<{ serve: (program: Program, build: string, path: string) => Promise<string> }>({
  // Starts a web server for one test, and resolves to the address of the site.
  serve: async ({}, use) => {
    const started: WebServer[] = [];
    await use(async (program, build, path) => {
      const server = await WebServer.start(program, build, path);
      started.push(server);
      return server.site;
    });
    await Promise.all(started.map((server) => server.stop()));
  }
});
test.use({
  hosts: /^http:\/\/(127\.0\.0\.1|localhost):\d+$/,
  expected: /Refused to frame|frame-ancestors/
});

async function read(address: string) {
  const response = await fetch(address, { redirect: 'manual' });
  await response.arrayBuffer();
  const header = (key: string) => response.headers.get(key);
  return {
    status: response.status,
    type: header('content-type'),
    caching: header('cache-control'),
    frames: /frame-ancestors (\S+)/.exec(header('content-security-policy') ?? '')?.[1] ?? null,
    sharing: header('access-control-allow-origin')
  };
}

for (const program of [NGINX, APACHE, CADDY])
  for (const { place, build, path } of SITES)
    test.describe(`${program.name} ${place}`, () => {
      test.skip(program.missing !== null, program.missing ?? '');

      test('every kind of address answers as it should', async ({ serve }) => {
        const site = await serve(program, build, path);
        for (const address of [
          '',
          'fr',
          'fr/',
          'about',
          'about/',
          EVENT,
          `ru/${EVENT}`,
          'lectures',
          'index.html'
        ])
          expect(await read(`${site}/${address}`), address).toEqual({ status: 200, ...PAGE });
        for (const address of ['embed', 'embed/', 'fr/embed', 'ru/embed?year=1966'])
          expect(await read(`${site}/${address}`), address).toEqual({ status: 200, ...PAGE, frames: '*' });
        for (const address of [
          'no-such-page',
          'event/no-such-event',
          '_app/immutable/none.js',
          'event',
          'event/',
          '.git/config',
          '.htaccess'
        ])
          expect(await read(`${site}/${address}`), address).toEqual({ status: 404, ...PAGE });

        for (const [address, type] of [
          ['data/borders.topojson', /^application\/json/],
          ['service-worker.js', /^text\/javascript; charset=utf-8$/],
          ['manifest.webmanifest', /^application\/manifest\+json/]
        ] as const)
          expect(await read(`${site}/${address}`), address).toEqual({
            ...FILE,
            type: expect.stringMatching(type)
          });
        for (const address of ['data/export/events.csv', 'embed/atlas-embed.js', `oembed/${EVENT}.json`])
          expect(await read(`${site}/${address}`), address).toMatchObject({ ...FILE, sharing: '*' });
        for (const kind of ['chunks', 'assets', 'workers'])
          expect(await read(`${site}/${largestOf(build, `_app/immutable/${kind}`)}`), kind).toMatchObject({
            ...FILE,
            caching: 'public, max-age=31536000, immutable'
          });
      });

      test('what can be packed is packed, and not sent again', async ({ serve }) => {
        const site = await serve(program, build, path);
        for (const address of [
          EVENT,
          'data/borders.topojson',
          'data/export/events.geojson',
          'service-worker.js',
          largestOf(build, '_app/immutable/chunks')
        ]) {
          const packed = await fetch(`${site}/${address}`, { headers: { 'Accept-Encoding': 'gzip' } });
          await packed.arrayBuffer();
          expect(packed.headers.get('content-encoding'), address).toBe('gzip');
          expect(packed.headers.get('vary'), address).toContain('Accept-Encoding');
          const again = await fetch(`${site}/${address}`, {
            headers: { 'Accept-Encoding': 'gzip', 'If-None-Match': packed.headers.get('etag') ?? '' }
          });
          expect(again.status, address).toBe(304);
        }
      });

      test('every answer says what the page may not do', async ({ serve }) => {
        const site = await serve(program, build, path);
        for (const address of ['', 'no-such-page', 'data/borders.topojson', 'service-worker.js']) {
          const { headers } = await fetch(`${site}/${address}`);
          for (const [key, value] of [
            ['x-content-type-options', 'nosniff'],
            ['referrer-policy', 'strict-origin-when-cross-origin'],
            ['permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
            ['cross-origin-opener-policy', 'same-origin-allow-popups']
          ] as const)
            expect(headers.get(key), `${address} ${key}`).toBe(value);
        }
      });
    });

/** What a browser makes of the headers, which are the same everywhere, is seen with one of the programs. */
test.describe('in a browser', () => {
  test.skip(NGINX.missing !== null, NGINX.missing ?? '');

  for (const { place, build, path } of SITES)
    test(`${place} the atlas runs under its headers`, async ({ serve, page, atlas }) => {
      const site = await serve(NGINX, build, path);
      await page.goto(`${site}/?year=1944`);
      await atlas.isDrawn();
      await page.goto(`${site}/embedding`);
      await expect(page.frameLocator('iframe').getByRole('slider', { name: 'Year' })).toHaveValue('1944');
    });

  test('in the page of somebody else only the atlas for embedding is shown', async ({ serve, page }) => {
    const site = await serve(NGINX, BUILD, '');
    const host = await Host.start(page);
    await host.openHtml(
      `<iframe title="embed" src="${site}/embed"></iframe><iframe title="atlas" src="${site}/"></iframe>`
    );
    await expect(page.frameLocator('[title="embed"]').getByRole('slider', { name: 'Year' })).toBeAttached();
    await expect(page.frameLocator('[title="atlas"]').getByRole('slider')).toHaveCount(0);
    host.stop();
  });
});
