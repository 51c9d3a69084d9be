import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '#lib/domain/language/language.ts';
import type { HandoutChoices } from '#lib/domain/lecture/handout-choices.ts';
import type { Lecture } from '#lib/domain/lecture/lecture.ts';
import { composeHandout } from '#lib/handout/compose.ts';
import { makeHandoutPdf } from '#lib/handout/make-pdf.ts';
import { HANDOUT, handoutMakings, loadInstalledFont, readLecture } from '#tests/support/handout.ts';
import { readPdf } from '#tests/support/read-pdf.ts';

/** As text is compared: with single spaces, whatever kind of space or line they were. */
const plain = (text: string) => text.replace(/\s+/gu, ' ').trim();

async function make(
  language: Language,
  choices: Partial<HandoutChoices> = {},
  change: (lecture: Lecture) => Lecture = (lecture) => lecture
) {
  const makings = await handoutMakings(language);
  const lecture = change(readLecture('empires-end', language));
  const handout = composeHandout(lecture, { ...HANDOUT, ...choices }, makings, false);
  const { bytes, pages, lost } = await makeHandoutPdf(handout, makings.words, loadInstalledFont);
  return { handout, lecture, pages, lost, pdf: await readPdf(bytes) };
}
/** Two scenes are quicker than fifteen. */
const short = (lecture: Lecture) => ({ ...lecture, scenes: lecture.scenes.slice(1, 3) });

describe.each(LANGUAGES)('a handout as PDF: %s', { timeout: 60_000 }, (language) => {
  test('is tagged, named and outlined, and every scene can be read in it', async () => {
    const { handout, lecture, pdf, lost, pages } = await make(language);
    expect(pdf).toMatchObject({ isTagged: true, language, title: `${lecture.title} — ${handout.kindName}` });
    expect(pdf.roles).toContain('H1');
    expect(pdf.roles).toContain('Link');
    expect(pdf.outline).toEqual([
      lecture.title,
      ...lecture.scenes.map(({ title }, index) => `${index + 1}. ${title}`)
    ]);
    expect(lost).toEqual([]);
    // A cover, and a page for each scene: none runs over.
    expect(pages).toBe(lecture.scenes.length + 1);
    expect(pdf.pages).toHaveLength(pages);
    const text = plain(pdf.pages.join(' '));
    for (const { title, line } of lecture.scenes) {
      expect(text).toContain(plain(title));
      expect(text).toContain(plain(line));
    }
    expect(text).toContain(plain(lecture.scenes[1]!.notes.split('\n\n').at(-1)!.replaceAll('*', '')));
    const scenes = handout.scenes.filter(({ mapTitle, mapText }) =>
      pdf.pictures.includes(`${mapTitle}. ${mapText}`)
    );
    expect(scenes).toHaveLength(lecture.scenes.length);
    expect(pdf.links).toContain('https://atlas.example/lecture/one');
    for (const { address } of handout.scenes) expect(pdf.links).toContain(new URL(address!).href);
    expect(pdf.links.filter((link) => link === '#')).toHaveLength(lecture.scenes.length);
  });
});

describe('a PDF', { timeout: 60_000 }, () => {
  test.each([
    ['a4', 595, 842],
    ['letter', 612, 792]
  ] as const)('is of the size of its paper: %s', async (paper, width, height) => {
    const { pdf } = await make('en', { paper }, short);
    expect(pdf.size.map(Math.round)).toEqual([width, height]);
  });

  test('of a worksheet holds no answer', async () => {
    const { pdf, lecture, handout } = await make('en', { kind: 'worksheet' }, short);
    const whole = JSON.stringify(pdf);
    const full = composeHandout(lecture, HANDOUT, await handoutMakings(), false);
    const names = full.scenes.flatMap(({ plate }) => plate!.names.places.map(({ text }) => text));
    expect(names).toContain('Constantinople');
    // What the lecture itself is called is no secret.
    const secret = names.filter((name) => !lecture.title.includes(name));
    for (const name of secret) expect(whole).not.toContain(name);
    for (const { title, line } of lecture.scenes) {
      expect(whole).not.toContain(title);
      expect(whole).not.toContain(line);
    }
    expect(pdf.pages[1]).toContain(handout.scenes[1]!.question);
    expect(pdf.links).toEqual([]);
  });

  test('of an answer key names what was hidden', async () => {
    const { pdf } = await make('en', { kind: 'key' }, short);
    expect(plain(pdf.pages.join(' '))).toMatch(/Names that were hidden 1 .*Constantinople/);
    expect(plain(pdf.pages.join(' '))).toContain('December 1919 – October 1924 From intervention');
  });

  test('keeps signs, accents and scripts as they are read', async () => {
    const line = 'Điện Biên Phủ, Łódź, œuvre «\u00a0fi ffl\u00a0» — “Śmierć”, за\u0301мок № 5';
    const { pdf, lost } = await make('fr', {}, (lecture) => ({
      ...short(lecture),
      scenes: [{ ...lecture.scenes[1]!, line: `${line} 字` }]
    }));
    expect(plain(pdf.pages.join(' '))).toContain(plain(line));
    expect(lost).toEqual(['字']);
  });

  test('goes on over as many pages as notes take', async () => {
    const { pdf } = await make('en', {}, (lecture) => ({
      ...lecture,
      scenes: [
        { ...lecture.scenes[1]!, notes: 'A sentence of some length, said again and again. '.repeat(200) }
      ]
    }));
    expect(pdf.pages.length).toBeGreaterThan(3);
    expect(pdf.pages.join(' ').match(/sentence/g)).toHaveLength(200);
  });
});
