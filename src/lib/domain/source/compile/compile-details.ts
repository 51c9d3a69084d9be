import { describeDate } from '#lib/domain/language/date-words.ts';
import type { Language } from '#lib/domain/language/language.ts';
import type { Citation, EventDetails, Person, RecordDetails } from '#lib/domain/record/details.ts';
import type { SourceCitation } from '#lib/domain/source/citation.ts';
import type { EventFeature } from '#lib/domain/source/event-feature.ts';
import { formatLocator } from '#lib/domain/source/locator.ts';
import type { SourcePerson } from '#lib/domain/source/people-file.ts';
import { formatReference } from '#lib/domain/source/reference.ts';
import type { SourceData } from '#lib/domain/source/source-data.ts';
import { parseEdtf } from '#lib/domain/time/edtf.ts';

/** Turns the checked source data into what is read once something is open. Throws if `data` was not checked. */
export function compileDetails(data: SourceData, language: Language): RecordDetails {
  const events = Object.values(data.theatres).flat();
  return {
    language,
    events: Object.fromEntries(events.map((feature) => [feature.id, compileEvent(feature, language)])),
    people: data.people.map((person) => compilePerson(person, language)),
    sources: data.sources.map((item) => ({
      id: item.id,
      reference: formatReference(item),
      ...(item.URL === undefined ? {} : { url: item.URL })
    })),
    eras: Object.fromEntries(
      data.eras.map(({ id, text, citations, events }) => [
        id,
        { text: text[language], citations: compileCitations(citations, language), events }
      ])
    )
  };
}

function compileEvent({ properties }: EventFeature, language: Language): EventDetails {
  const { summary, dispute, caution, correction, citations } = properties;
  return {
    summary: summary[language],
    ...(dispute && { dispute: dispute[language] }),
    ...(caution && { caution: caution[language] }),
    ...(correction && { correction: correction[language] }),
    citations: compileCitations(citations, language)
  };
}

function compileCitations(citations: readonly SourceCitation[], language: Language): Citation[] {
  return citations.map(({ source, label, locator, url }) => ({
    source,
    ...(locator !== undefined && { locator: formatLocator(label, locator, language) }),
    ...(url !== undefined && { url })
  }));
}

function compilePerson({ id, name, born, died, roles = [] }: SourcePerson, language: Language): Person {
  const life = born === undefined && died === undefined ? undefined : `${born ?? ''}–${died ?? ''}`;
  return {
    id,
    name: name[language],
    ...(life !== undefined && { life }),
    roles: roles.map((role) => ({
      text: role[language],
      ...(role.when !== undefined && { date: describeDate(parseEdtf(role.when), language) })
    }))
  };
}
