import { describe, expect, test } from 'vitest';
import { checkView, sceneViewOf, viewInAddress, withAnyPolity } from '#lib/domain/lecture/scene-view.ts';
import { KNOWN } from '#tests/support/arbitrary-view.ts';

describe('the view of a scene', () => {
  test('stays as it is written while it is sound', () => {
    for (const view of ['', '?year=1966', '?event=visit-1966', '?year=1966&map=48.85,2.35,4'])
      expect(checkView(view, KNOWN)).toEqual({ view, refused: [] });
  });

  test('loses what the atlas does not know', () => {
    expect(checkView('?year=2050&globe=1&who=me', KNOWN)).toEqual({
      view: '?globe=1',
      refused: ['year=2050', 'who=me']
    });
  });

  test('may name any polity while the borders are not there', () => {
    const none = { find: () => null };
    expect(checkView('?polity=atlantis', none).refused).toEqual(['polity=atlantis']);
    expect(checkView('?polity=atlantis', withAnyPolity(none)).refused).toEqual([]);
  });

  test('carries nothing of the panels around the map', () => {
    expect(sceneViewOf('?year=1966&panels=legend&show=visit,aid')).toBe('?year=1966&show=visit,aid');
    expect(sceneViewOf('?panels=none')).toBe('');
  });

  test('is found in an address that was pasted', () => {
    expect(viewInAddress(' https://atlas.example/fr?year=1966&panels=none#x ')).toBe('?year=1966');
    expect(viewInAddress('?year=1966')).toBe('?year=1966');
    expect(viewInAddress('https://atlas.example/')).toBe('');
    for (const text of ['', '1966', 'javascript:alert(1)?year=1966', 'https://', 'year=1966'])
      expect(viewInAddress(text)).toBeNull();
  });
});
