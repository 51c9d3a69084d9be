import { parseAddress } from '#lib/domain/address/address.ts';
import type { KnownIds } from '#lib/domain/address/parameters.ts';
import { isAtlasTheatre } from '#lib/domain/record/theatres.ts';
import type { SourceLecture } from '#lib/domain/source/lecture-file.ts';
import type { Fault } from '#lib/domain/source/source-data.ts';
import { FILES, type Check } from './check.ts';
import { idsIn } from './known-ids.ts';
import { findTooLong } from './too-long.ts';

/** Characters that fit where a text is shown. */
const MOST = { title: 70, audience: 140, sceneTitle: 60, line: 140, question: 100 };

/** Lectures show what there is, cite what is in the bibliography, and fit the wall. */
export const checkLectures: Check = (data) => {
  const ids = idsIn(data);
  return data.lectures.flatMap((lecture) => checkLecture(lecture, knownIn(ids), ids.source));
};

function checkLecture(lecture: SourceLecture, known: KnownIds, sources: ReadonlySet<string>): Fault[] {
  const fault = (path: Fault['path'], message: string): Fault => ({
    file: FILES.lecture(lecture.id),
    path,
    subject: lecture.id,
    message
  });
  const tooLong = (path: Fault['path'], text: Parameters<typeof findTooLong>[0], most: number) =>
    findTooLong(text, most).map(({ language, message }) => fault([...path, language], message));
  const seen = new Set<string>();
  return [
    ...tooLong(['title'], lecture.title, MOST.title),
    ...tooLong(['audience'], lecture.audience, MOST.audience),
    ...lecture.scenes.flatMap((scene, index) => {
      const at = ['scenes', index];
      const { notices, foreign } = parseAddress(scene.view, known);
      const isTwice = seen.has(scene.id);
      seen.add(scene.id);
      return [
        ...(isTwice ? [fault([...at, 'id'], `the scene "${scene.id}" is there already`)] : []),
        ...notices.map(({ key, value, refusal }) => fault([...at, 'view'], `${key}=${value} (${refusal})`)),
        ...foreign.map(([key]) => fault([...at, 'view'], `"${key}" is no key of the atlas`)),
        ...scene.citations.flatMap(({ source }, number) =>
          sources.has(source)
            ? []
            : [fault([...at, 'citations', number, 'source'], `unknown source "${source}"`)]
        ),
        ...tooLong([...at, 'title'], scene.title, MOST.sceneTitle),
        ...tooLong([...at, 'line'], scene.line, MOST.line),
        ...tooLong([...at, 'ask', 'question'], scene.ask?.question, MOST.question)
      ];
    })
  ];
}

/** Polities are of the borders, not of this data: any may exist. */
function knownIn(ids: ReturnType<typeof idsIn>): KnownIds {
  return {
    find: (kind, id) => {
      if (kind === 'polity') return id;
      return (kind === 'theatre' ? isAtlasTheatre(id) : ids[kind].has(id)) ? id : null;
    }
  };
}
