import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { zipSync } from 'fflate';
import { build } from './build.mjs';
import { BUILD, ROOT } from './paths.mjs';
import { START, withRelativeLinks, withRelativeUrls } from './relative-links.mjs';
import { site } from './settings.mjs';
import { needsBuild } from './stamp.mjs';

/** Zips the whole site with what serves it from a folder: `npm run zip [file]`. */
const FOLDER = 'paris-moscow';
const target = process.argv[2] ?? `${FOLDER}.zip`;
/** Of use only to machines that have the network. */
const LEFT_OUT = /^(preview|fr\/oembed|ru\/oembed|oembed)\/|^(sitemap\.xml|robots\.txt)$/;
/** Zips know no earlier time; any fixed one makes two zips of one build the same. */
const TIME = new Date(1980, 0, 1);

// A stick has no sub-path.
if (needsBuild(ROOT, { base: '', site })) {
  console.log('Building the site …');
  const built = await build('');
  if (built !== 0) process.exit(built);
}
const zip = zipSync({ [FOLDER]: { ...readStick(), site: readSite(join(ROOT, BUILD)) } }, { mtime: TIME });
writeFileSync(resolve(ROOT, target), zip);
console.log(`${target}: ${(zip.length / 1e6).toFixed(1)} MB`);

/** What stands beside the site. */
function readStick() {
  const read = (/** @type {string} */ name) => readFileSync(join(import.meta.dirname, 'stick', name));
  const files = Object.fromEntries(['README.txt', 'serve.mjs', 'serve.py'].map((name) => [name, read(name)]));
  return { ...files, 'index.html': startPage('site/') };
}

/** @param {string} folder */
function readSite(folder) {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter((path) => !LEFT_OUT.test(path))
    .sort();
  const contents = new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));
  const files = new Set(paths);
  const scripted = new Set(paths.filter((path) => path.endsWith('.html') && isScripted(contents.get(path))));
  for (const path of paths) {
    if (path.endsWith('.css'))
      contents.set(path, Buffer.from(withRelativeUrls(String(contents.get(path)), path)));
    else if (path.endsWith('.html') && !scripted.has(path))
      contents.set(path, Buffer.from(withRelativeLinks(String(contents.get(path)), path, files, scripted)));
  }
  return { ...Object.fromEntries(contents), [START]: startPage('') };
}

/** @param {Buffer | undefined} html */
function isScripted(html) {
  return html?.includes('rel="modulepreload"') ?? false;
}

/** @param {string} site where it stands from the page */
function startPage(site) {
  const html = readFileSync(join(import.meta.dirname, 'stick', 'start.html'), 'utf8');
  return Buffer.from(html.replaceAll('{site}', site));
}
