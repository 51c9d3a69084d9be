import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadDossiers } from './dossiers/load.ts';
import { loadSourceData } from './load.ts';
import { listOutputs } from './outputs.ts';
import { formatFault } from './print-faults.ts';

/** Writes everything that the site loads into `static/data/`; stops before writing if the data has a fault. */
const folder = import.meta.dirname;
const { data, faults: recordFaults } = loadSourceData(folder);
const { dossiers, faults: dossierFaults } = loadDossiers(folder);
const faults = [...recordFaults, ...dossierFaults];

if (data === null || faults.length > 0) {
  console.error(faults.map((fault) => formatFault(fault, folder)).join('\n'));
  process.exitCode = 1;
} else {
  for (const { path, make } of listOutputs(data, dossiers)) {
    const text = make(data);
    const target = join(folder, '..', path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
    console.log(`${path}  ${(gzipSync(text).length / 1000).toFixed(1)} kB gzip`);
  }
}
