import { z } from 'zod';
import { lectureFile as ownLectureFile } from '#lib/domain/lecture/lecture-file.ts';
import { aliasesFile } from '#lib/domain/source/aliases-file.ts';
import { sourcesFile } from '#lib/domain/source/csl-item.ts';
import { erasFile } from '#lib/domain/source/eras-file.ts';
import { theatreFile } from '#lib/domain/source/event-feature.ts';
import { formerIdsFile } from '#lib/domain/source/former-ids-file.ts';
import { lectureFile } from '#lib/domain/source/lecture-file.ts';
import { labelsFile } from '#lib/domain/source/label-feature.ts';
import { peopleFile } from '#lib/domain/source/people-file.ts';
import { placesFile } from '#lib/domain/source/place-feature.ts';
import { releaseFile } from '#lib/domain/source/release-file.ts';
import { BORDER_SCHEMAS } from './borders/schemas.ts';
import { DOSSIER_SCHEMAS } from './dossiers/schemas.ts';

/** The hand-edited files by name of their published schema. */
export const SCHEMAS: Record<string, { title: string; schema: z.ZodType }> = {
  theatre: { title: 'A theatre of the atlas: events as GeoJSON Features', schema: theatreFile },
  places: { title: 'The gazetteer: places and their names from 1917 to 1991', schema: placesFile },
  people: { title: 'The people of the record', schema: peopleFile },
  sources: { title: 'The bibliography, in CSL-JSON', schema: sourcesFile },
  labels: { title: 'Names of lands and waters on the ground', schema: labelsFile },
  aliases: { title: 'Other names and spellings, for the search alone', schema: aliasesFile },
  'former-ids': { title: 'Ids that were renamed, so that old addresses still open', schema: formerIdsFile },
  eras: { title: 'The stretches of the relation', schema: erasFile },
  lecture: { title: 'A lecture that ships with the atlas', schema: lectureFile },
  'atlas-lecture': { title: 'A lecture of a reader’s own, as it is saved', schema: ownLectureFile },
  release: { title: 'The release of the data', schema: releaseFile },
  ...DOSSIER_SCHEMAS,
  ...BORDER_SCHEMAS
};

/** Makes `static/data/schema/<name>.schema.json`, by which editors complete and check the data. */
export function makeSchema(name: string): string {
  const entry = SCHEMAS[name];
  if (entry === undefined) throw new Error(`no schema is named "${name}"`);
  const schema = z.toJSONSchema(entry.schema, {
    io: 'input',
    target: 'draft-2020-12',
    unrepresentable: 'any'
  });
  return JSON.stringify({ ...schema, title: entry.title }, null, 2) + '\n';
}
