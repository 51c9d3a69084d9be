import type { Language } from '#lib/domain/language/language.ts';
import type { Kept, Trouble } from '#lib/domain/offline/messages.ts';
import { listWanted, orderWanted } from '#lib/domain/offline/wanted.ts';
import type { Origin } from './origin.ts';
import { isHashed, type Release } from './release.ts';
import type { ReleaseCaches } from './release-caches.ts';
import type { Traffic } from './traffic.ts';

/** Files at a time while a release is installed. */
const INSTALL_FILES = 6;

/** Fills the cache of a release, and counts what is in it. */
export class Keeper {
  readonly #release: Release;
  readonly #caches: ReleaseCaches;
  readonly #origin: Origin;
  readonly #traffic: Traffic;
  readonly #wanted: readonly string[];
  /** Two pages that fill at once must not fetch everything twice. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(release: Release, caches: ReleaseCaches, origin: Origin, traffic: Traffic) {
    this.#release = release;
    this.#caches = caches;
    this.#origin = origin;
    this.#traffic = traffic;
    this.#wanted = listWanted(release);
  }

  /** Never throws. */
  count(): Promise<Kept> {
    return this.#countAfter(null);
  }

  /** Fetches up to `files` more of what is missing. Never throws. */
  keep(language: Language, files: number): Promise<Kept> {
    const work = this.#turn.then(() => this.#keep(language, files));
    this.#turn = work;
    return work;
  }

  /**
   * Before a new release takes over from one that works without the network, it has all that it needs. Throws where
   * that cannot be had, and the browser tries again at another time.
   */
  async prepare(): Promise<void> {
    const isPage = (path: string) => path.startsWith(`${this.#release.base}/offline/`);
    if (!(await this.#caches.hasOlder(isPage).catch(() => false))) return;
    let last: Kept;
    do last = await this.keep('en', INSTALL_FILES);
    while (!last.isReady && last.trouble === null);
    // Where two releases are too much for the storage, the new one does without; it is fetched as it is read.
    if (last.trouble === 'network' || last.trouble === 'release') throw new Error(last.trouble);
  }

  async #keep(language: Language, files: number): Promise<Kept> {
    try {
      const there = await this.#caches.paths();
      const missing = orderWanted(this.#wanted, language).filter((path) => !there.has(path));
      await this.#traffic.quiet();
      return await this.#countAfter(await this.#fetch(missing.slice(0, files)));
    } catch {
      return this.#countAfter('storage');
    }
  }

  /** Throws where the storage refuses. */
  async #fetch(paths: readonly string[]): Promise<Trouble | null> {
    if (paths.length === 0) return null;
    const settled = await Promise.allSettled(
      paths.map(async (path) => [path, await this.#get(path)] as const)
    );
    const got = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const isWhole = got.length === paths.length;
    // Looked up after what it vouches for, which is then of that release or of an older one.
    const isOurs =
      isWhole && paths.every((path) => isHashed(path, this.#release)) ? true : await this.#isOursOnServer();
    const cache = await this.#caches.own();
    for (const [path, response] of got) {
      if (isOurs || isHashed(path, this.#release)) await cache.put(path, response);
    }
    if (isOurs === false) return 'release';
    return isWhole && isOurs ? null : 'network';
  }

  async #get(path: string): Promise<Response> {
    const hashed = isHashed(path, this.#release);
    return (
      (hashed ? await this.#caches.findHashed(path) : null) ?? (await this.#origin.file(path, hashed, 'low'))
    );
  }

  /** null: nobody knows. */
  async #isOursOnServer(): Promise<boolean | null> {
    return this.#origin.release().then(
      (release) => release === this.#release.version,
      () => null
    );
  }

  async #countAfter(trouble: Trouble | null): Promise<Kept> {
    const wanted = this.#wanted.length;
    try {
      const there = await this.#caches.paths();
      const kept = this.#wanted.filter((path) => there.has(path)).length;
      return { kept, wanted, isReady: kept === wanted, trouble };
    } catch {
      return { kept: 0, wanted, isReady: false, trouble: 'storage' };
    }
  }
}
