import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FAMILIES } from '#lib/domain/record/families.ts';
import type { SourceData } from '#lib/domain/source/source-data.ts';
import { surveyRecord, type Survey } from '#lib/domain/source/survey.ts';

const BEGIN = '<!-- survey: written by `npm run data` -->';
const END = '<!-- /survey -->';

/** Makes `geodata/README.md`: the text as it stands, with the survey between its marks made anew. */
export function makeGeodataReadme(data: SourceData): string {
  return replaceSurvey(readFileSync(join(import.meta.dirname, 'README.md'), 'utf8'), surveyRecord(data));
}

/** Throws if the marks are not there. */
export function replaceSurvey(readme: string, survey: Survey): string {
  const begin = readme.indexOf(BEGIN);
  const end = readme.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`geodata/README.md lacks "${BEGIN}" … "${END}"`);
  return `${readme.slice(0, begin + BEGIN.length)}\n\n${writeSurvey(survey)}\n\n${readme.slice(end)}`;
}

function writeSurvey(survey: Survey): string {
  const { events, byTheatre, byDecade, byFamily, disputed, singleSource, withoutLink, recalled } = survey;
  return [
    writeTable(
      ['begins in', ...FAMILIES, 'all'],
      [
        ...[...byDecade].map(([decade, families]) => [`${decade}s`, ...countsOf(families)]),
        ['all', ...countsOf(byFamily)]
      ]
    ),
    writeTable(
      ['theatre', 'events'],
      [...[...byTheatre].map(([theatre, count]) => [theatre, `${count}`]), ['all', `${events}`]]
    ),
    [
      `- Disputed: ${disputed.length}`,
      `- With one source: ${writeIds(singleSource)}`,
      `- Without a link to any source: ${writeIds(withoutLink)}`,
      `- Recalled, no page with the core fact read: ${writeIds(recalled)}`
    ].join('\n')
  ].join('\n\n');
}

function countsOf(families: ReadonlyMap<string, number>): string[] {
  const counts = FAMILIES.map((family) => families.get(family) ?? 0);
  return [...counts, counts.reduce((sum, count) => sum + count, 0)].map(String);
}

function writeIds(ids: readonly string[]): string {
  return [`${ids.length}`, ...ids.map((id) => `\`${id}\``)].join(', ').replace(', ', ': ');
}

/** A table as Prettier lays it out. */
function writeTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(3, title.length, ...rows.map((row) => row[column]?.length ?? 0))
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
