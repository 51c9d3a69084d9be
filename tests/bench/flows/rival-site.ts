import { copyFileSync, mkdtempSync, writeFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { serveSite } from '../../../scripts/serve.mjs';

const PAGE = `<!doctype html><meta charset="utf-8"><title>Rivals</title>
<style>html,body,#map{margin:0;height:100%}</style><div id="map"></div><script type="module" src="/rivals.js"></script>`;

/** Serves the page of the rivals beside the tables that they read; `files`: paths by the names they are served under. */
export async function serveRivals(
  files: ReadonlyMap<string, string>,
  port: number
): Promise<{ address: string; close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-rivals-'));
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      outDir: folder,
      emptyOutDir: false,
      rollupOptions: {
        input: join(import.meta.dirname, 'rivals-page.ts'),
        output: { entryFileNames: 'rivals.js' }
      }
    }
  });
  writeFileSync(join(folder, 'index.html'), PAGE);
  for (const [name, path] of files) copyFileSync(path, join(folder, name));
  const { address, close } = await serveSite({ folder, port });
  return {
    address,
    close: async () => {
      await close();
      rmSync(folder, { recursive: true });
    }
  };
}
