import { expect, test } from 'vitest';
import { LANGUAGES, labelOfCode } from '#lib/domain/language/language.ts';

test('a link that is written as a code has it in its name, for those who speak to it', () => {
  for (const language of LANGUAGES) expect(labelOfCode(language)).toContain(language);
  expect(labelOfCode('ru')).toBe('Русский (ru)');
});
