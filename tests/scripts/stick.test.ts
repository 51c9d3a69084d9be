import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const STICK = join(import.meta.dirname, '../../scripts/stick');

let folder: string;
let server: ChildProcess | null;

beforeEach(() => {
  server = null;
  folder = mkdtempSync(join(tmpdir(), 'stick-'));
  mkdirSync(join(folder, 'site/fr'), { recursive: true });
  for (const [path, text] of Object.entries({
    'index.html': 'home',
    'fr.html': 'accueil',
    'fr/events.html': 'événements',
    '404.html': 'nothing here',
    'start.html': 'start'
  }))
    writeFileSync(join(folder, 'site', path), text);
  writeFileSync(join(folder, 'secret.txt'), 'not of the site');
});
afterEach(async () => {
  if (server?.exitCode === null && server.kill()) await once(server, 'exit');
  rmSync(folder, { recursive: true });
});

/** Starts what stands in the zip, and resolves to the address that it prints. */
async function serve(command: string, script: string): Promise<string> {
  cpSync(join(STICK, script), join(folder, script));
  // From another folder than that of the script, and on a port that is likely to be free.
  server = spawn(command, [join(folder, script), String(20_000 + (process.pid % 20_000))], { cwd: tmpdir() });
  const [printed] = (await once(server.stdout!, 'data')) as [Buffer];
  return /http:\/\/localhost:\d+\//.exec(String(printed))?.[0] ?? '';
}

describe.each([
  ['node', 'serve.mjs'],
  ['python3', 'serve.py']
])('%s %s', (command, script) => {
  const isHere = spawnSync(command, ['--version']).status === 0;
  test.runIf(isHere)('serves the pages of the site, and nothing beside it', async () => {
    const address = await serve(command, script);
    const get = async (path: string) => {
      const response = await fetch(address + path, { redirect: 'manual' });
      return [response.status, response.headers.get('location') ?? (await response.text())];
    };
    expect(await get('')).toEqual([200, 'home']);
    expect(await get('fr?year=1945')).toEqual([200, 'accueil']);
    expect(await get('fr/events')).toEqual([200, 'événements']);
    expect(await get('nothing')).toEqual([404, 'nothing here']);
    expect(await get('%2e%2e%2fsecret.txt')).toEqual([404, 'nothing here']);
    expect(await get('start.html?to=%2Ffr%3Fevent%3Da%26year%3D1945')).toEqual([
      302,
      '/fr?event=a&year=1945'
    ]);
    expect(await get('start.html?to=%2F%2Felsewhere.example')).toEqual([200, 'start']);
  });
});
