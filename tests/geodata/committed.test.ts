import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadDossiers } from '#geodata/dossiers/load.ts';
import { loadSourceData } from '#geodata/load.ts';
import { listOutputs } from '#geodata/outputs.ts';
import { formatFault } from '#geodata/print-faults.ts';

const top = join(import.meta.dirname, '../..');
const folder = join(top, 'geodata');
const { data, faults } = loadSourceData(folder);
const { dossiers, faults: dossierFaults } = loadDossiers(folder);

test('the data of the atlas has no fault', () => {
  expect([...faults, ...dossierFaults].map((fault) => formatFault(fault, folder))).toEqual([]);
});

describe('what the site loads is exactly what the data makes', () => {
  // The bibliography takes a second or two a language.
  test.each(data === null ? [] : listOutputs(data, dossiers))(
    '$path',
    { timeout: 30_000 },
    ({ path, make }) => {
      if (data === null) throw new Error('the data has a fault of shape');
      const isSame = readFileSync(join(top, path), 'utf8') === make(data);
      expect(isSame, `${path} is not what geodata makes: run "npm run data"`).toBe(true);
    }
  );
});
