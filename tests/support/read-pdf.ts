import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader of PDF finds in a file. */
export interface ReadPdf {
  readonly title: string;
  readonly language: string;
  readonly isTagged: boolean;
  /** Points. */
  readonly size: readonly [width: number, height: number];
  readonly outline: readonly string[];
  /** By page what can be selected on it, with single spaces. */
  readonly pages: readonly string[];
  /** Addresses that links lead to; `#` for places in the file. */
  readonly links: readonly string[];
  /** Roles of the elements of its structure. */
  readonly roles: ReadonlySet<string>;
  /** What is said of its pictures. */
  readonly pictures: readonly string[];
}

interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
}

export async function readPdf(data: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocument({ data: new Uint8Array(data), verbosity: 0 }).promise;
  const info = (await pdf.getMetadata()).info as { Title: string; Language: string };
  const nodes: Node[] = [];
  const pages: string[] = [];
  const links: string[] = [];
  let size: [number, number] = [0, 0];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    size = [page.view[2]!, page.view[3]!];
    const { items } = await page.getTextContent();
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
    pages.push(text.replace(/[ \t\n]+/g, ' '));
    for (const { subtype, url } of await page.getAnnotations()) {
      if (subtype === 'Link') links.push(url ?? '#');
    }
    nodes.push(...flatten((await page.getStructTree()) as Node | null));
  }
  const outline = ((await pdf.getOutline()) ?? []).map(({ title }) => title);
  const isTagged = (await pdf.getMarkInfo())?.Marked === true;
  await pdf.destroy();
  return {
    title: info.Title,
    language: info.Language,
    isTagged,
    size,
    outline,
    pages,
    links,
    roles: new Set(nodes.flatMap(({ role }) => role ?? [])),
    pictures: nodes.flatMap(({ role, alt }) => (role === 'Figure' ? [alt ?? ''] : []))
  };
}

function flatten(node: Node | null): Node[] {
  return node === null ? [] : [node, ...(node.children ?? []).flatMap(flatten)];
}
