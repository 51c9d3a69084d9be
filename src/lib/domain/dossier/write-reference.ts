import { formatWork } from '#lib/domain/citing/chicago-work.ts';
import type { Language } from '#lib/domain/language/language.ts';
import type { CslItem } from '#lib/domain/source/csl-item.ts';
import type { Reference } from '#lib/domain/source/reference.ts';

type Name = NonNullable<CslItem['author']>[number];

/** A work in one line: who, what (in italics), where and when. For those that no style is known here for. */
export function writeReference(item: CslItem): Reference {
  const title = item.title ?? item['container-title'] ?? item.id;
  const before = sentence((item.author ?? item.editor ?? []).map(nameOf).join(', '));
  const within = item.title === undefined ? undefined : item['container-title'];
  const after = [
    within,
    item.volume,
    item.issue,
    [item['publisher-place'], item.publisher].filter(Boolean).join(': '),
    item.archive,
    item.archive_location,
    item.issued?.['date-parts'][0]?.[0],
    item.page
  ];
  const rest = after.filter((part) => part !== undefined && part !== '').join(', ');
  const text = `${before}${sentence(title)}${sentence(rest)}`.trim();
  return { text, italics: [[before.length, before.length + title.length]] };
}

/** By their ids, in the order of their text: as a Chicago bibliography has them, or else in one line. */
export function writeReferences(
  items: readonly CslItem[],
  language: Language
): ReadonlyMap<string, Reference> {
  const { compare } = new Intl.Collator(language);
  const written = items.map((item) => [item.id, formatWork(item, language) ?? writeReference(item)] as const);
  return new Map(written.sort(([, a], [, b]) => compare(a.text, b.text)));
}

function nameOf(name: Name): string {
  return 'literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', ');
}

/** With the stop and the space that follow it; nothing stays nothing. */
function sentence(text: string): string {
  return text === '' ? '' : `${text}${/[.!?…]$/u.test(text) ? '' : '.'} `;
}
