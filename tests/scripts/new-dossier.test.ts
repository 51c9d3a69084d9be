import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
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

test.each(['', '../outside', 'Zwei Wörter'])('a name that is none is refused: "%s"', (name) => {
  expect(make(name)).toMatchObject({ status: 1, stderr: expect.stringContaining('lower-case words') });
  expect(existsSync(join(parent, name, 'dossier.json'))).toBe(false);
});
