import { LANGUAGES } from '#lib/domain/language/language.ts';
import type { Check } from './check.ts';

const TITLE_LENGTH = 70;
const ERA_NAME_LENGTH = 22;
const ERA_TEXT_LENGTH = 950;

/** Titles fit their place on the screen. */
export const checkTexts: Check = (data, files) => [
  ...files
    .events(data)
    .flatMap(({ feature, fault }) =>
      LANGUAGES.filter((language) => feature.properties.title[language].length > TITLE_LENGTH).map(
        (language) =>
          fault(
            ['properties', 'title', language],
            `the title has ${feature.properties.title[language].length} characters, more than ${TITLE_LENGTH}`
          )
      )
    ),
  ...data.eras.flatMap((era, index) =>
    LANGUAGES.filter((language) => era.name[language].length > ERA_NAME_LENGTH).map((language) => ({
      file: files.eras,
      path: ['eras', index, 'name', language],
      subject: era.id,
      message: `the name has ${era.name[language].length} characters, more than ${ERA_NAME_LENGTH}`
    }))
  ),
  ...data.eras.flatMap((era, index) =>
    LANGUAGES.filter((language) => era.text[language].length > ERA_TEXT_LENGTH).map((language) => ({
      file: files.eras,
      path: ['eras', index, 'text', language],
      subject: era.id,
      message: `the text has ${era.text[language].length} characters, more than ${ERA_TEXT_LENGTH}`
    }))
  )
];
