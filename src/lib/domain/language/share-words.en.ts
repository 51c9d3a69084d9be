import type { ShareWords } from './share-words.ts';

export const shareEn: ShareWords = {
  sections: {
    link: 'Link',
    picture: 'Picture',
    film: 'Film',
    citation: 'Citation',
    data: 'Data',
    embed: 'Embed',
    lecture: 'Lecture'
  },
  loading: 'Loading…',
  failed: 'This part could not be loaded.',
  address: 'Address of this view',
  copy: 'Copy',
  copied: 'Copied.',
  copyFailed: 'The browser did not allow it: the text is selected, copy it by hand.',
  send: 'Send…',
  carried:
    'It opens the same time and span, the same filters, what is open, where the map looks if you moved it, the globe, the theme and the language.',
  notCarried: 'It does not carry the speed of playing, nor how far a list is scrolled.',
  code: 'For a projector',
  codeOf: (address) => `QR code of ${address}`,
  codeTooLong: 'This address is too long for a QR code that could be read across a room.',
  onTheWall: 'Fill the screen',
  asSvg: 'SVG',
  asPng: 'PNG'
};
