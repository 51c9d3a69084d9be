import type { SourceFormerId } from '#lib/domain/source/former-ids-file.ts';
import type { Check } from './check.ts';

/** A former id leads to one that is, is in use no more, and leads to one thing only. */
export const checkFormerIds: Check = (data, files) => {
  const known: Record<SourceFormerId['of'], ReadonlySet<string>> = {
    event: new Set(files.events(data).map(({ feature }) => feature.id)),
    place: new Set(data.places.map(({ id }) => id)),
    person: new Set(data.people.map(({ id }) => id)),
    era: new Set(data.eras.map(({ id }) => id))
  };
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
