import { describe, expect, test } from 'vitest';
import { noteBlocks } from '#lib/handout/note-blocks.ts';

describe('notes on paper', () => {
  test('keep emphasis, lists and links', () => {
    expect(noteBlocks('Keep **three** *words*:\n\n1. [one](https://a.test/)\n2. two\n\n- a\n  - b')).toEqual([
      {
        pieces: [
          { text: 'Keep ' },
          { text: 'three', bold: true },
          { text: ' ' },
          { text: 'words', italic: true },
          { text: ':' }
        ],
        depth: 0
      },
      { pieces: [{ text: 'one', href: 'https://a.test/' }], depth: 1, marker: '1.' },
      { pieces: [{ text: 'two' }], depth: 1, marker: '2.' },
      { pieces: [{ text: 'a' }], depth: 1, marker: '•' },
      { pieces: [{ text: 'b' }], depth: 2, marker: '•' }
    ]);
  });

  test('take nothing for markup, and lead to the web or nowhere', () => {
    const [html, link] = noteBlocks('<script>alert(1)</script>\n\n[x](javascript:alert(1))');
    expect(html?.pieces).toEqual([{ text: '<script>alert(1)</script>' }]);
    expect(link?.pieces).toEqual([{ text: 'x' }]);
  });
});
