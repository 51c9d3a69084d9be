import type { Command } from '#lib/domain/shortcuts.ts';
import type { AtlasContext } from '#lib/state/context.ts';

/** The map, as far as keys move it. */
export interface Steered {
  fit(): void;
  zoom(steps: number): void;
}

/**
 * Does what a key asks of the time, the map or what is open, wherever the atlas is shown. False where the key asks
 * for something else, which is then up to the page.
 */
export function steer(
  command: Command,
  { atlas, playback, panels, borderChanges, flows }: AtlasContext,
  map: Steered | null
): boolean {
  switch (command.verb) {
    case 'step':
      playback.pause();
      atlas.step(command.steps);
      return true;
    case 'step-event':
      playback.pause();
      atlas.stepEvent(command.direction);
      return true;
    case 'step-borders':
      playback.pause();
      borderChanges.step(command.direction);
      return true;
    case 'play':
      playback.toggle();
      return true;
    case 'dismiss':
      if (panels.choice !== null) panels.choice = null;
      else if (flows !== null && flows.flows.chosen !== null) flows.flows.dismiss();
      else atlas.dismiss();
      return true;
    case 'fit':
      map?.fit();
      return true;
    case 'zoom':
      map?.zoom(command.steps);
      return true;
    default:
      return false;
  }
}
