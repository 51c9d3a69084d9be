import { ATLAS_INTERVAL } from '#lib/domain/time/moment.ts';
import { dayOfIso } from '#lib/domain/time/day.ts';
import type { NamesByPeriod } from '#lib/domain/source/common.ts';
import type { LabelFeature } from '#lib/domain/source/label-feature.ts';
import type { Fault } from '#lib/domain/source/source-data.ts';
import type { Check } from './check.ts';

/** Names of a place and eras follow one another without gap or overlap. */
export const checkContinuity: Check = (data, files) => [
  ...checkNames(data.places, files.places),
  ...checkNames(data.labels.map(withNames), files.labels),
  ...data.eras.flatMap((era, index): Fault[] => {
    const before = data.eras[index - 1];
    if (era.from >= era.until) {
      return [
        {
          file: files.eras,
          path: ['eras', index, 'until'],
          subject: era.id,
          message: 'ends before it begins'
        }
      ];
    }
    return before === undefined || before.until === era.from
      ? []
      : [
          {
            file: files.eras,
            path: ['eras', index, 'from'],
            subject: era.id,
            message: `begins on ${era.from} where "${before.id}" ends on ${before.until}`
          }
        ];
  })
];

/** The places of names of lands bear no names of their own. */
function withNames({ id, properties }: LabelFeature): { id: string; properties: { names: NamesByPeriod } } {
  return { id, properties: { names: properties.kind === 'land' ? [] : properties.names } };
}

/** `features` in the order of their file. */
function checkNames(
  features: readonly { id: string; properties: { names: NamesByPeriod } }[],
  file: string
): Fault[] {
  return features.flatMap(({ id, properties: { names } }, feature) =>
    names.flatMap((name, index): Fault[] => {
      const path = ['features', feature, 'properties', 'names', index];
      const before = names[index - 1];
      if (name.from !== undefined && name.until !== undefined && name.from >= name.until) {
        return [{ file, path: [...path, 'until'], subject: id, message: 'ends before it begins' }];
      }
      if (before === undefined) {
        return name.from !== undefined && dayOfIso(name.from) > ATLAS_INTERVAL.from
          ? [{ file, path, subject: id, message: `no name before ${name.from}` }]
          : [];
      }
      const message = `begins on ${name.from ?? '—'} where the name before it ends on ${before.until ?? '—'}`;
      return before.until !== undefined && before.until === name.from
        ? []
        : [{ file, path, subject: id, message }];
    })
  );
}
