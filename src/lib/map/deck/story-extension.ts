import { LayerExtension, type Accessor, type Layer } from '@deck.gl/core';
import { FAMILIES, type Family } from '#lib/domain/record/families.ts';
import type { AtlasEvent } from '#lib/domain/record/record.ts';
import type { Theatre } from '#lib/domain/record/theatres.ts';
import { holdDay } from '#lib/domain/time/day.ts';
import type { Interval } from '#lib/domain/time/interval.ts';
import type { Window } from '#lib/domain/time/span.ts';
import { FRAGMENT, FRAGMENT_COLOR, VERTEX, VERTEX_END } from './story.glsl.ts';

/** What changes from frame to frame: numbers for the GPU, never data. */
export interface Story {
  readonly window: Window;
  /** The window before, and how far (0–1) the change from it has come. */
  readonly before: Window;
  readonly progress: number;
  readonly families: ReadonlySet<Family>;
  /** All that there are, a bit for each, and those that are switched off. */
  readonly theatres: readonly Theatre[];
  readonly theatresOff: ReadonlySet<Theatre>;
  /** Indices of events in the record, or -1. */
  readonly chosen: number;
  readonly pointed: number;
  /** Seconds, for what flows. */
  readonly time: number;
  readonly motion: boolean;
  /** 1 on a desk, more on a projector. */
  readonly stroke: number;
}

export interface StoryProps<Item = unknown> {
  story: Story;
  /** [first day, first day after], clamped to finite numbers. */
  getTimes: Accessor<Item, [number, number]>;
  /** [family index, theatre mask, event index, flags]. */
  getTraits: Accessor<Item, [number, number, number, number]>;
}

const UNIFORM_TYPES = {
  liveFrom: 'f32',
  liveUntil: 'f32',
  reach: 'f32',
  wasLiveFrom: 'f32',
  wasLiveUntil: 'f32',
  wasReach: 'f32',
  progress: 'f32',
  families: 'f32',
  theatres: 'f32',
  chosen: 'f32',
  pointed: 'f32',
  time: 'f32',
  motion: 'f32',
  stroke: 'f32'
} as const;

const storyModule = { name: 'story', vs: VERTEX, fs: FRAGMENT, uniformTypes: UNIFORM_TYPES } as const;

export const FLAG_QUIET = 1;
export const FLAG_MUTUAL = 2;

export function timesOf({ from, until }: Interval): [number, number] {
  return [holdDay(from), holdDay(until)];
}

export function traitsOf(
  event: AtlasEvent,
  eventIndex: number,
  theatres: readonly Theatre[]
): [number, number, number, number] {
  const flags = (event.condition ? FLAG_QUIET : 0) + (event.direction === 'mutual' ? FLAG_MUTUAL : 0);
  return [FAMILIES.indexOf(event.family), maskOf(theatres, new Set(event.theatres)), eventIndex, flags];
}

/** One bit for each item of a list, the first lowest. */
export function maskOf<T>(items: readonly T[], chosen: ReadonlySet<T>): number {
  return items.reduce((mask, item, index) => (chosen.has(item) ? mask | (1 << index) : mask), 0);
}

export function uniformsOf(story: Story): Record<keyof typeof UNIFORM_TYPES, number> {
  const [liveFrom, liveUntil] = timesOf(story.window.live);
  const [wasLiveFrom, wasLiveUntil] = timesOf(story.before.live);
  return {
    liveFrom,
    liveUntil,
    reach: story.window.reach,
    wasLiveFrom,
    wasLiveUntil,
    wasReach: story.before.reach,
    progress: story.progress,
    families: maskOf(FAMILIES, story.families),
    theatres: maskOf(
      story.theatres,
      new Set(story.theatres.filter((theatre) => !story.theatresOff.has(theatre)))
    ),
    chosen: story.chosen,
    pointed: story.pointed,
    time: story.time,
    motion: story.motion ? 1 : 0,
    stroke: story.stroke
  };
}

/**
 * Lets the GPU decide what of a layer's data is shown. All events are uploaded once; moving the time, switching
 * families or theatres and choosing something only sets uniforms.
 */
export class StoryExtension extends LayerExtension {
  static override extensionName = 'StoryExtension';

  override getShaders(): unknown {
    return {
      modules: [storyModule],
      inject: { 'vs:#main-end': VERTEX_END, 'fs:DECKGL_FILTER_COLOR': FRAGMENT_COLOR }
    };
  }

  override initializeState(this: Layer<StoryProps>): void {
    this.getAttributeManager()?.add({
      instanceStoryTimes: { size: 2, stepMode: 'instance', accessor: 'getTimes' },
      instanceStoryTraits: { size: 4, stepMode: 'instance', accessor: 'getTraits' }
    });
  }

  override draw(this: Layer<StoryProps>): void {
    this.setShaderModuleProps({ story: uniformsOf(this.props.story) });
  }
}
