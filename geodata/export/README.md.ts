import type { SourceData } from '#lib/domain/source/source-data.ts';
import { EXPORT_FILES, TABLES } from './files.ts';
import { PRODUCT } from './product.ts';

/** Makes `static/data/export/README.md`: the files and the dictionary of the tables for a person to read. */
export function makeExportReadme({ release }: SourceData): string {
  return `# ${PRODUCT.title}: the data

Release ${release.released}, \`${release.hash}\`. ${PRODUCT.description}

The record is under [${PRODUCT.licence.title}](${PRODUCT.licence.path}): name “${PRODUCT.title}” and the release. The
bibliography is under [${PRODUCT.bibliographyLicence.title}](${PRODUCT.bibliographyLicence.path}). The same for machines: [datapackage.json](datapackage.json).

${table(
  ['file', 'what', 'licence'],
  EXPORT_FILES.map(({ name, description, licence }) => [`[${name}](${name})`, description, licence.name])
)}

CSV is in UTF-8, with commas and the names of the columns in the first line; lists within a cell are joined by
semicolons. Dates are in the [Extended Date/Time Format](https://www.loc.gov/standards/datetime/): \`1917-12~\` is
about December 1917, \`1936?\` is uncertain, \`1944-11-24/1944-12-16\` is from – to.

${TABLES.map(
  ({ name, description, columns }) => `## ${name}.csv

${description}

${table(
  ['column', 'type', 'meaning'],
  Object.entries(columns).map(([column, { type, description: meaning, required, enum: values }]) => [
    `\`${column}\``,
    required ? type : `${type}, may be empty`,
    values === undefined ? meaning : `${meaning}. One of ${values.map((value) => `\`${value}\``).join(', ')}`
  ])
)}`
).join('\n\n')}
`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
