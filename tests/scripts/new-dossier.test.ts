import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadDossiers } from '#geodata/dossiers/load.ts';

const top = join(import.meta.dirname, '../..');
const NAME = 'template-of-a-test';
const geodata = mkdtempSync(join(tmpdir(), 'dossiers-'));
const parent = join(geodata, 'dossiers');
const make = (name: string) =>
  spawnSync(process.execPath, [join(top, 'scripts/new-dossier.mjs'), name, parent], { encoding: 'utf8' });

afterAll(() => rmSync(geodata, { recursive: true, force: true }));

test('what is scaffolded passes the checks as it is, and is never overwritten', () => {
  expect(make(NAME).status).toBe(0);
  const { dossiers, faults } = loadDossiers(geodata);
  expect(faults).toEqual([]);
  expect(dossiers).toMatchObject([{ id: NAME, events: [{ id: 'first-event-1927' }] }]);
  expect(make(NAME)).toMatchObject({ status: 1, stderr: expect.stringContaining('is there already') });
});

test('a theatre that is not there, and a colour that nobody sees, are faults', () => {
  const name = 'faulty-of-a-test';
  make(name);
  const edit = (file: string, find: string, replacement: string) => {
    const path = join(parent, name, file);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(find);
    writeFileSync(path, text.replace(find, replacement));
  };
  edit('places.geojson', '"theatre": "france"', '"theatre": "gaul"');
  edit('dossier.json', '#008361', '#ffee00');
  const { faults } = loadDossiers(geodata);
  rmSync(join(parent, name), { recursive: true });
  expect(faults.map(({ file, path, message }) => [file, path.join('.'), message].join(' '))).toEqual([
    `dossiers/${name}/dossier.json families.aid.light faint-on-light: #ffee00, 1 : 1`,
    `dossiers/${name}/places.geojson features.0.properties.theatre unknown theatre "gaul" (add it to dossier.json)`
  ]);
});

test.each(['', '../outside', 'Zwei Wörter'])('a name that is none is refused: "%s"', (name) => {
  expect(make(name)).toMatchObject({ status: 1, stderr: expect.stringContaining('lower-case words') });
  expect(existsSync(join(parent, name, 'dossier.json'))).toBe(false);
});
