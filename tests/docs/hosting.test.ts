import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '#lib/domain/language/language.ts';
import { ROOT } from '../../scripts/paths.mjs';
import config from '../../svelte.config.js';
import { parseHeaders } from './parse-headers.ts';

const read = (file: string) => readFileSync(join(ROOT, 'docs/hosting', file), 'utf8');

/** Of the policy of the pages, what a header can say too: scripts and styles are allowed by hashes that stand in them. */
const OWN = Object.entries(config.kit?.csp?.directives ?? {})
  .filter(([name]) => !/^(default|script|style)-src|trusted-types/.test(name))
  .map(([name, values]) => [name, [values].flat().map(quoteKeyword).join(' ')] as const);

/** Everywhere the same, as a whole line or as one of its words. */
const PLAIN = [
  'nosniff',
  'strict-origin-when-cross-origin',
  'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'same-origin-allow-popups',
  'public, max-age=31536000, immutable'
];

function quoteKeyword(value: unknown): string {
  return value === 'self' || value === 'none' ? `'${value}'` : String(value);
}

function directivesOf(policy: string): ReadonlyMap<string, string> {
  return new Map(
    policy.split(/;\s*/).map((part) => {
      const [name = '', ...values] = part.split(' ');
      return [name, values.join(' ')];
    })
  );
}

describe.each(['nginx.conf', 'htaccess', 'Caddyfile', '_headers'])('%s', (file) => {
  test('agrees with the policy of the pages', () => {
    expect(OWN.length).toBeGreaterThan(5);
    const policies = read(file).match(/base-uri [^"\n]+/g) ?? [];
    expect(policies.length).toBeGreaterThan(0);
    for (const policy of policies) {
      const sent = directivesOf(policy);
      for (const [name, values] of OWN) expect(sent.get(name), name).toBe(values);
    }
  });

  test.each(PLAIN)('sends "%s"', (value) => {
    expect(read(file)).toContain(value);
  });
});

describe('_headers', () => {
  const rules = parseHeaders(read('_headers'));
  const valueOf = (path: string, name: string) => rules.find((rule) => rule.path === path)?.headers.get(name);

  test('lets what is the reader’s own stand in no page of others, and the atlas for embedding in any', () => {
    const inAll = (page: string) =>
      LANGUAGES.map((language) => (language === 'en' ? '' : `/${language}`) + page);
    for (const path of [
      '/',
      '/fr',
      '/ru',
      ...['/lecture/*', '/lectures', '/dossier', '/dossiers'].flatMap(inAll)
    ])
      expect(valueOf(path, 'Content-Security-Policy'), path).toBe("frame-ancestors 'self'");
    for (const path of ['/*', ...inAll('/embed'), '/fr/*', '/ru/*'])
      expect(valueOf(path, 'Content-Security-Policy'), path).toBeUndefined();
  });

  test('lets others read what is for them', () => {
    for (const path of ['/embed/*', '/oembed/*', '/fr/oembed/*', '/ru/oembed/*', '/data/export/*'])
      expect(valueOf(path, 'Access-Control-Allow-Origin'), path).toBe('*');
  });

  test('gives a type to each file that hosts have none for', () => {
    const topologies = readdirSync(join(ROOT, 'static/data')).filter((name) => name.endsWith('.topojson'));
    expect(topologies).not.toEqual([]);
    for (const name of topologies)
      expect(valueOf(`/data/${name}`, 'Content-Type'), name).toBe('application/json');
  });
});

test('the guide names every configuration, and no other', () => {
  const guide = readFileSync(join(ROOT, 'docs/hosting.md'), 'utf8');
  const named = [...guide.matchAll(/\]\((hosting\/[^)]+)\)/g)].map(([, path = '']) => path);
  expect(named.toSorted()).toEqual(
    readdirSync(join(ROOT, 'docs/hosting'))
      .map((name) => `hosting/${name}`)
      .toSorted()
  );
  expect(named.every((path) => existsSync(join(ROOT, 'docs', path)))).toBe(true);
});
