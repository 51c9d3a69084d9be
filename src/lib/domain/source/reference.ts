import type { CslItem } from './csl-item.ts';

/** "Carley, Michael Jabara. Silent Conflict. Rowman & Littlefield, 2014." Chicago's order, as plain text. */
export function formatReference(item: CslItem): string {
  const container = [
    item['container-title'],
    item.volume && `vol. ${item.volume}`,
    item.issue && `no. ${item.issue}`
  ]
    .filter(Boolean)
    .join(', ');
  const imprint = [item.publisher, formatIssued(item), item.page].filter(Boolean).join(', ');
  return [formatAuthors(item), item.title, container, imprint]
    .filter((part) => part !== '')
    .map((part) => (/[.?!…]$/u.test(part) ? part : `${part}.`))
    .join(' ');
}

function formatAuthors({ author = [] }: CslItem): string {
  return author
    .map((name, index) => {
      if ('literal' in name) return name.literal;
      if (name.given === undefined) return name.family;
      // Only the first author stands with the family name in front.
      return index === 0 ? `${name.family}, ${name.given}` : `${name.given} ${name.family}`;
    })
    .join(', ');
}

function formatIssued({ issued }: CslItem): string {
  const [year, month, day] = issued?.['date-parts'][0] ?? [];
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
