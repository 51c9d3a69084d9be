import type { Release } from './release.ts';

/** Given up after so long without an answer, in milliseconds: a network that hangs is none. */
const PATIENCE = 60_000;

/** The server of the site. */
export class Origin {
  readonly #fetch: typeof fetch;
  readonly #versionPath: string;

  constructor(fetcher: typeof fetch, { base }: Release) {
    this.#fetch = fetcher;
    this.#versionPath = `${base}/_app/version.json`;
  }

  /** Which release stands on the server now. Throws where that cannot be had. */
  async release(): Promise<string> {
    const response = await this.#get(this.#versionPath, { cache: 'no-store' });
    if (!response.ok) throw new Error(`version.json: ${response.status}`);
    return ((await response.json()) as { version: string }).version;
  }

  /**
   * A file, past the browser's own cache unless it is named by its content: a host may have allowed an older release
   * to stay there. Throws where there is none.
   */
  async file(path: string, isHashed: boolean, priority: RequestPriority): Promise<Response> {
    const response = await this.#get(path, { cache: isHashed ? 'default' : 'no-cache', priority });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response;
  }

  #get(path: string, init: RequestInit): Promise<Response> {
    return this.#fetch(path, { ...init, signal: AbortSignal.timeout(PATIENCE) });
  }
}
