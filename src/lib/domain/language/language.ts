export const LANGUAGES = ['en', 'fr', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in each of the atlas's languages. */
export type Multilingual = Readonly<Record<Language, string>>;

export const LANGUAGE_NAMES: Multilingual = { en: 'English', fr: 'Français', ru: 'Русский' };

/**
 * What a link that is written as its code is called, like "Русский (ru)": who says what is seen must be understood too
 * (WCAG 2.5.3).
 */
export function labelOfCode(language: Language): string {
  return `${LANGUAGE_NAMES[language]} (${language})`;
}

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.includes(value as Language);
}
