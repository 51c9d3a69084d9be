import type { SourceAlias } from '#lib/domain/source/aliases-file.ts';
import type { Check } from './check.ts';
import { idsIn } from './known-ids.ts';

/** Every place and person with other spellings exists, and has them in one entry. Polities are not of this data. */
export const checkAliases: Check = (data, files) => {
  const known: Partial<Record<SourceAlias['of'], ReadonlySet<string>>> = idsIn(data);
  const seen = new Set<string>();
  return data.aliases.flatMap(({ of, id }, index) => {
    const fault = (message: string) => [
      { file: files.aliases, path: ['aliases', index, 'id'], subject: id, message }
    ];
    if (seen.has(`${of} ${id}`)) return fault(`the ${of} "${id}" already has an entry`);
    seen.add(`${of} ${id}`);
    return known[of]?.has(id) === false ? fault(`unknown ${of} "${id}"`) : [];
  });
};
