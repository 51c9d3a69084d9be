import type { Borders } from '#lib/domain/borders/borders.ts';
import { heldDay } from '#lib/domain/borders/polity-on.ts';
import { capitalize } from '#lib/domain/language/capitalize.ts';
import { describeDay } from '#lib/domain/language/day-words.ts';
import { handoutWordsOf } from '#lib/domain/language/handout-words.ts';
import type { Language } from '#lib/domain/language/language.ts';
import { sayState } from '#lib/domain/language/say-state.ts';
import { sheetWordsOf } from '#lib/domain/language/sheet-words.ts';
import type { Words } from '#lib/domain/language/words.ts';
import { secondsOf, type Lecture, type Scene } from '#lib/domain/lecture/lecture.ts';
import type { HandoutChoices } from '#lib/domain/lecture/handout-choices.ts';
import type { Catalogue } from '#lib/domain/record/catalogue.ts';
import { chronicleOf } from '#lib/domain/record/chronicle-of.ts';
import type { Library } from '#lib/domain/record/details.ts';
import { FAMILIES, type Family } from '#lib/domain/record/families.ts';
import type { AtlasEvent } from '#lib/domain/record/record.ts';
import type { PlateFormat } from '#lib/plate/format.ts';
import { NO_KEYS, type PlateKeys } from '#lib/plate/keys.ts';
import type { DrawPlate, Plate } from '#lib/plate/plate.ts';
import { subjectOfState } from '#lib/plate/state-subject.ts';
import { describePlate } from './describe-plate.ts';
import { noteBlocks, type NoteBlock } from './note-blocks.ts';
import { KEY_PLATE, SCENE_PLATE } from './papers.ts';
import type { Pieces } from './piece.ts';
import { stateOfScene } from './scene-state.ts';
import { sourcePieces } from './source-pieces.ts';

/** What handouts of one language are made from. */
export interface HandoutMakings {
  readonly catalogue: Catalogue;
  readonly words: Words;
  readonly language: Language;
  /** null until they have been fetched: then there are no maps, and sources lead nowhere. */
  readonly maps: { readonly draw: DrawPlate; readonly borders: Borders } | null;
  readonly library: Library | null;
  /** An address of the atlas in full, from a scene's own. */
  addressOf(view: string): string;
  /** Of the lecture, in full; null for one that has none of its own. */
  readonly lectureAddress: string | null;
}

/** A lecture as it goes on paper: all of it finished text and maps, in the order in which it is read. */
export interface Handout extends HandoutChoices {
  readonly language: Language;
  readonly title: string;
  readonly audience: string;
  readonly atlas: string;
  readonly subtitle: string;
  /** What this paper is, in words. */
  readonly kindName: string;
  readonly source: string;
  readonly address: string | null;
  /** Families of any of its maps. */
  readonly families: readonly Family[];
  readonly scenes: readonly HandoutScene[];
}

/** One scene on paper. What its kind of paper keeps from the reader is not in it. */
export interface HandoutScene {
  readonly id: string;
  /** From 1, as on the wall. */
  readonly number: number;
  readonly heading: string;
  /** "December 1944"; with a capital, for it stands alone. */
  readonly when: string;
  readonly line: string | null;
  readonly question: string | null;
  readonly plate: Plate | null;
  /** What the map is of, and what it shows, in words. */
  readonly mapTitle: string;
  readonly mapText: string;
  readonly borders: string;
  readonly families: readonly Family[];
  readonly hides: 'labels' | 'outcome' | null;
  /** Keys of a worksheet's map; of an answer key with the names they stand for. */
  readonly keys: PlateKeys;
  /** Of a worksheet: what to write, besides names. */
  readonly task: string | null;
  readonly notes: readonly NoteBlock[];
  readonly events: readonly AtlasEvent[];
  readonly sources: readonly Pieces[];
  /** Of the scene in the atlas; null where that would give the answers away. */
  readonly address: string | null;
}

/** Composes what the choices ask for; `isFine`: with maps for paper, else for a screen. */
export function composeHandout(
  lecture: Lecture,
  choices: HandoutChoices,
  makings: HandoutMakings,
  isFine: boolean
): Handout {
  const { catalogue, words, language, lectureAddress } = makings;
  const { kind } = choices;
  const scenes = lecture.scenes.flatMap((scene, index) =>
    kind === 'handout' || scene.kind === 'map'
      ? [composeScene(scene, index + 1, choices, makings, isFine)]
      : []
  );
  const minutes = Math.round(secondsOf(lecture) / 60);
  return {
    ...choices,
    language,
    title: lecture.title,
    audience: lecture.audience,
    atlas: words.title,
    subtitle: words.subtitle,
    kindName: handoutWordsOf(language).kindOf(kind, scenes.length, minutes),
    source: sheetWordsOf(language).source(catalogue.record.release.date),
    address: kind === 'worksheet' ? null : lectureAddress,
    families: FAMILIES.filter((family) => scenes.some(({ families }) => families.includes(family))),
    scenes
  };
}

function composeScene(
  scene: Scene,
  number: number,
  { kind, hasNotes }: HandoutChoices,
  makings: HandoutMakings,
  isFine: boolean
): HandoutScene {
  const { catalogue, words, language, library, addressOf } = makings;
  const sheetWords = sheetWordsOf(language);
  const isSheet = kind === 'worksheet';
  const format = { ...(kind === 'key' ? KEY_PLATE : SCENE_PLATE), isFine };
  const state = stateOfScene(scene.view, catalogue, format);
  const when = capitalize(
    sayState(state.view, catalogue.theatres, null, words, sheetWords, language).when,
    language
  );
  const asked = kind === 'handout' ? null : (scene.ask?.hides ?? 'labels');
  const hides = isSheet ? asked : null;
  const plate = plateOf(state, format, hides, makings);
  const { happening, lasting, past } = chronicleOf(state.visible);
  const events = [...happening, ...lasting, ...past];
  const borders = sheetWords.bordersOf(describeDay(heldDay(state.day), language));
  const families = FAMILIES.filter((family) => events.some((event) => event.family === family));
  return {
    id: scene.id,
    number,
    heading: isSheet ? when : scene.title,
    when,
    line: isSheet ? null : scene.line,
    question: kind === 'handout' ? null : (scene.ask?.question ?? null),
    plate,
    mapTitle: sheetWords.plateOf(when),
    mapText: describePlate(plate, borders, hides, events, language),
    borders,
    families: hides === 'outcome' ? [] : families,
    hides: asked,
    keys: keysOf(scene, kind, asked, plate, makings),
    task: isSheet ? taskOf(asked, families.length > 0, language) : null,
    notes: kind === 'handout' && hasNotes ? noteBlocks(scene.notes) : [],
    events: isSheet ? [] : events,
    sources:
      kind === 'handout'
        ? scene.sources.map((text) => sourcePieces(text, library?.details.sources ?? []))
        : [],
    address: isSheet ? null : addressOf(scene.view)
  };
}

function taskOf(asked: HandoutScene['hides'], hasEvents: boolean, language: Language): string {
  const { drawOutcome, explain, explainLands } = handoutWordsOf(language);
  if (asked === 'outcome') return drawOutcome;
  return hasEvents ? explain : explainLands;
}

function plateOf(
  state: ReturnType<typeof stateOfScene>,
  format: PlateFormat,
  hides: HandoutScene['hides'],
  { catalogue, maps }: HandoutMakings
): Plate | null {
  if (maps === null) return null;
  const subject = subjectOfState(state, catalogue, format);
  return maps.draw({ ...subject, hides }, catalogue, maps.borders);
}

/** A worksheet has the keys alone; an answer key has those of the worksheet, with the names. */
function keysOf(
  scene: Scene,
  kind: HandoutChoices['kind'],
  asked: HandoutScene['hides'],
  plate: Plate | null,
  makings: HandoutMakings
): PlateKeys {
  if (asked !== 'labels') return NO_KEYS;
  if (kind === 'key') {
    const onSheet = stateOfScene(scene.view, makings.catalogue, SCENE_PLATE);
    return plateOf(onSheet, SCENE_PLATE, 'labels', makings)?.keys ?? NO_KEYS;
  }
  const bare = (keys: PlateKeys['places']) => keys.map(({ key }) => ({ key, name: '' }));
  const { places, lands } = plate?.keys ?? NO_KEYS;
  return { places: bare(places), lands: bare(lands) };
}
