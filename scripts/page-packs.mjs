import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { tsImport } from 'tsx/esm/api';

/**
 * An adapter that, once the site is written, also packs its pages for use without the network.
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @param {string} folder that it writes to
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function withPagePacks(adapter, folder) {
  return {
    ...adapter,
    async adapt(builder) {
      await adapter.adapt(builder);
      await writePagePacks(folder);
    }
  };
}

/**
 * Writes `offline/*.json` into a built site, see docs/decisions/018.
 * @param {string} folder
 */
async function writePagePacks(folder) {
  /** @type {typeof import('../src/lib/domain/offline/page-pack.ts')} */
  const { NOT_FOUND, PACK_NAMES, packOf, packPages, pagePath } = await tsImport(
    '../src/lib/domain/offline/page-pack.ts',
    import.meta.url
  );
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
  mkdirSync(join(folder, 'offline'), { recursive: true });
  for (const name of PACK_NAMES) {
    const pages = paths.flatMap((file) => {
      const path = pagePath(file) ?? file;
      const isIn = path === NOT_FOUND ? name.includes('.main.') : packOf(path) === name;
      return isIn ? [/** @type {const} */ ([path, readFileSync(join(folder, file), 'utf8')])] : [];
    });
    writeFileSync(join(folder, name), JSON.stringify(packPages(pages)));
  }
}
