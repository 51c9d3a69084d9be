import { createHash } from 'node:crypto';
import type { SourceData } from '#lib/domain/source/source-data.ts';
import { EXPORT_FILES } from './files.ts';
import { PRODUCT } from './product.ts';
import type { Column, Table } from './table.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

/**
 * Makes `static/data/export/datapackage.json`: what every file of the export is, its licence, size and hash, and the
 * dictionary of every table, as a Data Package 2.0 (https://datapackage.org/standard/data-package/).
 */
export function makeDatapackage(data: SourceData): string {
  const { release } = data;
  const descriptor = {
    $schema: `${PROFILES}/datapackage.json`,
    name: PRODUCT.name,
    title: PRODUCT.title,
    description: PRODUCT.description,
    version: `${release.released.replaceAll('-', '.')}+${release.hash}`,
    created: `${release.released}T00:00:00Z`,
    licenses: [PRODUCT.licence, PRODUCT.bibliographyLicence],
    resources: EXPORT_FILES.map(({ name, title, description, format, mediatype, licence, table, make }) => {
      const bytes = Buffer.from(make(data), 'utf8');
      return {
        name: name.replaceAll('.', '-'),
        path: name,
        ...(table !== undefined && { $schema: `${PROFILES}/dataresource.json`, type: 'table' }),
        title,
        description,
        format,
        mediatype,
        encoding: 'utf-8',
        bytes: bytes.length,
        hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
        licenses: [licence],
        ...(table !== undefined && { schema: describeTable(table) })
      };
    })
  };
  return JSON.stringify(descriptor, null, 2) + '\n';
}

function describeTable({ columns, primaryKey, foreignKeys }: Table): object {
  return {
    $schema: `${PROFILES}/tableschema.json`,
    fields: Object.entries(columns).map(([name, column]) => ({ name, ...describeColumn(column) })),
    primaryKey,
    ...(foreignKeys.length > 0 && {
      foreignKeys: foreignKeys.map(({ field, table, column }) => ({
        fields: [field],
        reference: { resource: `${table}-csv`, fields: [column] }
      }))
    })
  };
}

function describeColumn({ type, description, required, enum: values }: Column): object {
  const constraints = { ...(required && { required }), ...(values && { enum: values }) };
  return { type, description, ...(Object.keys(constraints).length > 0 && { constraints }) };
}
