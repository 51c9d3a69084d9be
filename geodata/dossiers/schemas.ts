import { z } from '#lib/domain/zod.ts';
import { sourcesFile } from '#lib/domain/source/csl-item.ts';
import {
  dossierEra,
  dossierEvent,
  dossierFile,
  dossierHeadFile,
  dossierPerson,
  dossierPlace
} from '#lib/domain/dossier/dossier-file.ts';

const schema = z.string().optional();

function collectionOf<Feature extends z.ZodType>(feature: Feature) {
  return z.strictObject({
    $schema: schema,
    type: z.literal('FeatureCollection'),
    name: z.string().optional(),
    features: z.array(feature)
  });
}

/** The files of a dossier's folder. */
export const DOSSIER_FILES = {
  'dossier.json': dossierHeadFile,
  'events.geojson': collectionOf(dossierEvent),
  'places.geojson': collectionOf(dossierPlace),
  'people.json': z.strictObject({ $schema: schema, people: z.array(dossierPerson) }),
  'sources.json': sourcesFile,
  'eras.json': z.strictObject({ $schema: schema, eras: z.array(dossierEra) })
} as const;

/** By the names of their published schemas; works are those of the atlas. */
export const DOSSIER_SCHEMAS: Record<string, { title: string; schema: z.ZodType }> = {
  'atlas-dossier': { title: 'A dossier as one file', schema: dossierFile },
  dossier: { title: 'A dossier: its title, poles, languages and families', schema: dossierHeadFile },
  'dossier-events': { title: 'The events of a dossier', schema: DOSSIER_FILES['events.geojson'] },
  'dossier-places': { title: 'The places of a dossier', schema: DOSSIER_FILES['places.geojson'] },
  'dossier-people': { title: 'The people of a dossier', schema: DOSSIER_FILES['people.json'] },
  'dossier-eras': { title: 'The stretches of time of a dossier', schema: DOSSIER_FILES['eras.json'] }
};
