import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BordersData } from '#lib/domain/borders/borders-data.ts';
import { createBorders, type Borders } from '#lib/domain/borders/borders.ts';
import type { Language } from '#lib/domain/language/language.ts';
import { createCatalogue, type Catalogue } from '#lib/domain/record/catalogue.ts';
import { createLibrary, type Library, type RecordDetails } from '#lib/domain/record/details.ts';
import type { Lecture } from '#lib/domain/lecture/lecture.ts';
import type { AtlasRecord } from '#lib/domain/record/record.ts';
import type { BordersTopology } from '#lib/map/borders/shapes.ts';
import { readSheet } from '#lib/plate/atlas-sheet.ts';
import { createPlateDrawer, type Plate, type PlateSubject } from '#lib/plate/plate.ts';

/** All that pages are made from, in one language. */
export interface Shelf {
  readonly catalogue: Catalogue;
  readonly library: Library;
  readonly borders: Borders;
  readonly lectures: readonly Lecture[];
  drawPlate(subject: PlateSubject): Plate;
}

const shelves = new Map<Language, Promise<Shelf>>();
let drawer: Promise<ReturnType<typeof createPlateDrawer>> | null = null;

/** Reads the generated data once for a whole build; only where pages are made, never in a browser. */
export function openShelf(language: Language): Promise<Shelf> {
  const shelf = shelves.get(language) ?? readShelf(language);
  shelves.set(language, shelf);
  return shelf;
}

async function readShelf(language: Language): Promise<Shelf> {
  drawer ??= readData<BordersTopology>('borders.topojson').then((topology) =>
    createPlateDrawer(readSheet(topology))
  );
  const [record, details, bordersData, lectures, draw] = await Promise.all([
    readData<AtlasRecord>(`record.${language}.json`),
    readData<RecordDetails>(`details.${language}.json`),
    readData<BordersData>(`borders.${language}.json`),
    readLectures(language),
    drawer
  ]);
  const catalogue = createCatalogue(record);
  const borders: Borders = createBorders(bordersData);
  return {
    catalogue,
    library: createLibrary(details),
    borders,
    lectures,
    drawPlate: (subject) => draw(subject, catalogue, borders)
  };
}

/** In the order of their ids. */
async function readLectures(language: Language): Promise<Lecture[]> {
  const names = await readdir(join(process.cwd(), 'static/data/lectures'));
  const own = names.filter((name) => name.endsWith(`.${language}.json`)).sort();
  return Promise.all(own.map((name) => readData<Lecture>(`lectures/${name}`)));
}

/** Generated with the site and trusted. */
async function readData<T>(name: string): Promise<T> {
  return JSON.parse(await readFile(join(process.cwd(), 'static/data', name), 'utf8')) as T;
}
