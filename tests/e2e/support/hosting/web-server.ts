import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../../../scripts/paths.mjs';

/** What a program says of what goes wrong, in its folder. */
const LOG = 'error.log';

/** What one test serves: a build, at a base path (`''` or like `/atlas`), with all else in a folder of its own. */
export interface Serving {
  /** Of the build, in full. */
  readonly build: string;
  readonly base: string;
  readonly port: number;
  /** A new folder, for configuration and temporary files, with an empty `site` in it. */
  readonly folder: string;
}

/** A web server that `docs/hosting.md` has a configuration for. */
export interface Program {
  readonly name: string;
  /** Why it cannot be run here; null: it can. */
  readonly missing: string | null;
  /** Writes the published configuration, with what everybody has to set, and says what to start in the foreground. */
  prepare(serving: Serving): { command: string; args: string[]; env?: Record<string, string> };
}

/** The published configuration of that name. */
export const readPublished = (file: string) => readFileSync(join(ROOT, 'docs/hosting', file), 'utf8');

/** A web server of our own, on this machine's own address only. */
export class WebServer {
  readonly #process: ChildProcess;
  readonly #folder: string;
  /** The address of the site, without a slash at its end. */
  readonly site: string;

  private constructor(process: ChildProcess, { folder, port, base }: Serving) {
    this.#process = process;
    this.#folder = folder;
    this.site = `http://127.0.0.1:${port}${base}`;
  }

  /** Serves a build, named from the top of the project. Throws, with the program's own words, where it does not start. */
  static async start(program: Program, build: string, base: string): Promise<WebServer> {
    const folder = mkdtempSync(join(tmpdir(), `atlas-${program.name.toLowerCase()}-`));
    // Started by root, some read it as somebody else.
    chmodSync(folder, 0o755);
    mkdirSync(join(folder, 'site'));
    const serving = { build: join(ROOT, build), base, port: await freePort(), folder };
    const { command, args, env } = program.prepare(serving);
    const log = openSync(join(folder, LOG), 'w');
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', log], env: { ...process.env, ...env } });
    closeSync(log);
    const server = new WebServer(child, serving);
    await server.#answers(program.name);
    return server;
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode === null) {
      const ended = new Promise((resolve) => this.#process.once('exit', resolve));
      this.#process.kill();
      await ended;
    }
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #answers(name: string): Promise<void> {
    for (let tries = 0; this.#process.exitCode === null && tries < 200; tries += 1) {
      const isThere = await fetch(this.site).then(
        () => true,
        () => false
      );
      if (isThere) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const said = readFileSync(join(this.#folder, LOG), 'utf8');
    await this.stop();
    throw new Error(`${name} did not start: ${said}`);
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
