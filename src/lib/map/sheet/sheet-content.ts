import { describeDay } from '#lib/domain/language/day-words.ts';
import { heldDay, nameOn, periodOn } from '#lib/domain/borders/polity-on.ts';
import { nameTheatre } from '#lib/domain/language/name-theatre.ts';
import { pictureWordsOf } from '#lib/domain/language/picture-words.ts';
import type { Tint } from '#lib/domain/look/tints.ts';
import { FAMILIES } from '#lib/domain/record/families.ts';
import { trailStart } from '#lib/domain/time/span.ts';
import type { AtlasContext } from '#lib/state/context.ts';
import { describeOpen, describeTime } from '#lib/state/in-words.ts';
import type { SheetContent } from './sheet-layout.ts';

/** The tints of the two that a story is between. */
const HATCHED = ['blue', 'red'] as const satisfies readonly Tint[];

/** "Paris–Moscow: An atlas of France–Soviet relations, 1917–1991. Data release of …, CC BY 4.0." */
export function sourceLine({
  atlas,
  words,
  language,
  dossier
}: Pick<AtlasContext, 'atlas' | 'words' | 'language' | 'dossier'>): string {
  if (dossier !== null) return dossier.credit;
  const { date, hash } = atlas.catalogue.record.release;
  const colon = language === 'fr' ? '\u00a0:' : ':';
  return pictureWordsOf(language).source(`${words.title}${colon} ${words.subtitle}`, date, hash);
}

/** The words of a sheet for what the atlas shows now. */
export function contentOf(
  context: Pick<AtlasContext, 'atlas' | 'words' | 'language' | 'dossier'>,
  address: string
): SheetContent {
  const { atlas, words, language } = context;
  const picture = pictureWordsOf(language);
  const shown = new Set(atlas.visible.map(({ event }) => event.family));
  const live = atlas.visible.filter(({ presence }) => presence === 'live').map(({ event }) => event);
  return {
    date: describeTime(atlas.moment, atlas.span, language),
    title: describeOpen(atlas, words) ?? words.subtitle,
    count: countLine(context, live.length),
    legend: words.familiesHeading,
    families: FAMILIES.filter((family) => shown.has(family)).map((family) => ({
      family,
      name: words.families[family].name
    })),
    lands: landsOf(context),
    borders: picture.bordersOf(describeDay(heldDay(atlas.day), language)),
    events: [...live].sort((a, b) => Number(a.condition) - Number(b.condition)),
    more: (count) => picture.more(count),
    source: sourceLine(context),
    ...whereaboutsOf(context, address)
  };
}

/**
 * Where what is shown can be seen again, in letters and for a QR code. Whoever types an address needs no scheme; whoever
 * scans it does. That of a dossier leads nowhere without its file.
 */
export function whereaboutsOf(
  { dossier }: Pick<AtlasContext, 'dossier'>,
  address: string
): Pick<SheetContent, 'address' | 'code'> {
  const needs = dossier?.needsInShort ?? null;
  return needs === null
    ? { address: address.replace(/^https?:\/\//u, ''), code: address }
    : { address: needs, code: null };
}

/** The lands of the two that a story is between: as its theatres name them, or by their names of the day. */
function landsOf({
  atlas,
  words,
  language,
  dossier
}: Pick<AtlasContext, 'atlas' | 'words' | 'language' | 'dossier'>): SheetContent['lands'] {
  if (dossier === null) {
    const { france, soviet } = pictureWordsOf(language);
    return [
      { land: 'blue', name: france },
      { land: 'red', name: soviet }
    ];
  }
  const { borders, catalogue, day } = atlas;
  return HATCHED.flatMap((land) => {
    const theatre = catalogue.theatreLands.find(({ tint }) => tint === land);
    if (theatre !== undefined) return [{ land, name: nameTheatre(theatre.theatre, words) }];
    const held = borders?.data.polities.find((polity) => {
      const period = periodOn(polity, day);
      return period?.owner === null && borders.lands.tintOf(polity.id, period) === land;
    });
    return held === undefined ? [] : [{ land, name: nameOn(held, day) }];
  });
}

function countLine(
  { atlas, words, language }: Pick<AtlasContext, 'atlas' | 'words' | 'language'>,
  count: number
): string {
  const { moment, span } = atlas;
  if (span.mode !== 'trail') return words.events(count);
  return `${words.events(count)}, ${pictureWordsOf(language).fadingSince(trailStart(moment))}`;
}
