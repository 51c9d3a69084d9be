/** Named by the site's own place, so that another site of the same origin keeps its caches to itself. */
const prefixOf = (base: string) => `paris-moscow:${base}:`;

const MATCH: CacheQueryOptions = { ignoreSearch: true, ignoreVary: true };

/** The caches of this site, one for each release. Whatever touches the storage may throw: it can be refused or full. */
export class ReleaseCaches {
  readonly #storage: CacheStorage;
  readonly #prefix: string;
  readonly #version: string;

  constructor(storage: CacheStorage, base: string, version: string) {
    this.#storage = storage;
    this.#prefix = prefixOf(base);
    this.#version = version;
  }

  /** That of this release. */
  own(): Promise<Cache> {
    return this.#storage.open(this.#prefix + this.#version);
  }

  /** What is kept of a path in a release; of a release without a cache, nothing. */
  async find(path: string, release: string): Promise<Response | null> {
    const name = this.#prefix + release;
    if (!(await this.#storage.has(name))) return null;
    return (await (await this.#storage.open(name)).match(path, MATCH)) ?? null;
  }

  /** A file that is named by its content, of whichever release: it is the same in all. */
  async findHashed(path: string): Promise<Response | null> {
    for (const name of await this.#names()) {
      const found = await (await this.#storage.open(name)).match(path, MATCH);
      if (found !== undefined) return found;
    }
    return null;
  }

  /** Paths that are kept of this release. */
  async paths(): Promise<Set<string>> {
    return pathsIn(await this.own());
  }

  /** Whether an older release keeps anything of what `isSought`. */
  async hasOlder(isSought: (path: string) => boolean): Promise<boolean> {
    for (const name of await this.#others()) {
      if ([...(await pathsIn(await this.#storage.open(name)))].some(isSought)) return true;
    }
    return false;
  }

  /** Of other releases nothing is kept any longer. */
  async dropOthers(): Promise<void> {
    await Promise.all((await this.#others()).map((name) => this.#storage.delete(name)));
  }

  async #names(): Promise<string[]> {
    return (await this.#storage.keys()).filter((name) => name.startsWith(this.#prefix));
  }

  async #others(): Promise<string[]> {
    return (await this.#names()).filter((name) => name !== this.#prefix + this.#version);
  }
}

async function pathsIn(cache: Cache): Promise<Set<string>> {
  return new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
}
