import { RELEASE_HEADER } from '#lib/domain/offline/messages.ts';
import {
  mainPackOf,
  NOT_FOUND,
  packOf,
  pageFrom,
  pagePath,
  type PagePack
} from '#lib/domain/offline/page-pack.ts';
import { listWanted } from '#lib/domain/offline/wanted.ts';
import type { Origin } from './origin.ts';
import { isHashed, type Release } from './release.ts';
import type { ReleaseCaches } from './release-caches.ts';
import type { Traffic } from './traffic.ts';

/** Answers what pages ask of the site: from the cache of the release that they are of, else from the network. */
export class Answers {
  readonly #release: Release;
  readonly #caches: ReleaseCaches;
  readonly #origin: Origin;
  readonly #traffic: Traffic;
  readonly #fetch: typeof fetch;
  readonly #wanted: ReadonlySet<string>;
  /** The pack that was opened last: one reads several pages in a row. */
  #opened: { readonly name: string; readonly pack: PagePack } | null = null;

  constructor(
    release: Release,
    caches: ReleaseCaches,
    origin: Origin,
    traffic: Traffic,
    fetcher: typeof fetch
  ) {
    this.#release = release;
    this.#caches = caches;
    this.#origin = origin;
    this.#traffic = traffic;
    this.#fetch = fetcher;
    this.#wanted = new Set(listWanted(release));
  }

  /** The answer to a request; null: it is none of ours and is left to the browser. */
  to(request: Request, origin: string): Promise<Response> | null {
    const { base } = this.#release;
    const url = new URL(request.url);
    if (request.method !== 'GET' || url.origin !== origin || request.headers.has('range')) return null;
    const path = url.pathname;
    if (isHashed(path, this.#release)) return this.#hashed(request, path);
    if (this.#wanted.has(path)) return this.#file(request, path);
    if (request.mode !== 'navigate' || (path !== base && !path.startsWith(`${base}/`))) return null;
    const page = pagePath(path.slice(base.length));
    return page === null ? null : this.#page(request, page);
  }

  async #hashed(request: Request, path: string): Promise<Response> {
    const kept = await this.#caches.findHashed(path).catch(() => null);
    if (kept !== null) return kept;
    const response = await this.#traffic.during(this.#fetch(request));
    if (response.ok && this.#wanted.has(path)) await this.#keep(path, response.clone());
    return response;
  }

  async #file(request: Request, path: string): Promise<Response> {
    const { version } = this.#release;
    const release = request.headers.get(RELEASE_HEADER) ?? version;
    const kept = await this.#caches.find(path, release).catch(() => null);
    if (kept !== null) return kept;
    const response = await this.#traffic.during(this.#origin.file(path, false, 'auto'));
    // Looked up after what it vouches for. Data of another release would contradict what the page shows already.
    if ((await this.#traffic.during(this.#origin.release())) !== release)
      return new Response(null, { status: 409, statusText: 'Another release' });
    if (release === version) await this.#keep(path, response.clone());
    return response;
  }

  async #page(request: Request, path: string): Promise<Response> {
    const kept = await this.#keptPage(packOf(path), path);
    if (kept !== null) return asPage(kept, 200);
    try {
      return await this.#traffic.during(this.#fetch(request));
    } catch (error) {
      // That there is no such page can be said only where all such pages are kept.
      const isKnown = (await this.#pack(packOf(path))) !== null;
      const notFound = isKnown ? await this.#keptPage(mainPackOf(path), NOT_FOUND) : null;
      if (notFound === null) throw error;
      return asPage(notFound, 404);
    }
  }

  async #keptPage(name: string, path: string): Promise<string | null> {
    const pack = await this.#pack(name);
    return pack === null ? null : pageFrom(pack, path);
  }

  async #pack(name: string): Promise<PagePack | null> {
    if (this.#opened?.name === name) return this.#opened.pack;
    const { base, version } = this.#release;
    const kept = await this.#caches.find(`${base}/${name}`, version).catch(() => null);
    if (kept === null) return null;
    const pack = (await kept.json()) as PagePack;
    this.#opened = { name, pack };
    return pack;
  }

  /** A storage that refuses takes nothing from the page. */
  async #keep(path: string, response: Response): Promise<void> {
    try {
      await (await this.#caches.own()).put(path, response);
    } catch {
      // It is counted as missing, and whoever asks what is kept is told why.
    }
  }
}

function asPage(html: string, status: number): Response {
  return new Response(html, { status, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}
