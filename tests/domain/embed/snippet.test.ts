import { expect, test } from 'vitest';
import { writeOembed } from '#lib/domain/embed/oembed.ts';
import { measureWithin, writeSnippet } from '#lib/domain/embed/snippet.ts';

const frame = {
  address: 'https://a.test/embed?year=1966&x=%22',
  title: 'L’atlas "<b>" & co.',
  width: 800,
  height: 500
};

test('a snippet is one frame, whatever its title and address hold', () => {
  expect(writeSnippet(frame)).toBe(
    '<iframe src="https://a.test/embed?year=1966&amp;x=%22" title="L’atlas &quot;&lt;b&gt;&quot; &amp; co." ' +
      'width="800" height="500" loading="lazy" allowfullscreen style="border: 0; max-width: 100%"></iframe>'
  );
  const hostile = writeSnippet({ ...frame, title: '"></iframe><script>alert(1)</script>' });
  expect(hostile.match(/[<>]/g)).toHaveLength(4);
});

test('a measure is brought within what a frame can have', () => {
  expect([NaN, -5, 0, 100, 640.4, 1e9].map((typed) => measureWithin(typed, 'width'))).toEqual([
    320, 320, 320, 320, 640, 3840
  ]);
  expect(measureWithin(100, 'height')).toBe(240);
});

test('an oEmbed answer is of the kind “rich”, with all that the kind requires', () => {
  const answer = writeOembed({
    title: 'A "visit"',
    address: 'https://a.test/fr/embed?event=x',
    atlas: 'Paris–Moscou',
    home: 'https://a.test/fr'
  });
  expect(answer).toMatchObject({
    version: '1.0',
    type: 'rich',
    title: 'A "visit"',
    provider_name: 'Paris–Moscou',
    provider_url: 'https://a.test/fr',
    width: 800,
    height: 500
  });
  expect(answer.html).toContain('src="https://a.test/fr/embed?event=x"');
  expect(answer.html).toContain('title="A &quot;visit&quot; — Paris–Moscou"');
});
