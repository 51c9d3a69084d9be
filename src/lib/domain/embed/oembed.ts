import { writeSnippet } from './snippet.ts';

/** What can be embedded by the address of its page. */
export const OEMBED_KINDS = ['event', 'place', 'person', 'era'] as const;
export type OembedKind = (typeof OEMBED_KINDS)[number];

export function isOembedKind(text: string): text is OembedKind {
  return (OEMBED_KINDS as readonly string[]).includes(text);
}

/** A rich answer of oEmbed 1.0 (https://oembed.com, §2.3.4). */
export interface Oembed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly html: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

const SIZE = { width: 800, height: 500 } as const;

/** `address`: of the embedded atlas, absolute; `home`: of the atlas in the same language. */
export function writeOembed(subject: {
  title: string;
  address: string;
  atlas: string;
  home: string;
}): Oembed {
  const { title, address, atlas, home } = subject;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: atlas,
    provider_url: home,
    html: writeSnippet({ address, title: `${title} — ${atlas}`, ...SIZE }),
    ...SIZE
  };
}
