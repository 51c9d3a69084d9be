import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { checksumOf } from '../../../src/lib/domain/faults/checksum.ts';
import { packPages, pageFrom, type PagePack } from '../../../src/lib/domain/offline/page-pack.ts';
import { BUILD, ROOT } from '../../../scripts/paths.mjs';

const FOLDER = join(ROOT, BUILD);
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json'
};
const NEW_VERSION = 'f'.repeat(16);
/** What the next release says otherwise, wherever it stands. */
export const OLD_TITLE = 'Thorez returns from Moscow';
export const NEW_TITLE = 'Thorez is back from Moscow';

/**
 * Serves the built site as one release or as the next: that has another version, says one thing otherwise, and its
 * hashed files have other names, so that those of the release before are gone.
 */
export class ReleaseServer {
  readonly #server: Server;
  readonly #version = readVersion();
  readonly #checksums = renewChecksums();
  /** Paths that were asked for, in order. */
  readonly asked: string[] = [];
  address = '';
  isNext = false;
  /** Nobody answers any more. */
  isDown = false;
  /** Put before the script of the worker. */
  workerPrelude = '';

  private constructor() {
    this.#server = createServer((request, response) => {
      if (this.isDown) {
        request.socket.destroy();
        return;
      }
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      this.asked.push(pathname);
      const file = this.#fileOf(pathname);
      response.writeHead(file === null ? 404 : 200, {
        'Content-Type': TYPES[extname(file ?? '.html')] ?? 'application/json',
        // As a careless host has it: what is not named by its content may be old by the time it is used.
        'Cache-Control': 'max-age=600'
      });
      response.end(this.#contentOf(file ?? '404.html'));
    });
  }

  static async start(): Promise<ReleaseServer> {
    const server = new ReleaseServer();
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve));
    server.address = `http://127.0.0.1:${(server.#server.address() as AddressInfo).port}/`;
    return server;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #fileOf(pathname: string): string | null {
    const path = pathname.slice(1);
    const isHashed = path.startsWith('_app/immutable/');
    if (isHashed && path.startsWith('_app/immutable/next/') !== this.isNext) return null;
    const bare = isHashed ? path.replace('/next/', '/') : path;
    const candidates = bare === '' ? ['index.html'] : [bare, `${bare}.html`];
    return (
      candidates.find((one) => existsSync(join(FOLDER, one)) && statSync(join(FOLDER, one)).isFile()) ?? null
    );
  }

  #contentOf(file: string): Buffer | string {
    const content = readFileSync(join(FOLDER, file));
    const prelude = file === 'service-worker.js' ? this.workerPrelude : '';
    if (!this.isNext || !/\.(html|js|json|css)$/.test(file))
      return prelude === '' ? content : prelude + content;
    if (file.startsWith('offline/'))
      return JSON.stringify(this.#repack(JSON.parse(String(content)) as PagePack));
    return prelude + this.#renew(String(content));
  }

  #repack(pack: PagePack): PagePack {
    return packPages(Object.keys(pack.pages).map((path) => [path, this.#renew(pageFrom(pack, path) ?? '')]));
  }

  #renew(text: string): string {
    const renewed = text
      .replaceAll(this.#version, NEW_VERSION)
      .replaceAll(OLD_TITLE, NEW_TITLE)
      .replaceAll(
        /(["`])([0-9a-z]+-[0-9a-z]+)\1/g,
        (_, quote: string, sum: string) => quote + (this.#checksums.get(sum) ?? sum) + quote
      )
      .replace(/_app\/immutable\/(entry|chunks|nodes|assets|workers)\//g, '_app/immutable/next/$1/');
    // The policy allows the script of a page by its hash.
    const script = /<script>([^]*?)<\/script>/.exec(renewed)?.[1];
    if (script === undefined) return renewed;
    return renewed.replace(
      /script-src 'self' 'sha256-[^']+'/,
      `script-src 'self' 'sha256-${createHash('sha256').update(script).digest('base64')}'`
    );
  }
}

function readVersion(): string {
  return (JSON.parse(readFileSync(join(FOLDER, '_app/version.json'), 'utf8')) as { version: string }).version;
}

/** The next release's data is not this one's: by the old checksums of its files the new ones, for its scripts. */
function renewChecksums(): ReadonlyMap<string, string> {
  const folder = join(FOLDER, 'data');
  return new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .filter((text) => text.includes(OLD_TITLE))
      .map((text) => [sumOf(text), sumOf(text.replaceAll(OLD_TITLE, NEW_TITLE))])
  );
}

const sumOf = (text: string): string => checksumOf(new TextEncoder().encode(text));
