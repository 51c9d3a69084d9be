/** A thing of schema.org in JSON-LD. Parts that are undefined are left out. */
export interface LinkedData {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

/** JSON-LD to stand in a `<script>` of a page: nothing in it can end the element. */
export function writeLinkedData(data: LinkedData): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');
}
