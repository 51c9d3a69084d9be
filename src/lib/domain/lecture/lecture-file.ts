import { z } from '#lib/domain/zod.ts';
import { LANGUAGES } from '#lib/domain/language/language.ts';
import { id } from '#lib/domain/source/id.ts';
import { MOST, SECONDS } from './lecture-limits.ts';

/** What makes a file one of ours, and the version that this atlas writes: see file-migrations.ts. */
export const FORMAT = 'atlas-lecture';

const text = (most: number, what: string) => z.string().max(most).default('').describe(what);

export const sceneShape = z.strictObject({
  id: id.max(MOST.id),
  kind: z
    .enum(['title', 'map', 'end'])
    .default('map')
    .describe('title and end: the map stands behind large words'),
  view: z
    .string()
    .max(MOST.view)
    .regex(/^(\?.*)?$/s, 'must be empty or begin with a question mark')
    .default('')
    .describe('The state as an address of the atlas has it: ?year=1966&event=de-gaulle-ussr-1966'),
  title: text(MOST.title, 'What the scene is called'),
  line: text(MOST.line, 'What the audience reads'),
  notes: text(MOST.notes, 'What to say, in Markdown; raw HTML is shown as it stands'),
  sources: z
    .array(z.string().max(MOST.source))
    .max(MOST.sources)
    .default([])
    .describe('References as a bibliography prints them'),
  seconds: z
    .number()
    .int()
    .min(SECONDS.least)
    .max(SECONDS.most)
    .default(SECONDS.usual)
    .describe('How long the scene is meant to take'),
  enter: z
    .enum(['fly', 'cut', 'play'])
    .default('fly')
    .describe('The map flies, is cut to, or the years between are played'),
  ask: z
    .strictObject({
      question: z.string().max(MOST.question),
      hides: z.enum(['labels', 'outcome']).describe('labels: all names; outcome: the arcs and marks')
    })
    .optional()
    .describe('Asked first; the next key shows what was hidden')
});

export const lectureShape = z.strictObject({
  id: id.max(MOST.id),
  language: z.enum(LANGUAGES).describe('The language in which it is written'),
  title: z.string().max(MOST.title),
  audience: text(MOST.audience, 'Whom it is for and how long it takes'),
  scenes: z.array(sceneShape).max(MOST.scenes)
});

/** A lecture of a reader's own, as it is saved: `name.atlas-lecture.json`. */
export const lectureFile = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal(FORMAT),
  version: z.literal(1),
  lecture: lectureShape
});
