import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What may ship: licences that ask for no more than to be named and, for the MPL, that their own files stay open. */
const ALLOWED = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'CC0-1.0',
  'Unlicense',
  'OFL-1.1',
  'MPL-2.0'
]);

/** Where the list stands in the site. */
const FILE = 'licences.txt';

/**
 * A package of which something ships.
 * @typedef {{ name: string, version: string, licence: string, source: string, text: string }} Shipped
 */

/**
 * Lists the packages of which something ends up in the site, its workers' too, and writes the list with their licences
 * into it; fails the build if one may not ship. `others`: packages of which files ship that are no modules, like fonts.
 * `prebuilt`: packages that bring what they depend on inside their own files.
 * @param {{ root: string, others: readonly string[], prebuilt: readonly string[], foreword: string }} options
 * @returns {{ page: import('vite').Plugin, worker: () => import('vite').Plugin }}
 */
export function listLicences({ root, others, prebuilt, foreword }) {
  const folderOf = (/** @type {string} */ name) => join(root, 'node_modules', name);
  const folders = new Set(others.map(folderOf));
  for (const name of prebuilt) addDependencies(folderOf, name, folders);
  /** @param {import('vite').Rolldown.OutputBundle} bundle */
  const collect = (bundle) => {
    for (const folder of packagesIn(bundle)) folders.add(folder);
  };
  return {
    page: {
      name: 'licences',
      apply: 'build',
      applyToEnvironment: ({ name }) => name === 'client',
      generateBundle(_, bundle) {
        collect(bundle);
        const packages = [...folders].map(readPackage);
        const faults = faultsOf(packages);
        if (faults.length > 0) this.error(faults.join('\n'));
        this.emitFile({ type: 'asset', fileName: FILE, source: writeList(packages, foreword) });
      }
    },
    worker: () => ({
      name: 'licences-of-workers',
      apply: 'build',
      generateBundle: (_, bundle) => collect(bundle)
    })
  };
}

/**
 * Adds what a package depends on, and so on.
 * @param {(name: string) => string} folderOf
 * @param {string} name
 * @param {Set<string>} folders
 */
function addDependencies(folderOf, name, folders) {
  const { dependencies = {} } = JSON.parse(readFileSync(join(folderOf(name), 'package.json'), 'utf8'));
  for (const other of Object.keys(dependencies)) {
    // Types do not ship.
    if (other.startsWith('@types/') || folders.has(folderOf(other))) continue;
    folders.add(folderOf(other));
    addDependencies(folderOf, other, folders);
  }
}

/**
 * The folders of the packages of which something is in a bundle.
 * @param {import('vite').Rolldown.OutputBundle} bundle
 * @returns {Set<string>}
 */
export function packagesIn(bundle) {
  /** @type {Set<string>} */
  const folders = new Set();
  for (const chunk of Object.values(bundle)) {
    if (chunk.type !== 'chunk') continue;
    for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
      const folder = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1];
      if (folder !== undefined && renderedLength > 0) folders.add(folder);
    }
  }
  return folders;
}

/**
 * What is wrong with what would ship: one sentence for each package that may not.
 * @param {readonly Shipped[]} packages
 * @returns {string[]}
 */
export function faultsOf(packages) {
  return packages
    .filter(({ licence }) => !isAllowed(licence))
    .map(({ name, version, licence }) => `${name} ${version} may not ship: its licence is "${licence}".`);
}

/**
 * Of several licences one is enough; of those that go together, all must do.
 * @param {string} expression SPDX
 * @returns {boolean}
 */
function isAllowed(expression) {
  const bare = expression.replace(/^\((.*)\)$/, '$1');
  if (bare.includes(' OR ')) return bare.split(' OR ').some(isAllowed);
  return bare.split(' AND ').every((licence) => ALLOWED.has(licence.trim()));
}

/**
 * @param {string} folder
 * @returns {Shipped}
 */
function readPackage(folder) {
  const { name, version, license, homepage, repository, author } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8')
  );
  const source = typeof repository === 'string' ? repository : (repository?.url ?? homepage ?? '');
  return {
    name: name ?? basename(folder),
    version,
    licence: typeof license === 'string' ? license : (license?.type ?? 'none'),
    source: source.replace(/^git\+|\.git$/g, '').replace(/^git:/, 'https:'),
    text: textIn(folder) ?? `The package brings no text of its licence. Its author: ${nameOf(author)}.`
  };
}

/** @param {string | { name: string } | undefined} author */
function nameOf(author) {
  return (typeof author === 'string' ? author : author?.name) ?? 'not named';
}

/** @param {string} folder */
function textIn(folder) {
  const file = readdirSync(folder)
    .sort()
    .find((name) => /^(licen[cs]e|copying)/i.test(name));
  return file === undefined ? null : readFileSync(join(folder, file), 'utf8').trim();
}

/**
 * @param {readonly Shipped[]} packages
 * @param {string} foreword
 */
function writeList(packages, foreword) {
  const sorted = packages.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const list = sorted.map(({ name, version, licence }) => `- ${name} ${version}: ${licence}`);
  const texts = sorted.map(
    ({ name, version, licence, source, text }) =>
      `${'='.repeat(100)}\n${name} ${version} (${licence})\n${source}\n\n${text.replaceAll('\r\n', '\n')}\n`
  );
  return `${foreword.trim()}\n\n${list.join('\n')}\n\n${texts.join('\n')}`;
}
