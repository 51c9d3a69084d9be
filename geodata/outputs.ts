import type { Dossier } from '#lib/domain/dossier/dossier-file.ts';
import { writeDossier } from '#lib/domain/dossier/write-dossier.ts';
import { LANGUAGES } from '#lib/domain/language/language.ts';
import type { SourceData } from '#lib/domain/source/source-data.ts';
import { makeDetails } from './details.json.ts';
import { makeDatapackage } from './export/datapackage.json.ts';
import { EXPORT_FILES } from './export/files.ts';
import { makeExportReadme } from './export/README.md.ts';
import { makeGround } from './ground.topojson.ts';
import { makeGeodataReadme } from './README.md.ts';
import { makeLecture } from './lecture.json.ts';
import { makeRecord } from './record.json.ts';
import { makeSearch } from './search.json.ts';
import { SCHEMAS, makeSchema } from './schema.json.ts';

/** A generated file: `path` from the top of the project, and the text that the data makes of it. */
interface Output {
  readonly path: string;
  make(data: SourceData): string;
}

/** Every file that the data makes. */
export const listOutputs = (
  { lectures }: Pick<SourceData, 'lectures'>,
  dossiers: readonly Dossier[]
): readonly Output[] => [
  ...LANGUAGES.map((language) => ({
    path: `static/data/record.${language}.json`,
    make: (data: SourceData) => makeRecord(data, language)
  })),
  ...LANGUAGES.map((language) => ({
    path: `static/data/details.${language}.json`,
    make: (data: SourceData) => makeDetails(data, language)
  })),
  ...lectures.flatMap((lecture) =>
    LANGUAGES.map((language) => ({
      path: `static/data/lectures/${lecture.id}.${language}.json`,
      make: (data: SourceData) => makeLecture(lecture, data, language)
    }))
  ),
  ...dossiers.map((dossier) => ({
    path: `static/data/dossiers/${dossier.id}.atlas-dossier.json`,
    make: () => writeDossier(dossier)
  })),
  { path: 'static/data/search.json', make: makeSearch },
  { path: 'static/data/ground.topojson', make: makeGround },
  ...Object.keys(SCHEMAS).map((name) => ({
    path: `static/data/schema/${name}.schema.json`,
    make: () => makeSchema(name)
  })),
  ...EXPORT_FILES.map(({ name, make }) => ({ path: `static/data/export/${name}`, make })),
  { path: 'geodata/README.md', make: makeGeodataReadme },
  { path: 'static/data/export/datapackage.json', make: makeDatapackage },
  { path: 'static/data/export/README.md', make: makeExportReadme }
];
