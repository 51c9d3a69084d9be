import type { Language } from './language.ts';

/** The form that a number asks for: "1 event", "4 events"; «1 событие», «3 события», «5 событий». */
export function plural(
  language: Language,
  count: number,
  forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }
): string {
  return forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
}
