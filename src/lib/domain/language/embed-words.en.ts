import type { EmbedWords } from './embed-words.ts';

export const embedEn: EmbedWords = {
  openFullAtlas: 'Open the full atlas',
  readInAtlas: 'Read more in the atlas',
  gestures: {
    control: 'Hold Ctrl and scroll to zoom the map',
    command: 'Hold ⌘ and scroll to zoom the map',
    touch: 'Move the map with two fingers'
  }
};
