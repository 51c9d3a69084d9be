import { wcagContrast } from 'culori';
import { expect, test } from 'vitest';
import { soundColours } from '#lib/domain/dossier/sound-colours.ts';
import { contrastOf } from '#lib/domain/look/contrast.ts';
import { PALETTES } from '#lib/domain/look/palette.ts';
import { makeDossier } from '#tests/support/dossier.ts';
import { inAll } from '#tests/support/source-data.ts';

const said = (part: Parameters<typeof makeDossier>[0]) => {
  const { dossier, problems } = soundColours(makeDossier(part));
  return { dossier, told: problems.map(({ path, kind, detail }) => `${path} ${kind} ${detail}`) };
};

test.each([
  ['#000000', '#ffffff'],
  ['#0645c1', '#c9d4ea'],
  ['#fe7944', '#5a2e2a'],
  ['#777777', '#777777']
])('the contrast of %s and %s is that of WCAG', (one, other) => {
  expect(contrastOf(one, other)).toBeCloseTo(wcagContrast(one, other), 2);
});

test('colours of families that can be told from every ground are kept', () => {
  const families = { visit: { light: '#0a3d91', dark: '#8cc8ff' } };
  const { dossier, told } = said({ families });
  expect(told).toEqual([]);
  expect(dossier.families).toEqual(families);
});

test('a colour that cannot is told by its path, and the atlas’s own takes its place on that ground alone', () => {
  const { dossier, told } = said({
    families: { aid: { name: inAll('Loans'), light: '#ffe000', dark: '#ffe000' } }
  });
  expect(told).toEqual(['dossier.families.aid.light faint-on-light #ffe000, 1 : 1']);
  expect(dossier.families?.aid).toMatchObject({ name: inAll('Loans'), dark: '#ffe000' });
  expect(dossier.families?.aid?.light).toBeUndefined();
});

test('a colour for one ground does for both where it can be seen on both, and is told where it cannot', () => {
  const { dossier, told } = said({ families: { aid: { light: '#0a3d91' }, rupture: { dark: '#ffffff' } } });
  expect(told).toEqual([
    expect.stringMatching(/^dossier\.families\.aid\.light faint-on-dark #0a3d91, 1(\.\d)? : 1$/),
    'dossier.families.rupture.dark faint-on-light #ffffff, 1 : 1'
  ]);
  expect(dossier.families).toEqual({ aid: { light: '#0a3d91' }, rupture: { dark: '#ffffff' } });
});

test('a tint on which lines and names cannot be told is left out, the dossier’s own lines among them', () => {
  const theatre = { id: 'seine', name: inAll('Seine'), lands: ['fr'] };
  const theatres = [{ ...theatre, light: PALETTES.light.lands.teal, dark: '#808080' }];
  expect(said({ theatres }).told).toEqual(['dossier.theatres[0].dark tint-on-dark #808080, 1.5 : 1']);
  // A darker tint does where the dossier's own lines are darker, and only there.
  const dim = [{ ...theatre, light: '#b9c7de', dark: PALETTES.dark.lands.teal }];
  const families = {
    accord: { light: '#5a4410', dark: '#f2c048' },
    aid: { light: '#005a42', dark: '#24da96' }
  };
  expect(said({ theatres: dim, families }).told).toEqual([]);
  const { told, dossier } = said({ theatres: dim });
  expect(told).toEqual([
    expect.stringMatching(/^dossier\.theatres\[0\]\.light tint-on-light #b9c7de, 2\.\d : 1$/)
  ]);
  expect(dossier.theatres?.[0]?.light).toBeUndefined();
});
