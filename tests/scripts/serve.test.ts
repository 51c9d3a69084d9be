import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { serveSite } from '../../scripts/serve.mjs';

const FILES = {
  'index.html': 'home',
  'fr.html': 'accueil',
  '404.html': 'nothing here',
  'data/ground.topojson': '{}',
  'data/places.geojson': '{}',
  '_app/immutable/entry.js': 'export {}',
  '_app/version.json': '{}'
};

let folder: string;
let opened: { address: string; close(): Promise<void> }[];

beforeEach(() => {
  opened = [];
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});

afterEach(async () => {
  await Promise.all(opened.map((site) => site.close()));
  rmSync(folder, { recursive: true });
});

/** Serves the folder on a free port, or on the one given, and resolves to the address. */
async function serve(options: { base?: string; port?: number } = {}) {
  const site = await serveSite({ folder, port: 0, ...options });
  opened.push(site);
  return new URL(site.address);
}

const get = (path: string, site: URL) => fetch(new URL(path, site), { redirect: 'manual' });

describe('a static host', () => {
  test.each([
    ['./', 'home'],
    ['fr', 'accueil'],
    ['fr?year=1950', 'accueil']
  ])('serves the page %s', async (path, text) => {
    const response = await get(path, await serve());
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
    expect(await response.text()).toBe(text);
  });

  test.each([
    'nowhere',
    'fr/nowhere',
    'data',
    '_app/immutable/gone.js',
    '%E0%A4%A',
    '..%2F..%2Fpackage.json'
  ])('says 404 with its own page to %s', async (path) => {
    const response = await get(path, await serve());
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
    expect(await response.text()).toBe('nothing here');
  });

  test('survives an address that is not one', async () => {
    const site = await serve();
    expect((await fetch(`${site.origin}//`)).status).toBe(404);
    expect((await get('./', site)).status).toBe(200);
  });

  test.each([
    ['data/ground.topojson', 'application/json'],
    ['data/places.geojson', 'application/geo+json']
  ])('knows the type of %s', async (path, type) => {
    expect((await get(path, await serve())).headers.get('content-type')).toBe(type);
  });

  test.each([
    ['_app/immutable/entry.js', 'public, max-age=31536000, immutable'],
    ['_app/version.json', 'no-cache'],
    ['fr', 'no-cache'],
    ['nowhere', 'no-cache'],
    ['_app/immutable/gone.js', 'no-cache']
  ])('lets %s be kept: %s', async (path, control) => {
    for (const base of ['', '/atlas'])
      expect((await get(path, await serve({ base }))).headers.get('cache-control'), base).toBe(control);
  });

  test('answers 304 to who has the file', async () => {
    const site = await serve();
    const tag = (await get('fr', site)).headers.get('etag') ?? '';
    expect((await fetch(new URL('fr', site), { headers: { 'if-none-match': tag } })).status).toBe(304);
  });
});

describe('a base path', () => {
  test('is stripped, and nothing is served outside of it', async () => {
    const site = await serve({ base: '/atlas' });
    expect(site.pathname).toBe('/atlas/');
    expect(await (await get('fr', site)).text()).toBe('accueil');
    expect((await get('/fr', site)).status).toBe(404);
    expect((await get('/atlases', site)).status).toBe(404);
  });

  test.each(['/?year=1950', '/atlas?year=1950'])('is where %s leads', async (path) => {
    const response = await get(path, await serve({ base: '/atlas' }));
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('/atlas/?year=1950');
  });
});

describe('a port', () => {
  test('that is taken is stepped over', async () => {
    const first = await serve();
    const second = await serve({ port: Number(first.port) });
    expect(Number(second.port)).toBeGreaterThan(Number(first.port));
    expect((await get('./', second)).status).toBe(200);
  });

  test('that cannot be had for another reason is an error', async () => {
    await expect(serveSite({ folder, port: 65_536 })).rejects.toThrow('(65536)');
  });

  test('is free again once the site is closed', async () => {
    const first = await serve();
    const halfAsked = connect(Number(first.port), first.hostname);
    await once(halfAsked, 'connect');
    halfAsked.on('error', () => undefined).write('GET / HTTP/1.1\r\n');
    // The server has met the half-asked request once it has answered a later one.
    await get('./', first);
    await opened.pop()?.close();
    expect((await serve({ port: Number(first.port) })).port).toBe(first.port);
  });
});
