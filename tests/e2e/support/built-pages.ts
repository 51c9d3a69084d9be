import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/paths.mjs';

/** A page of a build; `path` from the top of the build. */
export interface BuiltPage {
  readonly path: string;
  readonly html: string;
}

/** Every page of a build, one at a time: together they are large. `folder` from the top of the project. */
export function* builtPages(folder: string): Generator<BuiltPage> {
  const top = join(ROOT, folder);
  for (const path of readdirSync(top, { recursive: true, encoding: 'utf8' }).sort()) {
    if (path.endsWith('.html')) yield { path, html: readFileSync(join(top, path), 'utf8') };
  }
}

/** The policy of a page by its directives; null if it has none. */
export function policyOf(html: string): ReadonlyMap<string, readonly string[]> | null {
  const content = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1];
  if (content === undefined) return null;
  return new Map(
    content.split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(/\s+/);
      return [name, values];
    })
  );
}

/** The scripts in a page that have no address: their attributes and their text. */
export function inlineScriptsOf(html: string): { attributes: string; text: string }[] {
  return [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)]
    .map(([, attributes = '', text = '']) => ({ attributes, text }))
    .filter(({ attributes }) => !/\ssrc=/.test(attributes));
}

/** The tags of a page that open something, as they are written; not what stands in scripts. */
export function tagsOf(html: string): string[] {
  const markup = html.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '');
  return markup.match(/<[a-zA-Z](?:[^>"']|"[^"]*"|'[^']*')*>/g) ?? [];
}
