/** Text of one look, as a line has it. */
export interface Stretch<Look> {
  readonly text: string;
  readonly look: Look;
}

/** A line of text; all but the last of a paragraph end with the space at which they were broken. */
export interface Line<Look> {
  readonly stretches: readonly (Stretch<Look> & { readonly width: number })[];
  readonly width: number;
}

/** How wide a text is, in the units of the line. */
export type Measure<Look> = (text: string, look: Look) => number;

/** What is not broken: letters between spaces, of one look or several. */
interface Word<Look> {
  readonly stretches: readonly Stretch<Look>[];
  readonly width: number;
  readonly after: 'space' | 'line' | 'nothing';
}

/** A last line narrower than this share of the measure takes a word from the one before. */
const RUNT = 0.14;
/** A word may be broken where it has a hyphen of its own. */
const HYPHEN = /(?<=\p{L}{2}-)(?=\p{L}{3})/u;

/**
 * Sets a paragraph in lines of at most `width`. Broken at spaces that break, after hyphens and at line feeds; a word that is wider
 * than a line is broken anywhere. Stretches of one look follow one another only where another comes between.
 */
export function setLines<Look>(
  paragraph: readonly Stretch<Look>[],
  width: number,
  measure: Measure<Look>
): Line<Look>[] {
  const words = wordsOf(paragraph, width, measure);
  const lines: Word<Look>[][] = [];
  let room = 0;
  let isBroken = true;
  for (const word of words) {
    if (isBroken || word.width > room) {
      lines.push([]);
      room = width;
    }
    lines.at(-1)!.push(word);
    room -= word.width + spaceAfter(word, measure);
    isBroken = word.after === 'line';
  }
  const [before, last] = [lines.at(-2), lines.at(-1)];
  const isRunt = last !== undefined && widthOf(last, measure) < RUNT * width;
  if (before !== undefined && isRunt && before.length > 2 && before.at(-1)!.after === 'space')
    last.unshift(before.pop()!);
  return lines.map((line, index) => join(line, index < lines.length - 1, measure));
}

/** The same, in lines of about the same length: for headings. */
export function balanceLines<Look>(
  paragraph: readonly Stretch<Look>[],
  width: number,
  measure: Measure<Look>
): Line<Look>[] {
  let best = setLines(paragraph, width, measure);
  const count = best.length;
  if (count === 1) return best;
  for (let [low, high] = [width / 2, width]; high - low > 2;) {
    const middle = (low + high) / 2;
    const lines = setLines(paragraph, middle, measure);
    if (lines.length > count) low = middle;
    else [best, high] = [lines, middle];
  }
  return best;
}

function widthOf<Look>(words: readonly Word<Look>[], measure: Measure<Look>): number {
  return words.reduce((sum, word) => sum + word.width + spaceAfter(word, measure), 0);
}

function spaceAfter<Look>({ stretches, after }: Word<Look>, measure: Measure<Look>): number {
  return after === 'nothing' ? 0 : measure(' ', stretches.at(-1)!.look);
}

function wordsOf<Look>(
  paragraph: readonly Stretch<Look>[],
  most: number,
  measure: Measure<Look>
): Word<Look>[] {
  const words: Word<Look>[] = [];
  let stretches: Stretch<Look>[] = [];
  const close = (after: Word<Look>['after']) => {
    if (stretches.length > 0) words.push(...fitting(stretches, after, most, measure));
    stretches = [];
  };
  for (const { text, look } of paragraph) {
    for (const part of text.split(/([ \t\n]+)/u)) {
      if (part === '') continue;
      if (/^[ \t\n]/u.test(part)) {
        close(part.includes('\n') ? 'line' : 'space');
        continue;
      }
      part.split(HYPHEN).forEach((piece, index) => {
        if (index > 0) close('nothing');
        stretches.push({ text: piece, look });
      });
    }
  }
  close('space');
  return words;
}

/** A word, in as many parts as it takes for each to fit a line. */
function fitting<Look>(
  stretches: readonly Stretch<Look>[],
  after: Word<Look>['after'],
  most: number,
  measure: Measure<Look>
): Word<Look>[] {
  const width = stretches.reduce((sum, { text, look }) => sum + measure(text, look), 0);
  if (width <= most) return [{ stretches, width, after }];
  const parts: Word<Look>[] = [];
  for (const { text, look } of stretches) {
    let part = '';
    const close = () => {
      parts.push({ stretches: [{ text: part, look }], width: measure(part, look), after: 'nothing' });
      part = '';
    };
    for (const character of text) {
      if (part !== '' && measure(part + character, look) > most) close();
      part += character;
    }
    close();
  }
  return [...parts.slice(0, -1), { ...parts.at(-1)!, after }];
}

function join<Look>(words: readonly Word<Look>[], isFollowed: boolean, measure: Measure<Look>): Line<Look> {
  const stretches: { text: string; look: Look }[] = [];
  words.forEach((word, index) => {
    for (const { text, look } of word.stretches) {
      const last = stretches.at(-1);
      if (last !== undefined && last.look === look) last.text += text;
      else stretches.push({ text, look });
    }
    const isLast = index === words.length - 1 && !isFollowed;
    if (!isLast && word.after !== 'nothing') stretches.at(-1)!.text += ' ';
  });
  const measured = stretches.map((stretch) => ({ ...stretch, width: measure(stretch.text, stretch.look) }));
  return { stretches: measured, width: measured.reduce((sum, stretch) => sum + stretch.width, 0) };
}
