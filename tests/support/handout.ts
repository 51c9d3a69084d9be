import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createBorders } from '#lib/domain/borders/borders.ts';
import type { Language } from '#lib/domain/language/language.ts';
import { loadWords } from '#lib/domain/language/load-words.ts';
import type { HandoutChoices } from '#lib/domain/lecture/handout-choices.ts';
import type { Lecture } from '#lib/domain/lecture/lecture.ts';
import { createCatalogue } from '#lib/domain/record/catalogue.ts';
import { createLibrary, type RecordDetails } from '#lib/domain/record/details.ts';
import type { AtlasRecord } from '#lib/domain/record/record.ts';
import type { HandoutMakings } from '#lib/handout/compose.ts';
import type { LoadFont } from '#lib/handout/type-case.ts';
import type { BordersTopology } from '#lib/map/borders/shapes.ts';
import { drawerOf } from '#lib/plate/drawer-of.ts';
import { readBorders, readStatic } from './borders.ts';

const draw = drawerOf(JSON.parse(readStatic('borders.topojson')) as BordersTopology);

export const HANDOUT: HandoutChoices = { kind: 'handout', paper: 'a4', hasNotes: true };

/** A lecture that ships. */
export function readLecture(id: string, language: Language = 'en'): Lecture {
  return JSON.parse(readStatic(`lectures/${id}.${language}.json`)) as Lecture;
}

/** What handouts are made from, as the page fetches it. */
export async function handoutMakings(language: Language = 'en'): Promise<HandoutMakings> {
  return {
    catalogue: createCatalogue(JSON.parse(readStatic(`record.${language}.json`)) as AtlasRecord),
    words: await loadWords(language),
    language,
    maps: { draw, borders: createBorders(readBorders(language)) },
    library: createLibrary(JSON.parse(readStatic(`details.${language}.json`)) as RecordDetails),
    addressOf: (view) => `https://atlas.example/${view}`,
    lectureAddress: 'https://atlas.example/lecture/one'
  };
}

/** Typefaces from where they are installed. */
export const loadInstalledFont: LoadFont = async (face, script) => {
  const [family = '', look] = face.split('-');
  const name = family === 'serif' ? 'source-serif-4' : 'source-sans-3';
  const variant = `${look === 'bold' ? 600 : 400}-${look === 'italic' ? 'italic' : 'normal'}`;
  const path = `node_modules/@fontsource/${name}/files/${name}-${script}-${variant}.woff`;
  return readFile(join(process.cwd(), path));
};
