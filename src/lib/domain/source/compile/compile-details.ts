import { describeDate } from '#lib/domain/language/date-words.ts';
import type { Language } from '#lib/domain/language/language.ts';
import type {
  Citation,
  Dispute,
  EventDetails,
  Person,
  RecordDetails,
  Source
} from '#lib/domain/record/details.ts';
import type { SourceCitation } from '#lib/domain/source/citation.ts';
import type { CslItem } from '#lib/domain/source/csl-item.ts';
import type { SourceDispute } from '#lib/domain/source/dispute.ts';
import type { EventFeature } from '#lib/domain/source/event-feature.ts';
import { formatLocator } from '#lib/domain/source/locator.ts';
import type { SourcePerson } from '#lib/domain/source/people-file.ts';
import type { Reference } from '#lib/domain/source/reference.ts';
import type { SourceData } from '#lib/domain/source/source-data.ts';
import { parseEdtf } from '#lib/domain/time/edtf.ts';

/**
 * Turns the checked source data into what is read once something is open. `references` are those of all sources in
 * the same language, by id and in the order of the bibliography. Throws if `data` was not checked.
 */
export function compileDetails(
  data: SourceData,
  language: Language,
  references: ReadonlyMap<string, Reference>
): RecordDetails {
  const events = Object.values(data.theatres).flat();
  return {
    language,
    events: Object.fromEntries(events.map((feature) => [feature.id, compileEvent(feature, language)])),
    people: data.people.map((person) => compilePerson(person, language)),
    sources: compileSources(data.sources, references),
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
    ...(dispute && { dispute: compileDispute(dispute, citations, language) }),
    ...(caution && { caution: caution[language] }),
    ...(correction && { correction: correction[language] }),
    citations: compileCitations(citations, language)
  };
}

function compileDispute(
  { question, accounts }: SourceDispute,
  citations: readonly SourceCitation[],
  language: Language
): Dispute {
  return {
    question: question[language],
    accounts: accounts.map(({ text, sources }) => ({
      text: text[language],
      citations: citations.flatMap(({ source }, index) => (sources.includes(source) ? [index] : []))
    }))
  };
}

function compileCitations(citations: readonly SourceCitation[], language: Language): Citation[] {
  return citations.map(({ source, label, locator, url }) => ({
    source,
    ...(locator !== undefined && { locator: formatLocator(label, locator, language) }),
    ...(url !== undefined && { url })
  }));
}

function compileSources(items: readonly CslItem[], references: ReadonlyMap<string, Reference>): Source[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return [...references].map(([id, { text, italics }]) => {
    const { URL: url, DOI: doi } = byId.get(id) ?? {};
    const address = url ?? (doi === undefined ? undefined : `https://doi.org/${doi}`);
    return {
      id,
      reference: text,
      ...(italics.length > 0 && { italics }),
      ...(address !== undefined && { url: address })
    };
  });
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
