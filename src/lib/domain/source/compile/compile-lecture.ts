import { capitalize } from '#lib/domain/language/capitalize.ts';
import type { Language } from '#lib/domain/language/language.ts';
import type { Lecture } from '#lib/domain/lecture/lecture.ts';
import type { SourceCitation } from '#lib/domain/source/citation.ts';
import type { SourceLecture } from '#lib/domain/source/lecture-file.ts';
import { formatLocator } from '#lib/domain/source/locator.ts';
import type { Reference } from '#lib/domain/source/reference.ts';

/**
 * A checked lecture in one language. `references` are those of all sources in it, by id. Throws for a source that
 * has none.
 */
export function compileLecture(
  { id, title, audience, scenes }: SourceLecture,
  language: Language,
  references: ReadonlyMap<string, Reference>
): Lecture {
  return {
    id,
    language,
    title: title[language],
    audience: audience[language],
    scenes: scenes.map(({ ask, citations, ...scene }) => ({
      id: scene.id,
      kind: scene.kind,
      view: scene.view,
      title: scene.title[language],
      line: scene.line[language],
      notes: scene.notes[language],
      sources: citations.map((citation) => sayCitation(citation, language, references)),
      seconds: scene.seconds,
      enter: scene.enter,
      ...(ask && { ask: { question: ask.question[language], hides: ask.hides } })
    }))
  };
}

/** The reference ends with a full stop, so its locator is a sentence of its own. */
function sayCitation(
  { source, label, locator }: SourceCitation,
  language: Language,
  references: ReadonlyMap<string, Reference>
): string {
  const reference = references.get(source);
  if (reference === undefined) throw new Error(`no reference for "${source}"`);
  if (locator === undefined) return reference.text;
  return `${reference.text} ${capitalize(formatLocator(label, locator, language), language)}.`;
}
