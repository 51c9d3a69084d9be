import type { PresentingWords } from './presenting-words.ts';

export const presentingEn: PresentingWords = {
  light: 'Pointer',
  draw: 'Draw',
  autoplay: 'Autoplay',

  lightTools: 'Pointer',
  dot: 'Dot',
  spotlight: 'Spotlight',
  inkTools: 'Drawing',
  inks: { red: 'Red', blue: 'Blue', green: 'Green', plain: 'Black or white' },
  lastings: { fades: 'Fades', stays: 'Stays' },
  undo: 'Undo',
  clear: 'Clear',
  layDown: 'Done',

  timeOfScene: 'Time of this scene',
  again: 'Begin again at the end',
  stop: 'Stop autoplay',
  rests: 'Autoplay waits for the visitor to leave.',

  drive: 'Drive the wall',
  first: 'First scene',
  last: 'Last scene',
  goTo: 'Scene number',
  go: 'Go',
  look: 'Look before you show',
  lookHelp: 'This map is yours alone. Move the time, click, zoom: the wall stays as it is until you show it.',
  privateMap: 'Map for the presenter alone',
  show: 'Show this on the wall',
  same: 'The wall shows the same.',
  fromWall: 'Begin again from the wall',
  endLook: 'Close this map',

  keyList: [
    { keys: ['L'], does: 'pointer: a dot or a spotlight' },
    { keys: ['D'], does: 'draw on the map, and stop' },
    { keys: ['Z', 'Ctrl+Z'], does: 'undo the last stroke' },
    { keys: ['X'], does: 'clear the drawing' },
    { keys: ['A'], does: 'autoplay on, off' },
    { keys: ['Esc'], does: 'leave what is open' }
  ]
};
