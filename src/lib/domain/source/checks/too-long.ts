import { LANGUAGES, type Language } from '#lib/domain/language/language.ts';

/** In which languages a text has more characters than there is room for, and how it is said. */
export function findTooLong(
  text: Readonly<Record<Language, string>> | undefined,
  most: number
): { language: Language; message: string }[] {
  return LANGUAGES.flatMap((language) => {
    const { length } = text?.[language] ?? '';
    return length > most ? [{ language, message: `${length} characters, more than ${most}` }] : [];
  });
}
