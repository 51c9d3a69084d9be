import { LANGUAGES, type Language, type Multilingual } from '#lib/domain/language/language.ts';
import { ELSEWHERE, type Theatre } from '#lib/domain/record/theatres.ts';
import type { EventFeature } from '#lib/domain/source/event-feature.ts';
import type { SourceData } from '#lib/domain/source/source-data.ts';
import type { Dossier, DossierEvent, Texts } from './dossier-file.ts';

type Complete = (texts: Texts) => { en: string; fr: string; ru: string };

/**
 * A dossier as the atlas's own sources are, so that the same rules check and compile it. A text that is not there in a
 * language is taken from another, and says so if the dossier is otherwise written in that language.
 */
export function completeDossier(dossier: Dossier, release: SourceData['release']): SourceData {
  const complete: Complete = (texts) => completeTexts(texts, dossier.languages);
  return {
    theatres: fileEvents(dossier, complete),
    places: dossier.places.map((place) => ({
      ...place,
      properties: {
        ...place.properties,
        names: place.properties.names.map(({ from, until, ...names }) => ({
          ...complete(names),
          ...(from !== undefined && { from }),
          ...(until !== undefined && { until })
        }))
      }
    })),
    people: dossier.people.map(({ roles, ...person }) => ({
      ...person,
      name: complete(person.name),
      ...(roles !== undefined && {
        roles: roles.map(({ when, ...role }) => ({ ...complete(role), ...(when !== undefined && { when }) }))
      })
    })),
    sources: dossier.sources,
    eras: dossier.eras.map((era) => ({
      ...era,
      name: complete(era.name),
      title: complete(era.title),
      text: complete(era.text ?? era.title)
    })),
    labels: [],
    release,
    aliases: [],
    formerIds: [],
    lectures: []
  };
}

/** The text in every language: ` [fr]` follows what had to be taken from French. */
export function completeTexts(texts: Texts, languages: readonly Language[]): ReturnType<Complete> {
  const all = (language: Language): string => {
    const own = texts[language];
    if (own !== undefined) return own;
    const other = [...languages, ...LANGUAGES].find((one) => texts[one] !== undefined);
    const text = other === undefined ? '' : (texts[other] ?? '');
    return languages.includes(language) && other !== undefined ? `${text} [${other}]` : text;
  };
  return { en: all('en'), fr: all('fr'), ru: all('ru') };
}

/** A text in one language, as `completeTexts` has it. */
export function textIn(language: Language, texts: Texts, languages: readonly Language[]): string {
  const all: Multilingual = completeTexts(texts, languages);
  return all[language];
}

function completeEvent({ properties, ...feature }: DossierEvent, complete: Complete): EventFeature {
  const { title, summary, dispute, caution, correction } = properties;
  return {
    ...feature,
    properties: {
      ...properties,
      title: complete(title),
      summary: summary === undefined ? { en: '', fr: '', ru: '' } : complete(summary),
      dispute: dispute && {
        question: complete(dispute.question),
        accounts: dispute.accounts.map(({ text, sources }) => ({ text: complete(text), sources }))
      },
      caution: caution && complete(caution),
      correction: correction && complete(correction)
    }
  };
}

/** Every event in the theatre that it begins in; those that a dossier names come first, in its order. */
function fileEvents(
  { theatres = [], events, places }: Dossier,
  complete: Complete
): Record<Theatre, EventFeature[]> {
  const theatreOf = new Map(places.map(({ id, properties }) => [id, properties.theatre]));
  const filed = new Map<Theatre, EventFeature[]>(
    [...theatres.map(({ id }) => id), ELSEWHERE].map((id) => [id, []])
  );
  for (const event of events) {
    const theatre = theatreOf.get(event.properties.stops[0]?.place ?? '') ?? ELSEWHERE;
    filed.get(theatre)?.push(completeEvent(event, complete));
  }
  return Object.fromEntries(filed);
}
