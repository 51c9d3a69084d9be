import type { Language } from './language.ts';

/** A text that begins a sentence. */
export function capitalize(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
