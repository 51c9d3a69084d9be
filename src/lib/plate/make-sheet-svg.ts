import type { Borders } from '#lib/domain/borders/borders.ts';
import { heldDay } from '#lib/domain/borders/polity-on.ts';
import type { View } from '#lib/domain/address/view.ts';
import { capitalize } from '#lib/domain/language/capitalize.ts';
import { describeDay } from '#lib/domain/language/day-words.ts';
import type { Language } from '#lib/domain/language/language.ts';
import { sayState } from '#lib/domain/language/say-state.ts';
import { sheetWordsOf } from '#lib/domain/language/sheet-words.ts';
import type { Words } from '#lib/domain/language/words.ts';
import { chronicleOf } from '#lib/domain/record/chronicle-of.ts';
import type { Catalogue } from '#lib/domain/record/catalogue.ts';
import type { Palette } from '#lib/domain/look/palette.ts';
import { FAMILIES } from '#lib/domain/record/families.ts';
import { SHEET } from './format.ts';
import type { DrawPlate } from './plate.ts';
import { filePainterOf } from './inks.ts';
import { writeSheet, type SheetText } from './sheet.ts';
import { subjectOfState, type PlateState } from './state-subject.ts';

/** A state of the atlas with all that its sheet says. */
export interface SheetState extends PlateState {
  readonly view: Pick<View, 'moment' | 'span' | 'families' | 'theatresOff'>;
  /** Name of the person whose events alone are shown. */
  readonly followed: string | null;
  /** In full, as the address bar shows it. */
  readonly address: string;
}

/** What sheets of one language are made from. */
export interface SheetMakings {
  readonly draw: DrawPlate;
  readonly catalogue: Catalogue;
  readonly borders: Borders;
  readonly words: Words;
  readonly language: Language;
  /** Of a dossier: its light palette, whose it is, and what whoever wants to see it needs. */
  readonly own?: { readonly palette: Palette; readonly credit: string; readonly needs: string | null };
}

/** A state as a sheet of 16:9, 1600 × 900 units: an SVG file that needs nothing else. */
export function makeSheetSvg(state: SheetState, makings: SheetMakings): string {
  const { draw, catalogue, borders, words, language, own } = makings;
  const { view, visible, day } = state;
  const sheetWords = sheetWordsOf(language);
  const { when, filters, isFiltered } = sayState(
    view,
    catalogue.theatres,
    state.followed,
    words,
    sheetWords,
    language
  );
  const plate = draw(subjectOfState(state, catalogue, SHEET), catalogue, borders);
  const { happening, lasting, past } = chronicleOf(visible);
  const countOf = (wanted: string) => visible.filter(({ event: { family } }) => family === wanted).length;
  const text: SheetText = {
    language,
    title: words.title,
    subtitle: words.subtitle,
    when: capitalize(when, language),
    filters,
    borders: sheetWords.bordersOf(describeDay(heldDay(day), language)),
    legend: words.legend,
    families: FAMILIES.flatMap((family) => {
      const count = countOf(family);
      return count === 0 ? [] : [{ family, name: words.families[family].name, count }];
    }),
    listName: words.chronicle,
    nothing: words.nothing(when, isFiltered),
    events: [...happening, ...lasting, ...past],
    more: sheetWords.more,
    source: own?.credit ?? sheetWords.source(catalogue.record.release.date),
    address: own?.needs ?? state.address,
    code: (own?.needs ?? null) === null ? state.address : null
  };
  return writeSheet(plate, text, own && filePainterOf(own.palette));
}
