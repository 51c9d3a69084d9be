import type { CitationWords } from './citation-words.ts';
import { plural } from './plural.ts';

export const citationFr: CitationWords = {
  citeView: 'Citer cette vue',
  citePage: 'Citer cette page',
  form: 'Format',
  copy: 'Copier',
  download: 'Télécharger',
  copied: 'Copié.',
  notCopied:
    'Le navigateur ne permet pas de copier ici. Sélectionnez le texte pour le copier, ou téléchargez-le.',
  saved: (file) => `Enregistré sous ${file}`,
  preparing: 'Préparation…',
  formFailed: 'Ce format n’a pas pu être préparé\u00a0: la connexion a échoué.',
  sourcesOfView: 'Les sources de ce qui est affiché',
  sourcesCount: (works, events) =>
    `${works} ${plural('fr', works, { one: 'ouvrage ou document', other: 'ouvrages et documents' })} pour ${events} ${plural('fr', events, { one: 'événement', other: 'événements' })}`,
  noSources: 'Rien n’est affiché, il n’y a donc rien à citer. Choisissez un autre moment, ou affichez tout.',
  loadingSources: 'Les sources se chargent…',
  sourcesFailed: 'Les sources n’ont pas pu être chargées.',
  citedFor: 'Cité dans\u00a0:',
  more: (count) => `et ${count} ${plural('fr', count, { one: 'autre', other: 'autres' })}`
};
