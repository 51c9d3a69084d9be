import { describe, expect, test } from 'vitest';
import { listWanted, orderWanted } from '#lib/domain/offline/wanted.ts';

const release = {
  base: '/atlas',
  build: ['/atlas/_app/immutable/entry/start.AB.js', '/atlas/_app/immutable/assets/serif.CD.woff2'],
  files: [
    '/atlas/data/export/events.csv',
    '/atlas/data/record.en.json',
    '/atlas/data/record.fr.json',
    '/atlas/data/lectures/story.fr.json',
    '/atlas/data/borders.fine.topojson',
    '/atlas/data/borders.topojson',
    '/atlas/.nojekyll',
    '/atlas/icon.svg'
  ]
};

describe('what is kept', () => {
  test('is all that was built, every file that a host serves, and the pages of every language', () => {
    const wanted = listWanted(release);
    expect(wanted).toEqual(expect.arrayContaining(release.build));
    expect(wanted).toContain('/atlas/data/export/events.csv');
    expect(wanted).toContain('/atlas/licences.txt');
    expect(wanted).not.toContain('/atlas/.nojekyll');
    for (const language of ['en', 'fr', 'ru'])
      expect(wanted).toContain(`/atlas/offline/${language}.event.json`);
  });

  test('is fetched in the order in which its reader needs it', () => {
    const order = orderWanted(listWanted(release), 'fr');
    const at = (path: string) => order.indexOf(`/atlas/${path}`);
    const expected = [
      'data/lectures/story.fr.json',
      'offline/fr.main.json',
      'data/borders.fine.topojson',
      'offline/fr.event.json',
      'data/record.en.json',
      'offline/en.main.json',
      'data/export/events.csv'
    ];
    expect(expected.map(at)).not.toContain(-1);
    const ranks = [
      ['_app/immutable/entry/start.AB.js', 'data/borders.topojson', ...expected.slice(0, 2)],
      expected.slice(2, 4),
      expected.slice(4, 6),
      expected.slice(6)
    ];
    for (const [earlier, later] of ranks.slice(1).map((rank, index) => [ranks[index] ?? [], rank] as const)) {
      expect(Math.max(...earlier.map(at))).toBeLessThan(Math.min(...later.map(at)));
    }
  });

  test('is the same whoever reads', () => {
    const wanted = listWanted(release);
    for (const language of ['en', 'fr', 'ru'] as const)
      expect(new Set(orderWanted(wanted, language))).toEqual(new Set(wanted));
  });
});
