/** A frame that another page is to have. */
export interface Frame {
  readonly address: string;
  /** What a screen reader calls it. */
  readonly title: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** Smaller frames cut something off, larger ones are a slip of the finger. */
const SMALLEST = { width: 320, height: 240 } as const;
const LARGEST = { width: 3840, height: 2160 } as const;

/** The HTML of a frame, on one line. */
export function writeSnippet({ address, title, width, height }: Frame): string {
  const attributes = [
    `src="${escapeAttribute(address)}"`,
    `title="${escapeAttribute(title)}"`,
    `width="${width}"`,
    `height="${height}"`,
    'loading="lazy"',
    'allowfullscreen',
    'style="border: 0; max-width: 100%"'
  ];
  return `<iframe ${attributes.join(' ')}></iframe>`;
}

function escapeAttribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** A measure as it was typed, brought within what a frame can have; what is no number is the least. */
export function measureWithin(typed: number, side: 'width' | 'height'): number {
  if (Number.isNaN(typed)) return SMALLEST[side];
  return Math.round(Math.min(LARGEST[side], Math.max(SMALLEST[side], typed)));
}
