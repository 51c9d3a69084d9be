import { BORDERS_INTERVAL } from '#lib/domain/borders/polity-on.ts';
import { dayOfIso } from '#lib/domain/time/day.ts';
import type { Fault } from '#lib/domain/source/source-data.ts';
import type { BordersSource, FiledPolity } from './load.ts';
import type { JudgeToken } from './resolve.ts';
import type { SourceSet } from './schemas.ts';
import { daysOf } from './rows.ts';

/** Lists every fault that needs no geometry: of order, of references, of names. */
export function checkRecipes(source: BordersSource, judge: JudgeToken): Fault[] {
  const owners = new Set(source.owners.map(({ id }) => id));
  const filed = [...source.polities, ...source.overlays];
  return [
    ...checkIds(filed),
    ...filed.flatMap((polity) => [
      ...checkNames(polity),
      ...checkOrder(polity),
      ...checkOwners(polity, owners)
    ]),
    ...checkSets(source.sets),
    ...listTokens(source).flatMap(({ tokens, ...place }) =>
      tokens.flatMap((token) => {
        const message = judge(token);
        return message === null ? [] : [{ ...place, message }];
      })
    )
  ];
}

function checkIds(filed: readonly FiledPolity[]): Fault[] {
  const seen = new Map<string, string>();
  return filed.flatMap(({ file, path, polity: { id } }) => {
    const before = seen.get(id);
    seen.set(id, file);
    if (before === undefined) return [];
    return [{ file, path, subject: id, message: `the id "${id}" is already taken in ${before}` }];
  });
}

function checkNames({ file, path, polity }: FiledPolity): Fault[] {
  return polity.names.flatMap((name, index) => {
    const fault = (message: string) => ({
      file,
      path: [...path, 'names', index],
      subject: polity.id,
      message
    });
    const next = polity.names[index + 1];
    if ((index === 0) !== (name.from === undefined)) {
      return [fault('the first name, and only the first, has no "from"')];
    }
    if (name.until !== next?.from) return [fault('each name holds until the next one does')];
    if (name.from !== undefined && name.until !== undefined && dayOfIso(name.until) <= dayOfIso(name.from)) {
      return [fault('the name ends before it begins')];
    }
    return [];
  });
}

/** Periods follow one another in time within the atlas, with gaps where the polity was not there. */
function checkOrder({ file, path, polity }: FiledPolity): Fault[] {
  let before: { when: string; until: number } | undefined;
  return polity.periods.flatMap(({ when }, index) => {
    const { from, until } = daysOf(when);
    const faults: string[] = [];
    if (from < BORDERS_INTERVAL.from || until > BORDERS_INTERVAL.until) {
      faults.push(`"${when}" reaches beyond 1917-11-07/1991-12-31: clip it`);
    }
    if (before !== undefined && from < before.until) faults.push(`"${when}" overlaps "${before.when}"`);
    before = { when, until };
    return faults.map((message) => ({
      file,
      path: [...path, 'periods', index, 'when'],
      subject: `${polity.id} ${when}`,
      message
    }));
  });
}

function checkOwners({ file, path, polity }: FiledPolity, owners: ReadonlySet<string>): Fault[] {
  return polity.periods.flatMap(({ when, owner }, index) =>
    owner === undefined || owners.has(owner)
      ? []
      : [
          {
            file,
            path: [...path, 'periods', index, 'owner'],
            subject: `${polity.id} ${when}`,
            message: `unknown owner "${owner}" (add it to owners.json)`
          }
        ]
  );
}

function checkSets(sets: readonly SourceSet[]): Fault[] {
  const tokensOf = new Map(sets.map(({ id, tokens }) => [id, tokens]));
  const reaches = (id: string, target: string, seen: Set<string>): boolean =>
    (tokensOf.get(id) ?? []).some((token) => {
      const inner = /\$(.+)$/.exec(token)?.[1];
      if (inner === undefined || seen.has(inner)) return false;
      seen.add(inner);
      return inner === target || reaches(inner, target, seen);
    });
  return sets.flatMap(({ id }, index) =>
    reaches(id, id, new Set())
      ? [
          {
            file: 'sets.json',
            path: ['sets', index, 'tokens'],
            subject: id,
            message: 'the set contains itself'
          }
        ]
      : []
  );
}

/** All tokens of all files, with the place that a message names. */
function listTokens(source: BordersSource): (Omit<Fault, 'message'> & { tokens: readonly string[] })[] {
  return [
    ...[...source.polities, ...source.overlays].flatMap(({ file, path, polity }) =>
      polity.periods.map(({ when, add }, index) => ({
        file,
        path: [...path, 'periods', index, 'add'],
        subject: `${polity.id} ${when}`,
        tokens: add
      }))
    ),
    ...source.sets.map(({ id, tokens }, index) => ({
      file: 'sets.json',
      path: ['sets', index, 'tokens'],
      subject: id,
      tokens
    })),
    ...source.cuts.map(({ id, properties }, index) => ({
      file: 'cuts.geojson',
      path: ['features', index, 'properties', 'units'],
      subject: id,
      tokens: properties.units
    })),
    ...source.lines.map(({ id, between }, index) => ({
      file: 'lines.json',
      path: ['lines', index, 'between'],
      subject: id,
      tokens: between.flat()
    })),
    ...source.towns.map(({ properties: { name, in: inside = [], out = [] } }, index) => ({
      file: 'towns.geojson',
      path: ['features', index, 'properties'],
      subject: name,
      tokens: [...inside, ...out]
    }))
  ];
}
