import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { LANGUAGES } from '#lib/domain/language/language.ts';
import { checkBorders } from '#geodata/borders/check.ts';
import { hashInputs } from '#geodata/borders/hash-inputs.ts';
import { listPolityFiles } from '#geodata/borders/load.ts';
import {
  cutsFile,
  linesFile,
  overlaysFile,
  ownersFile,
  politiesFile,
  setsFile,
  townsFile
} from '#geodata/borders/schemas.ts';
import { BORDERS_FOLDER } from '#tests/support/borders.ts';

type Edit = readonly [file: string, find: string | RegExp, replacement: string];

/** A copy of the hand-edited files, edited as a person would. */
function copyEdited(edits: readonly Edit[]): string {
  const top = mkdtempSync(join(tmpdir(), 'borders-'));
  onTestFinished(() => rmSync(top, { recursive: true }));
  const folder = join(top, 'geodata/borders');
  mkdirSync(folder, { recursive: true });
  cpSync(BORDERS_FOLDER, folder, { recursive: true, filter: (path) => !/node_modules|\.ts$/.test(path) });
  mkdirSync(join(top, 'static/data'), { recursive: true });
  for (const language of LANGUAGES) {
    const file = `static/data/borders.${language}.json`;
    cpSync(join(BORDERS_FOLDER, '../..', file), join(top, file));
  }
  for (const [file, find, replacement] of edits) {
    const before = readFileSync(join(folder, file), 'utf8');
    const after = before.replace(find, replacement);
    if (after === before) throw new Error(`${file} has no ${find}`);
    writeFileSync(join(folder, file), after);
  }
  return folder;
}

const isStale = (line: string) => line.includes('run "npm run borders"');
const faultsOf = (...edits: Edit[]) => checkBorders(copyEdited(edits)).filter((line) => !isStale(line));

const EAST = 'polities/eastern-europe.json';
const MEMEL =
  /"when": "1920-01-10\/1923-01-15",\s+"status": "international",\s+"owner": "fr",\s+"add": \["@memel"\]/;
const memel = (when: string, owner: string, add: string) =>
  `"when": "${when}", "status": "international", "owner": "${owner}", "add": ["${add}"]`;

test('the committed files have no fault', () => {
  expect(checkBorders(BORDERS_FOLDER)).toEqual([]);
});

describe('refused, with file, line, polity and period, is', () => {
  test.each<[string, Edit, RegExp]>([
    [
      'an unknown unit',
      [EAST, MEMEL, memel('1920-01-10/1923-01-15', 'fr', 'LT-XX')],
      /^borders\/polities\/eastern-europe\.json:\d+ memel 1920-01-10\/1923-01-15 .*unknown unit "LT-XX"/
    ],
    [
      'an unknown cut',
      [EAST, MEMEL, memel('1920-01-10/1923-01-15', 'fr', '@atlantis')],
      /memel 1920-01-10\/1923-01-15 .*unknown cut "@atlantis"/
    ],
    [
      'an unknown set',
      [EAST, MEMEL, memel('1920-01-10/1923-01-15', 'fr', '$ATLANTIS')],
      /memel 1920-01-10\/1923-01-15 .*unknown set "\$ATLANTIS"/
    ],
    [
      'an unknown owner',
      [EAST, MEMEL, memel('1920-01-10/1923-01-15', 'atlantis', '@memel')],
      /memel 1920-01-10\/1923-01-15 .*unknown owner "atlantis"/
    ],
    [
      'a period that ends before it begins',
      [EAST, MEMEL, memel('1923-01-15/1920-01-10', 'fr', '@memel')],
      /^borders\/polities\/eastern-europe\.json:\d+ memel 1923-01-15\/1920-01-10 .*it ends before it begins/
    ],
    [
      'a period outside the years of the borders',
      [EAST, MEMEL, memel('1914-01-10/1923-01-15', 'fr', '@memel')],
      /memel 1914-01-10\/1923-01-15 .*reaches beyond/
    ],
    [
      'a period that overlaps the one before it',
      [EAST, '"when": "1922-04-18/1922-06-19"', '"when": "1922-04-01/1922-06-19"'],
      /pl 1922-04-01\/1922-06-19 .*"1922-04-01\/1922-06-19" overlaps "1920-10-09\/1922-04-17"/
    ],
    [
      'an unknown status',
      [EAST, MEMEL, memel('1920-01-10/1923-01-15', 'fr', '@memel').replace('international', 'friendly')],
      /memel 1920-01-10\/1923-01-15 .*status/
    ],
    [
      'a gap between two names',
      ['polities/asia.json', '"until": "1972-05-22"', '"until": "1972-05-20"'],
      /polities\/asia\.json:\d+ x-lka .*names\.0: each name holds until the next one does/
    ],
    ['an id given twice', [EAST, '"id": "memel"', '"id": "pl"'], /pl .*the id "pl" is already taken/],
    ['an unknown unit in a set', ['sets.json', '"GEO"', '"GEX"'], /sets\.json:\d+ CAUC .*unknown unit "GEX"/],
    [
      'a set that contains itself',
      ['sets.json', '"GEO"', '"$SU91"'],
      /sets\.json:\d+ CAUC .*contains itself/
    ],
    [
      'an open ring of a cut',
      ['cuts.geojson', /("id": "memel"[^]*?"coordinates": \[\s*\[\s*\[)([\d.]+)/, '$1 1'],
      /cuts\.geojson:\d+ memel .*the ring must end where it begins/
    ]
  ])('%s', (_name, edit, line) => {
    const faults = faultsOf(edit);
    expect(faults.join('\n')).toMatch(line);
  });
});

describe('a file and its schema agree in', () => {
  test.each([
    ...listPolityFiles(BORDERS_FOLDER).map((file) => [file, politiesFile] as const),
    ['overlays.json', overlaysFile] as const,
    ['owners.json', ownersFile] as const,
    ['sets.json', setsFile] as const,
    ['cuts.geojson', cutsFile] as const,
    ['towns.geojson', townsFile] as const,
    ['lines.json', linesFile] as const
  ])('%s, which loses nothing on the way', (file, schema) => {
    const json: unknown = JSON.parse(readFileSync(join(BORDERS_FOLDER, file), 'utf8'));
    expect(schema.parse(json)).toEqual(json);
    const { $schema } = json as { $schema: string };
    expect(existsSync(join(BORDERS_FOLDER, dirname(file), $schema)), $schema).toBe(true);
  });
});

test('every fault is listed, not only the first', () => {
  const faults = faultsOf(
    [EAST, MEMEL, memel('1920-01-10/1923-01-15', 'nobody', '@atlantis')],
    [EAST, '"when": "1922-04-18/1922-06-19"', '"when": "1922-04-01/1922-06-19"'],
    ['polities/asia.json', '"until": "1972-05-22"', '"until": "1972-05-20"']
  );
  expect(faults).toHaveLength(4);
});

describe('a recipe that changed without a build', () => {
  const note: Edit = [EAST, 'Germany invades.', 'Germany invaded.'];

  test('is found without the maker', () => {
    const lines = checkBorders(copyEdited([note]));
    expect(lines).toHaveLength(3);
    expect(lines.every(isStale)).toBe(true);
  });

  test.each<[string, Edit]>([
    ['a note', note],
    ['a cut', ['cuts.geojson', '"schematic": false', '"schematic": true']],
    ['a set', ['sets.json', '"KOS"', '"KOS", "ALB"']],
    ['an owner', ['owners.json', '"Austria-Hungary"', '"Austria"']],
    ['an overlay', ['overlays.json', '"low"', '"medium"']],
    ['a doubtful line', ['lines.json', '"low"', '"medium"']],
    ['a package of the maker', ['maker/package-lock.json', '"version": "1.0.8"', '"version": "1.0.9"']]
  ])('is told apart by its hash: %s', (_what, edit) => {
    expect(hashInputs(copyEdited([edit]))).not.toBe(hashInputs(BORDERS_FOLDER));
  });
});
