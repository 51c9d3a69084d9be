import type { PreflightWords } from './preflight-words.ts';
import { plural } from './plural.ts';

const THEMES = { light: 'light', dark: 'dark' } as const;

export const preflightEn: PreflightWords = {
  check: 'Check',
  heading: 'Check before the lecture',
  states: { fine: 'In order', wrong: 'Not in order', note: 'To know', waits: 'Being checked' },
  waits: 'Being checked…',

  network: 'Without a network',
  kept: (files) =>
    `Everything is kept in this browser: ${files} ${plural('en', files, { one: 'file', other: 'files' })}.`,
  keptInPart: (kept, wanted) =>
    `${kept} of ${wanted} files are kept in this browser. Keep the rest while there is a network.`,
  keepsNothing:
    'This browser keeps nothing of the atlas: a private window, an address without https, or a setting. Open the lecture in an ordinary window, or be sure of the network.',
  troubles: {
    storage: 'The browser has no room left. Free some space, then keep everything again.',
    network: 'The network does not answer. Keep everything where there is one.',
    release: 'A newer atlas is being taken over. Reload this page, then check again.'
  },
  keep: 'Keep everything',

  scenes: 'Scenes',
  scenesShown: (shown, count) => `${shown} of ${count} drawn on the map.`,
  scenesNotDrawn: (numbers) =>
    `Not drawn: ${numbers}. Show them once yourself; if the map stays empty, reload the page.`,
  stopped: 'Stopped. Check again to see all scenes.',
  stop: 'Stop',
  again: 'Check again',

  letters: 'Letters',
  lettersThere: 'Latin, Cyrillic and Vietnamese letters are there.',
  lettersMissing: (scripts) => `Missing letters: ${scripts}. Reload the page while there is a network.`,
  scripts: { latin: 'Latin', cyrillic: 'Cyrillic', vietnamese: 'Vietnamese' },

  room: 'In a bright room',
  roomFine: (theme) => `On a washed-out projector everything can be made out in the ${THEMES[theme]} theme.`,
  roomFaded: (theme, parts) => `On a washed-out projector the ${THEMES[theme]} theme loses: ${parts}.`,
  parts: {
    caption: 'captions',
    places: 'names of cities',
    lands: 'names of lands',
    waters: 'names of waters',
    land: 'land beside the sea'
  },
  arcsOf: (name) => `arcs of “${name}”`,
  takeTheme: (theme) => `Use the ${THEMES[theme]} theme`,
  darkenRoom: 'The other theme is no better: darken the room.',

  screen: 'Screen',
  screenSize: (width, height) => `${width} × ${height} pixels.`,
  screenSmall:
    'Less than 1024 × 768: the map is left little room. Set the projector higher, or zoom the browser out with Ctrl and −.',
  screenTall: 'Higher than wide: the map is narrow. Turn the screen if you can.',
  screenFine: 'There is room for the map and its caption.',
  fullscreenAdvice: 'F fills the screen.',

  languages: 'Languages',
  existsIn: (languages) => `This lecture exists in ${languages}.`,

  ready: (shown, count) => `Ready: ${shown}/${count} scenes, works without network`,
  notReady: 'Not ready yet. What is missing is marked below, with what to do.'
};
