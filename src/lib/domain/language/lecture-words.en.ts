import type { LectureWords } from './lecture-words.ts';
import { plural } from './plural.ts';

export const lectureEn: LectureWords = {
  lectures: 'Lectures',
  intro:
    'Each is one live map, driven scene by scene with a clicker or the keys, with notes for the lecturer. At any moment you can leave the script, explore, and return with one key.',
  scenesAndMinutes: (scenes, minutes) =>
    `${scenes} ${plural('en', scenes, { one: 'scene', other: 'scenes' })}, about ${minutes} ${plural('en', minutes, { one: 'minute', other: 'minutes' })}`,
  present: 'Present',
  presenterPage: 'Notes for the presenter',

  sceneOf: (number, count) => `Scene ${number} of ${count}`,
  next: 'Next scene',
  back: 'Previous scene',
  overview: 'All scenes',
  fullscreen: 'Full screen',
  leaveFullscreen: 'Leave full screen',
  presenter: 'Presenter’s window',
  notes: 'Notes below the map',
  leave: 'Leave the lecture',
  returnTo: (number) => `Return to scene ${number}`,
  keep: 'Keep this as a scene',
  isAsked: 'A question to the room',
  reveal: 'Show the answer',
  isBlank: 'The screen is blank. Any key brings the map back.',
  goingTo: (number) => `Scene ${number}, then Enter`,

  keys: 'Keys of a lecture',
  keyList: [
    { keys: ['→', 'Page Down', 'Space', 'N'], does: 'next scene' },
    { keys: ['←', 'Page Up', 'P'], does: 'previous scene' },
    { keys: ['Home', 'End'], does: 'first, last scene' },
    { keys: ['1', '2', 'Enter'], does: 'to scene 12 (or G for Enter)' },
    { keys: ['B', 'W'], does: 'black, white screen' },
    { keys: ['R'], does: 'return to the scene' },
    { keys: ['K'], does: 'keep what is shown as a scene' },
    { keys: ['O'], does: 'all scenes' },
    { keys: ['S'], does: 'presenter’s window' },
    { keys: ['M'], does: 'notes below the map' },
    { keys: ['F'], does: 'full screen' },
    { keys: ['?'], does: 'this list' }
  ],

  onTheWall: 'On the wall',
  thenComes: 'Then comes',
  isEnd: 'The end',
  elapsed: 'Elapsed',
  clock: 'Time',
  target: 'For this scene',
  late: (time) => `${time} late`,
  early: (time) => `${time} early`,
  inTime: 'in time',
  restart: 'Start the clock anew',
  sources: 'Sources',
  stageMissing: 'The window of the lecture is not open in this browser. Open it, and this page finds it.',
  stageStrayed: 'The wall shows something else than the scene. R returns to it.',
  popupBlocked:
    'The browser blocked the window. Allow windows of this site, or open the page of notes yourself:',
  black: 'Black',
  white: 'White',
  unknownLecture: 'There is no such lecture.'
};
