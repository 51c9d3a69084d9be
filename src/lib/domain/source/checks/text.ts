import { LANGUAGES, type Language } from '#lib/domain/language/language.ts';
import type { Check } from './check.ts';

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

/** In which languages a text has more characters than there is room for. */
function tooLong(text: Readonly<Record<Language, string>> | undefined, limit: number, what: string) {
  return LANGUAGES.filter((language) => (text?.[language].length ?? 0) > limit).map((language) => ({
    what,
    language,
    message: `the ${what} has ${text?.[language].length} characters, more than ${limit}`
  }));
}
