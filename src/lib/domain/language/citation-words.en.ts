import type { CitationWords } from './citation-words.ts';
import { plural } from './plural.ts';

export const citationEn: CitationWords = {
  citeView: 'Cite this view',
  citePage: 'Cite this page',
  form: 'Form',
  copy: 'Copy',
  download: 'Download',
  copied: 'Copied.',
  notCopied: 'The browser does not allow copying here. Select the text and copy it, or download it.',
  saved: (file) => `Saved as ${file}`,
  preparing: 'Preparing…',
  formFailed: 'This form could not be made: the connection failed.',
  sourcesOfView: 'Sources of what is shown',
  sourcesCount: (works, events) =>
    `${works} ${plural('en', works, { one: 'work', other: 'works' })} for ${events} ${plural('en', events, { one: 'event', other: 'events' })}`,
  noSources: 'Nothing is shown, so there is nothing to cite. Choose another time, or show everything.',
  loadingSources: 'Loading the sources…',
  sourcesFailed: 'The sources could not be loaded.',
  citedFor: 'Cited for:',
  more: (count) => `and ${count} more`
};
