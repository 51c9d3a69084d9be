import type { Check } from './check.ts';
import { idsIn } from './known-ids.ts';

/** A former id leads to one that is, is in use no more, and leads to one thing only. */
export const checkFormerIds: Check = (data, files) => {
  const known = idsIn(data);
  const seen = new Set<string>();
  return data.formerIds.flatMap(({ of, was, is }, index) => {
    const fault = (field: 'was' | 'is', message: string) => ({
      file: files.formerIds,
      path: ['formerIds', index, field],
      subject: was,
      message
    });
    const isTwice = seen.has(`${of} ${was}`);
    seen.add(`${of} ${was}`);
    return [
      ...(isTwice ? [fault('was', `the ${of} "${was}" already has an entry`)] : []),
      ...(known[of].has(was) ? [fault('was', `"${was}" is still the id of a ${of}`)] : []),
      ...(known[of].has(is) ? [] : [fault('is', `unknown ${of} "${is}"`)])
    ];
  });
};
