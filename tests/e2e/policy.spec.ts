import { createHash } from 'node:crypto';
import { BUILD } from '../../scripts/paths.mjs';
import { builtPages, inlineScriptsOf, policyOf, tagsOf } from './support/built-pages.ts';
import { expect, test } from './support/test.ts';

/** Of every page of the build the first faults of a kind: where there is one, there are thousands. */
function faultsOf(check: (html: string) => readonly string[]): string[] {
  const faults: string[] = [];
  for (const { path, html } of builtPages(BUILD)) {
    for (const fault of check(html)) faults.push(`${path}: ${fault}`);
    if (faults.length >= 10) break;
  }
  return faults;
}

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('every page has the policy, before anything that it is to hold back', () => {
  let count = 0;
  const faults = faultsOf((html) => {
    count += 1;
    const policy = policyOf(html);
    if (policy === null) return ['no policy'];
    const values = [...policy.values()].flat();
    const wanted = {
      'default-src': ["'self'"],
      'object-src': ["'none'"],
      'connect-src': ["'self'"],
      'worker-src': ["'self'"],
      'style-src': ["'self'"],
      'form-action': ["'none'"],
      'require-trusted-types-for': ["'script'"],
      'trusted-types': ['svelte-trusted-html', 'default']
    };
    return [
      ...values.filter((value) => /'unsafe-(inline|eval)'|\*|https?:/.test(value)),
      ...Object.entries(wanted).flatMap(([name, value]) =>
        policy.get(name)?.join(' ') === value.join(' ') ? [] : [`${name} ${policy.get(name)?.join(' ')}`]
      ),
      ...(html.indexOf('<script') > 0 && html.indexOf('<script') < html.indexOf('http-equiv')
        ? ['a script before the policy']
        : [])
    ];
  });
  expect(faults).toEqual([]);
  expect(count).toBeGreaterThan(1000);
});

test('no script stands in a page but those that its policy names, and data', () => {
  const faults = faultsOf((html) => {
    const allowed = policyOf(html)?.get('script-src') ?? [];
    return inlineScriptsOf(html).flatMap(({ attributes, text }) => {
      if (!/type="application\/(ld\+)?json"/.test(attributes))
        return allowed.includes(sha256(text)) ? [] : [`a script that is not allowed: ${text.slice(0, 80)}`];
      try {
        JSON.parse(text);
        return [];
      } catch {
        return [`no JSON: ${text.slice(0, 80)}`];
      }
    });
  });
  expect(faults).toEqual([]);
});

test('no tag carries a style, a handler or an address that runs, and none asks another origin', () => {
  const faults = faultsOf((html) =>
    tagsOf(html).filter(
      (tag) =>
        /\s(style|on[a-z]+|srcdoc)\s*=/i.test(tag.replace(/="[^"]*"/g, '=""')) ||
        /=\s*["']?\s*(javascript|vbscript|data:text)/i.test(tag) ||
        (/^<(img|script|iframe|source|audio|video|object|embed|use|image)\b/.test(tag) &&
          /\s(src|href|srcset|data)="(https?:)?\/\//.test(tag)) ||
        /^<link\b[^>]*rel="(stylesheet|icon|preload|modulepreload|manifest|preconnect|dns-prefetch)"[^>]*href="(https?:)?\/\//.test(
          tag
        )
    )
  );
  expect(faults).toEqual([]);
});

test.describe('what Trusted Types hold back', () => {
  test.use({ expected: /requires 'Trusted|Creating a TrustedTypePolicy/ });

  test('nothing but our own workers, and no markup, can be made of a text', async ({ atlas, page }) => {
    await atlas.open('?year=1966');
    const results = await page.evaluate(async () => {
      const tries: Record<string, () => unknown> = {
        markup: () => (document.createElement('p').innerHTML = '<img src=x onerror=alert(1)>'),
        document: () => new DOMParser().parseFromString('<p>', 'text/html'),
        frame: () => (document.createElement('iframe').srcdoc = '<p>'),
        script: () => (document.createElement('script').src = '/embed/live.js'),
        'script text': () => (document.createElement('script').text = 'alert(1)'),
        worker: () => new Worker('/embed/live.js'),
        'blob worker': () => new Worker(URL.createObjectURL(new Blob(['']))),
        policy: () =>
          (
            window as unknown as { trustedTypes: { createPolicy(...values: unknown[]): unknown } }
          ).trustedTypes.createPolicy('another', {})
      };
      return Object.entries(tries).map(([name, run]) => {
        try {
          run();
          return `${name}: let through`;
        } catch (error) {
          return `${name}: ${error instanceof TypeError ? 'refused' : String(error)}`;
        }
      });
    });
    expect(results.filter((result) => !result.endsWith(': refused'))).toEqual([]);
  });
});

test.describe('a text of the site', () => {
  // It names no icon, and the browser asks for one.
  test.use({ expected: /Failed to load resource/ });

  test('the list of what the site is made of is linked from the page about it', async ({ page }) => {
    await page.goto('./about');
    await page.getByRole('link', { name: 'What the site is made of, with its licences' }).click();
    for (const part of [
      /Natural Earth/,
      /source-serif-4 [\d.]+: OFL-1.1/,
      /maplibre-gl [\d.]+: BSD-3-Clause/,
      /earcut/
    ])
      await expect(page.getByText(part)).toBeVisible();
  });
});
