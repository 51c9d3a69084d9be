import type { Check } from './check.ts';
import { findTooLong } from './too-long.ts';

const TITLE_LENGTH = 70;
const QUESTION_LENGTH = 80;
const ERA_NAME_LENGTH = 22;
const ERA_TEXT_LENGTH = 950;

/** Texts fit their place on the screen. */
export const checkTexts: Check = (data, files) => [
  ...files
    .events(data)
    .flatMap(({ feature: { properties }, fault }) => [
      ...tooLong(properties.title, TITLE_LENGTH, 'title').map(({ language, message }) =>
        fault(['properties', 'title', language], message)
      ),
      ...tooLong(properties.dispute?.question, QUESTION_LENGTH, 'question').map(({ language, message }) =>
        fault(['properties', 'dispute', 'question', language], message)
      )
    ]),
  ...data.eras.flatMap((era, index) =>
    [...tooLong(era.name, ERA_NAME_LENGTH, 'name'), ...tooLong(era.text, ERA_TEXT_LENGTH, 'text')].map(
      ({ what, language, message }) => ({
        file: files.eras,
        path: ['eras', index, what, language],
        subject: era.id,
        message
      })
    )
  )
];

/** As findTooLong, with what the text is. */
function tooLong(text: Parameters<typeof findTooLong>[0], most: number, what: string) {
  return findTooLong(text, most).map(({ language, message }) => ({
    what,
    language,
    message: `the ${what} has ${message}`
  }));
}
