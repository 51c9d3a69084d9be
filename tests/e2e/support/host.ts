import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type FrameLocator, type Page } from '@playwright/test';
import type { AtlasState, EmbeddedAtlas, HostMessage } from '../../../static/embed/atlas-embed.js';

/** What the script of the host page keeps for tests. */
interface HostWindow {
  readonly atlas: EmbeddedAtlas;
  readonly changes: AtlasState[];
  readonly faults: string[];
}

/** The hosts that are started here. */
export const HOST_ORIGINS = /^http:\/\/localhost:\d+$/;

const FOLDER = join(import.meta.dirname, '../../../static/embed');

const pageOf = (frame: string) => `<!doctype html>
<title>A host</title>
<body style="margin: 0">
<h1>A page of somebody else</h1>
${frame}
<p style="height: 3000px">Much text.</p>
<script type="module">
  import { createAtlas } from './atlas-embed.js';
  window.changes = [];
  window.faults = [];
  window.atlas = createAtlas(document.querySelector('iframe'));
  atlas.onChange((state) => changes.push(state));
  atlas.onError((reason) => faults.push(reason));
</script>`;

/** A page on an origin of its own with the atlas in a frame, as the site of somebody else has it. */
export class Host {
  readonly #page: Page;
  readonly #server: Server;
  readonly frame: FrameLocator;
  #html = '';

  private constructor(page: Page, server: Server) {
    this.#page = page;
    this.#server = server;
    this.frame = page.frameLocator('iframe');
  }

  static async start(page: Page): Promise<Host> {
    const server = createServer();
    const host = new Host(page, server);
    server.on('request', (request, response) => {
      const isScript = request.url === '/atlas-embed.js';
      response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html;charset=utf-8');
      if (!isScript) response.end(pageOf(host.#html));
      else void readFile(join(FOLDER, 'atlas-embed.js')).then((script) => response.end(script));
    });
    // Not the name under which the site is served: another origin, and for the browser another site.
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    return host;
  }

  /** Opens the page with this address in its frame, and waits until the atlas answers. */
  async open(embed: string): Promise<void> {
    await this.openHtml(`<iframe src="${embed}" title="Atlas" width="800" height="500"></iframe>`);
    await this.state();
  }

  /** Opens the page with a frame that somebody else has written. */
  async openHtml(frame: string): Promise<void> {
    this.#html = frame;
    await this.#page.goto(`http://localhost:${(this.#server.address() as AddressInfo).port}/`);
  }

  state(): Promise<AtlasState> {
    return this.#page.evaluate(() => (window as unknown as HostWindow).atlas.getState());
  }

  setState(query: string): Promise<void> {
    return this.#page.evaluate((text) => (window as unknown as HostWindow).atlas.setState(text), query);
  }

  /** Sends what the client would not. */
  async sendRaw(message: HostMessage | unknown): Promise<void> {
    await this.#page.evaluate((data) => {
      document.querySelector('iframe')?.contentWindow?.postMessage(data, '*');
    }, message);
  }

  changes(): Promise<AtlasState[]> {
    return this.#page.evaluate(() => (window as unknown as HostWindow).changes);
  }

  faults(): Promise<string[]> {
    return this.#page.evaluate(() => (window as unknown as HostWindow).faults);
  }

  scrolled(): Promise<number> {
    return this.#page.evaluate(() => scrollY);
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}
