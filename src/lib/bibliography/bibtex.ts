import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { CslItem } from '#lib/domain/source/csl-item.ts';

/** Works as BibTeX in UTF-8; the key of a work is its id. */
export function writeBibtex(items: readonly CslItem[]): string {
  Object.assign(plugins.config.get('@bibtex').format, {
    useIdAsLabel: true,
    checkLabel: false,
    asciiOnly: false
  });
  return plugins.output.format('bibtex', items.map(escapeItem));
}

/** Addresses and keys are written as they are. */
const VERBATIM: ReadonlySet<string> = new Set(['id', 'type', 'URL', 'DOI'] satisfies (keyof CslItem)[]);

/** With letters left as they are, the library leaves these too, and TeX stops at them. */
function escapeItem(item: CslItem): object {
  return Object.fromEntries(
    Object.entries(item).map(([key, value]) => [key, VERBATIM.has(key) ? value : escapeAll(value)])
  );
}

function escapeAll(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/[&%$#_]/gu, '\\$&');
  if (Array.isArray(value)) return value.map(escapeAll);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, escapeAll(part)]));
}
