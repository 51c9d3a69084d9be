import { spawn, type ChildProcess } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/paths.mjs';

const PROGRAM = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'].find(
  existsSync
);

/** Why there is no nginx to test with; null: there is one. */
export const NO_NGINX =
  PROGRAM === undefined ? 'nginx is not installed (on Debian: apt-get install nginx)' : null;

/** An nginx of our own, unprivileged and in a folder of its own, with the configuration that is published. */
export class Nginx {
  readonly #process: ChildProcess;
  readonly #folder: string;
  readonly origin: string;

  private constructor(process: ChildProcess, folder: string, origin: string) {
    this.#process = process;
    this.#folder = folder;
    this.origin = origin;
  }

  /** Serves a build, from the top of the project, at a base path (`''` or like `/atlas`). */
  static async start(build: string, base: string): Promise<Nginx> {
    const folder = mkdtempSync(join(tmpdir(), 'atlas-nginx-'));
    const site = join(folder, 'site', base);
    mkdirSync(join(site, '..'), { recursive: true });
    rmSync(site, { recursive: true, force: true });
    symlinkSync(join(ROOT, build), site);
    const port = await freePort();
    const published = readFileSync(join(ROOT, 'docs/hosting/nginx.conf'), 'utf8');
    writeFileSync(join(folder, 'nginx.conf'), inTest(published, { folder, base, port }));
    const child = spawn(
      PROGRAM ?? 'nginx',
      ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'error.log'],
      {
        stdio: 'inherit'
      }
    );
    const nginx = new Nginx(child, folder, `http://127.0.0.1:${port}`);
    await nginx.#answers();
    return nginx;
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#process.kill();
    await ended;
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #answers(): Promise<void> {
    for (let tries = 0; this.#process.exitCode === null && tries < 100; tries += 1) {
      if (
        await fetch(this.origin).then(
          () => true,
          () => false
        )
      )
        return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`nginx did not start: ${readFileSync(join(this.#folder, 'error.log'), 'utf8')}`);
  }
}

/** The published configuration with what everybody has to set, inside what Debian's own nginx.conf says around it. */
function inTest(
  published: string,
  { folder, base, port }: { folder: string; base: string; port: number }
): string {
  const set = published
    .replace(/listen 80;/, `listen 127.0.0.1:${port};`)
    .replace(/root [^;]+;/, `root ${join(folder, 'site')};`)
    .replace('error_page 404 /404.html;', `error_page 404 ${base}/404.html;`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${join(folder, name)};`)
    .join('\n');
  return `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid ${join(folder, 'nginx.pid')};
events { worker_connections 256; }
http {
access_log off;
error_log ${join(folder, 'error.log')};
${temporary}
${set}
}
`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
