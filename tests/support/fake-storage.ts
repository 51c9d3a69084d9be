const ORIGIN = 'https://atlas.example';

/** Caches of a browser, in memory; `isFull`: what is put is refused. */
export class FakeStorage {
  readonly caches = new Map<string, Map<string, Response>>();
  isFull = false;

  /** As the browser types it. */
  get asStorage(): CacheStorage {
    return this as unknown as CacheStorage;
  }
  async has(name: string): Promise<boolean> {
    return this.caches.has(name);
  }
  async keys(): Promise<string[]> {
    return [...this.caches.keys()];
  }
  async delete(name: string): Promise<boolean> {
    return this.caches.delete(name);
  }
  async open(name: string): Promise<Cache> {
    const kept = this.caches.get(name) ?? new Map<string, Response>();
    this.caches.set(name, kept);
    const cache: Pick<Cache, 'match' | 'put' | 'keys'> = {
      match: async (path) => kept.get(path as string)?.clone(),
      put: async (path, response) => {
        if (this.isFull) throw new DOMException('no room', 'QuotaExceededError');
        kept.set(path as string, response);
      },
      keys: async () => [...kept.keys()].map((path) => new Request(ORIGIN + path))
    };
    return cache as Cache;
  }
}

/** A server with files by path, which stands at `version`; `isDown`: it cannot be reached. */
export class FakeServer {
  readonly files = new Map<string, string>();
  readonly asked: string[] = [];
  version: string;
  isDown = false;

  constructor(version: string) {
    this.version = version;
  }

  readonly fetch: typeof fetch = async (input) => {
    const path = typeof input === 'string' ? input : new URL((input as Request).url).pathname;
    if (this.isDown) throw new TypeError('Failed to fetch');
    this.asked.push(path);
    if (path.endsWith('/_app/version.json')) return Response.json({ version: this.version });
    const text = this.files.get(path);
    return text === undefined ? new Response('nothing here', { status: 404 }) : new Response(text);
  };
}
