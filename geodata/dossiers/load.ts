import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from '#lib/domain/zod.ts';
import { completeDossier } from '#lib/domain/dossier/complete-dossier.ts';
import type { Dossier } from '#lib/domain/dossier/dossier-file.ts';
import { soundColours } from '#lib/domain/dossier/sound-colours.ts';
import { ELSEWHERE } from '#lib/domain/record/theatres.ts';
import { checkAll } from '#lib/domain/source/checks/all.ts';
import { filesNamed } from '#lib/domain/source/checks/check.ts';
import type { Fault } from '#lib/domain/source/source-data.ts';
import { readSourceFile } from '#geodata/load.ts';
import { omit } from '#geodata/omit.ts';
import { DOSSIER_FILES } from './schemas.ts';

/** Reads and checks every dossier below `folder` (`geodata/`), in the order of their ids. */
export function loadDossiers(folder: string): { dossiers: Dossier[]; faults: Fault[] } {
  const loaded = listDossiers(folder).map((id) => loadDossier(folder, id));
  return {
    dossiers: loaded.flatMap(({ dossier }) => dossier ?? []),
    faults: loaded.flatMap(({ faults }) => faults)
  };
}

function listDossiers(folder: string): string[] {
  const path = join(folder, 'dossiers');
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

function loadDossier(folder: string, id: string): { dossier: Dossier | null; faults: Fault[] } {
  const fileOf = (name: string) => `dossiers/${id}/${name}`;
  const faults: Fault[] = [];
  const read = <Name extends keyof typeof DOSSIER_FILES>(name: Name) => {
    const result = readSourceFile(folder, fileOf(name), DOSSIER_FILES[name]);
    faults.push(...result.faults);
    return result.value as z.infer<(typeof DOSSIER_FILES)[Name]> | null;
  };
  const head = read('dossier.json');
  const events = read('events.geojson');
  const places = read('places.geojson');
  const people = read('people.json');
  const sources = read('sources.json');
  const eras = read('eras.json');
  if (!head || !events || !places || !people || !sources || !eras) return { dossier: null, faults };
  const own = omit(head, '$schema');
  const dossier: Dossier = {
    ...own,
    events: events.features,
    places: places.features,
    people: people.people,
    sources,
    eras: eras.eras
  };
  faults.push(
    ...checkHead(dossier, id, fileOf('dossier.json')),
    ...checkTheatres(dossier, fileOf('places.geojson')),
    ...checkParts(dossier, fileOf)
  );
  return { dossier, faults };
}

function checkHead(dossier: Dossier, folder: string, file: string): Fault[] {
  const { id, poles, places } = dossier;
  const fault = (path: Fault['path'], message: string): Fault => ({ file, path, subject: id, message });
  const known = new Set(places.map((place) => place.id));
  return [
    ...(id === folder ? [] : [fault(['id'], `must be "${folder}", as its folder is`)]),
    ...poles.flatMap((pole, index) =>
      known.has(pole) ? [] : [fault(['poles', index], `unknown place "${pole}" (add it to places.geojson)`)]
    ),
    ...soundColours(dossier).problems.map(({ path, kind, detail = '' }) =>
      fault(path.split(/[.[\]]+/).slice(1), `${kind}: ${detail}`)
    )
  ];
}

/** A place without a theatre is elsewhere; one that is named must be there. */
function checkTheatres({ theatres = [], places }: Dossier, file: string): Fault[] {
  const known = new Set([ELSEWHERE, ...theatres.map(({ id }) => id)]);
  return places.flatMap(({ id, properties: { theatre } }, index) => {
    const path = ['features', index, 'properties', 'theatre'];
    const message = `unknown theatre "${theatre}" (add it to dossier.json)`;
    return known.has(theatre) ? [] : [{ file, path, subject: id, message }];
  });
}

/** The same checks as of the atlas's own record. */
function checkParts(dossier: Dossier, fileOf: (name: string) => string): Fault[] {
  const files = filesNamed({
    places: fileOf('places.geojson'),
    people: fileOf('people.json'),
    sources: fileOf('sources.json'),
    eras: fileOf('eras.json'),
    theatre: () => fileOf('events.geojson'),
    // A dossier has none of these.
    labels: '',
    release: '',
    aliases: '',
    formerIds: '',
    lectures: '',
    lecture: () => ''
  });
  return checkAll(completeDossier(dossier, { released: '', hash: '' }), files);
}
