export const LANGUAGES = ['en', 'fr', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in each of the atlas's languages. */
export type Multilingual = Readonly<Record<Language, string>>;

export const LANGUAGE_NAMES: Multilingual = { en: 'English', fr: 'Français', ru: 'Русский' };

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.includes(value as Language);
}
