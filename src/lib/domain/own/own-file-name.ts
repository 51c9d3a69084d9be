/** `grain.csv` for a long table. */
export function nameOfTableFile(title: string): string {
  return `${partOfName(title) || 'table'}.csv`;
}

/**
 * `de-gaulle-in-moscow.atlas-lecture.json` for the kind `lecture`: letters of any script, so that a name stays one;
 * nothing a system refuses.
 */
export function nameOfOwnFile(title: string, kind: 'lecture' | 'dossier'): string {
  return `${partOfName(title) || kind}.atlas-${kind}.json`;
}

function partOfName(title: string): string {
  return title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .toWellFormed();
}
