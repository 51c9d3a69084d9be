import { expect, test } from 'vitest';
import { replaceSurvey } from '#geodata/README.md.ts';
import { surveyRecord } from '#lib/domain/source/survey.ts';
import { makeSourceData } from '#tests/support/source-data.ts';

const survey = surveyRecord(makeSourceData());
const BEGIN = '<!-- survey: written by `npm run data` -->';
const END = '<!-- /survey -->';

test('the survey is written between its marks and nowhere else', () => {
  const readme = replaceSurvey(`Before\n\n${BEGIN}\nold\n${END}\n\nAfter\n`, survey);
  expect(readme).toMatch(/^Before\n\n<!--/u);
  expect(readme).toMatch(/-->\n\nAfter\n$/u);
  expect(readme).not.toContain('old');
  expect(readme).toContain('| 1940s     | 0     | 1      | 0   | 0        | 0       | 0        | 1   |');
  expect(readme).toContain('- With one source: 1: `pact-1944`');
  expect(readme).toContain('read: 0\n');
  expect(replaceSurvey(readme, survey)).toBe(readme);
});

test('a README without the marks is refused', () => {
  expect(() => replaceSurvey('Nothing here', survey)).toThrow(BEGIN);
});
