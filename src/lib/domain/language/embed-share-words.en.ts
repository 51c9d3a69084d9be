import type { EmbedShareWords } from './embed-share-words.ts';

export const embedShareEn: EmbedShareWords = {
  size: 'Size',
  sizes: { small: 'Small', medium: 'Medium', large: 'Large', own: 'Your own' },
  width: 'Width',
  height: 'Height',
  sizeLimits: 'From 320 × 240 to 3840 × 2160 pixels; what is beyond is brought within.',
  systemTheme: 'As the reader’s system has it',
  theme: 'Colours',
  controls: 'Beside the map',
  zoomButtons: 'Zoom buttons',
  snippet: 'HTML for your page',
  copy: 'Copy',
  copied: 'Copied.',
  copyFailed: 'The browser does not let the page copy. The text is selected: copy it yourself.',
  carried:
    'The frame opens what the map shows now, in the language and colours chosen here. What is open around the map (search, help, this dialog) stays with you.',
  more: 'All about embedding'
};
