import { describe, expect, test } from 'vitest';
import type { Period, Status } from '#lib/domain/borders/borders-data.ts';
import type { Hold } from '#lib/domain/borders/borders.ts';
import { LANDS_OF_ATLAS, landsOfTheatres } from '#lib/domain/borders/story-lands.ts';
import { edgeBetween, paintOf } from '#lib/map/borders/painting.ts';

function hold(id: string, status: Status = 'sovereign', owner: string | null = null): Hold {
  const period: Period = {
    when: '1935',
    from: 0,
    until: 1,
    status,
    owner,
    confidence: 'high',
    km2: 1,
    atoms: [],
    anchor: [0, 0],
    reach: 1
  };
  return { polity: { id, names: [], periods: [period] }, period };
}

describe('a land is painted', () => {
  test.each<[string, Hold | null, string]>([
    ['in its own tint if it is its own', hold('fr'), 'blue plain'],
    ['in no tint if it is none of the story', hold('es'), 'other plain'],
    ['in no tint where nobody holds it', null, 'other plain'],
    ['in the tint of France while a department', hold('dz-n', 'department', 'fr'), 'blue plain'],
    [
      'in the tint of France under a diagonal while a colony',
      hold('indo-cochin', 'colony', 'fr'),
      'blue held'
    ],
    ['in its own tint once it is free', hold('dz'), 'sand plain'],
    ['in the Soviet tint while a puppet of Moscow', hold('tuva', 'puppet', 'su'), 'red held'],
    ['in its own tint, hatched, while Poland is occupied', hold('gg', 'occupied', 'de'), 'violet other'],
    [
      'in its own tint, hatched, while Bohemia is a protectorate',
      hold('bm', 'protectorate', 'de'),
      'green other'
    ],
    ['hatched in blue while France occupies', hold('de-fr', 'zone', 'fr'), 'other blue'],
    ['hatched in red in the Soviet zone', hold('de-su', 'zone', 'su'), 'other red'],
    [
      'in its own tint, hatched in blue, while France fights for it',
      hold('indo-annam', 'contested', 'fr'),
      'teal blue'
    ],
    ['under a grey diagonal as a colony of others', hold('x-col', 'colony', 'gb'), 'other held']
  ])('%s', (_title, subject, expected) => {
    const { land, texture } = paintOf(subject, landsOfTheatres(LANDS_OF_ATLAS));
    expect(`${land} ${texture}`).toBe(expected);
  });
});

describe('the line between two lands is', () => {
  const [pl, de, su] = [hold('pl'), hold('de'), hold('su')];
  const [annam, tonkin] = [
    hold('indo-annam', 'protectorate', 'fr'),
    hold('indo-tonkin', 'protectorate', 'fr')
  ];
  test.each([
    ['a coast where there is no land beyond', pl, undefined, false, 'coast'],
    ['a border between two states', pl, de, false, 'border'],
    ['nothing inside one state', pl, pl, false, 'none'],
    ['lighter between two lands of one owner', annam, tonkin, false, 'inner'],
    ['lighter between a land and its owner', annam, hold('fr'), false, 'inner'],
    ['dashed where it is not exact', pl, su, true, 'soft'],
    ['dashed where a land is contested', pl, hold('ua-w', 'contested'), false, 'soft'],
    ['a border against land that nobody holds', pl, null, false, 'border'],
    ['nothing where nobody holds either side', null, null, false, 'none']
  ] as const)('%s', (_title, left, right, isDoubtful, edge) => {
    expect(edgeBetween(left, right, isDoubtful)).toBe(edge);
  });
});
