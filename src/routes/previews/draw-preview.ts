import { DEFAULT_VIEW } from '#lib/domain/address/view.ts';
import type { PreviewKind } from '#lib/domain/address/page-addresses.ts';
import { describeDay } from '#lib/domain/language/day-words.ts';
import type { Language } from '#lib/domain/language/language.ts';
import { wordsOf } from '#lib/domain/language/words.ts';
import { visibleEvents } from '#lib/domain/record/visible.ts';
import { dayShown } from '#lib/domain/time/day-shown.ts';
import { windowOf } from '#lib/domain/time/span.ts';
import { PREVIEW } from '#lib/plate/format.ts';
import { writePreview, type PreviewText } from '#lib/plate/preview.ts';
import { subjectOfState } from '#lib/plate/state-subject.ts';
import { openShelf, type Shelf } from '#routes/shelf.ts';

/** A preview as SVG; null if there is nothing of that id. */
export async function drawPreview(kind: PreviewKind, id: string, language: Language): Promise<string | null> {
  const shelf = await openShelf(language);
  const { title, subtitle } = wordsOf(language);
  const text = { language, family: null, atlas: title, subtitle };
  if (kind === 'atlas') return drawAtlas(shelf, text);
  return kind === 'event' ? drawEvent(shelf, id, text) : drawEra(shelf, id, text);
}

type CommonText = Pick<PreviewText, 'language' | 'family' | 'atlas' | 'subtitle'>;

function drawEvent(shelf: Shelf, id: string, text: CommonText): string | null {
  const event = shelf.catalogue.eventById.get(id);
  if (event === undefined) return null;
  const plate = shelf.drawPlate({ day: event.interval.from, events: [event], format: PREVIEW });
  const { family, title, date } = event;
  return writePreview(plate, {
    ...text,
    family,
    title,
    date,
    kind: wordsOf(text.language).kinds[event.kind]
  });
}

function drawEra(shelf: Shelf, id: string, text: CommonText): string | null {
  const era = shelf.catalogue.eraById.get(id);
  const details = shelf.library.details.eras[id];
  if (era === undefined || details === undefined) return null;
  const day = era.interval.until - 1;
  const events = details.events.flatMap((event) => shelf.catalogue.eventById.get(event) ?? []);
  return writePreview(shelf.drawPlate({ day, events, format: PREVIEW }), {
    ...text,
    title: era.title,
    kind: wordsOf(text.language).era,
    date: `${describeDay(era.interval.from, text.language)} – ${describeDay(day, text.language)}`
  });
}

/** The atlas itself, as it opens. */
function drawAtlas({ catalogue, drawPlate }: Shelf, { subtitle, ...text }: CommonText): string {
  const { moment, span } = DEFAULT_VIEW;
  const { events } = catalogue.record;
  const visible = visibleEvents(events, windowOf(moment, span), DEFAULT_VIEW);
  const state = { visible, day: dayShown(moment, null), look: null };
  return writePreview(drawPlate(subjectOfState(state, catalogue, PREVIEW)), {
    ...text,
    subtitle: '',
    title: subtitle,
    kind: '',
    date: wordsOf(text.language).events(events.length)
  });
}
