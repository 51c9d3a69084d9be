import { describeDay } from '#lib/domain/language/day-words.ts';
import { heldDay } from '#lib/domain/borders/polity-on.ts';
import { pictureWordsOf } from '#lib/domain/language/picture-words.ts';
import { FAMILIES } from '#lib/domain/record/families.ts';
import { trailStart } from '#lib/domain/time/span.ts';
import type { AtlasContext } from '#lib/state/context.ts';
import { describeOpen, describeTime } from '#lib/state/in-words.ts';
import type { SheetContent } from './sheet-layout.ts';

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
    lands: [
      { land: 'blue', name: picture.france },
      { land: 'red', name: picture.soviet }
    ],
    borders: picture.bordersOf(describeDay(heldDay(atlas.day), language)),
    events: [...live].sort((a, b) => Number(a.condition) - Number(b.condition)),
    more: (count) => picture.more(count),
    source: sourceLine(context),
    // Whoever types it needs no scheme; whoever scans it does.
    address: printed(address),
    code: address
  };
}

/** An address as it is printed: without its scheme. */
export function printed(address: string): string {
  return address.replace(/^https?:\/\//u, '');
}

function countLine(
  { atlas, words, language }: Pick<AtlasContext, 'atlas' | 'words' | 'language'>,
  count: number
): string {
  const { moment, span } = atlas;
  if (span.mode !== 'trail') return words.events(count);
  return `${words.events(count)}, ${pictureWordsOf(language).fadingSince(trailStart(moment))}`;
}
