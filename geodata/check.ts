import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { surveyRecord } from '#lib/domain/source/survey.ts';
import { checkBorders } from './borders/check.ts';
import { loadDossiers } from './dossiers/load.ts';
import { listOutputs } from './outputs.ts';
import { loadSourceData } from './load.ts';
import { formatFault } from './print-faults.ts';

/** Prints every fault of the data and every generated file that no longer follows from it. */
const folder = import.meta.dirname;
const { data, faults } = loadSourceData(folder);
const { dossiers, faults: dossierFaults } = loadDossiers(folder);
const lines = [...faults, ...dossierFaults].map((fault) => formatFault(fault, folder));

if (data !== null) {
  for (const { path, make } of listOutputs(data, dossiers)) {
    const committed = readIfThere(join(folder, '..', path));
    if (committed !== make(data))
      lines.push(`${path} is not what the data makes: run "npm run data" and commit it`);
  }
}

lines.push(...checkBorders(join(folder, 'borders')));

if (lines.length > 0) {
  console.error(
    `${lines.length} ${lines.length === 1 ? 'fault' : 'faults'} in geodata:\n${lines.map((line) => `  ${line}`).join('\n')}`
  );
  process.exitCode = 1;
} else {
  const events = Object.values(data?.theatres ?? {}).flat().length;
  console.log(
    `geodata: ${events} events, ${data?.places.length} places, ${data?.people.length} people, ${data?.sources.length} sources; no faults`
  );
  for (const { id, events, places } of dossiers)
    console.log(`  dossiers/${id}: ${events.length} events, ${places.length} places`);
  if (data !== null) {
    const { disputed, singleSource, withoutLink, recalled } = surveyRecord(data);
    console.log(
      `  ${disputed.length} disputed, ${singleSource.length} with one source, ${withoutLink.length} without a link, ${recalled.length} recalled (see geodata/README.md)`
    );
  }
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
