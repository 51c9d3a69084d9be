/**
 * `de-gaulle-in-moscow.atlas-lecture.json` for the kind `lecture`: letters of any script, so that a name stays one;
 * nothing a system refuses.
 */
export function nameOfOwnFile(title: string, kind: 'lecture' | 'dossier'): string {
  const name = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .toWellFormed();
  return `${name === '' ? kind : name}.atlas-${kind}.json`;
}
