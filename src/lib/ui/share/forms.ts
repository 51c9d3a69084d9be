import type { CslItem } from '#lib/domain/source/csl-item.ts';

/** In what forms works are cited, by name, with what their files are. */
export const FORMS = {
  chicago: { name: 'Chicago', extension: 'txt', type: 'text/plain' },
  bibtex: { name: 'BibTeX', extension: 'bib', type: 'application/x-bibtex' },
  ris: { name: 'RIS', extension: 'ris', type: 'application/x-research-info-systems' },
  csl: { name: 'CSL-JSON', extension: 'json', type: 'application/vnd.citationstyles.csl+json' }
} as const;

export type Form = keyof typeof FORMS;

/** Works in a form for machines. Throws if what writes it cannot be fetched. */
export async function writeItems(items: readonly CslItem[], form: Exclude<Form, 'chicago'>): Promise<string> {
  switch (form) {
    case 'bibtex':
      return (await import('#lib/bibliography/bibtex.ts')).writeBibtex(items).trim() + '\n';
    case 'ris':
      return (await import('#lib/bibliography/ris.ts')).writeRis(items);
    case 'csl':
      return JSON.stringify(items, null, 1) + '\n';
  }
}
