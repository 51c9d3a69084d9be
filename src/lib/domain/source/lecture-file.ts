import { z } from '#lib/domain/zod.ts';
import { citation } from './citation.ts';
import { id, multilingual } from './common.ts';

/** How a scene follows the one before: the map flies, is cut to, or the years between are played. */
const ENTRANCES = ['fly', 'cut', 'play'] as const;

const scene = z.strictObject({
  id,
  kind: z
    .enum(['title', 'map', 'end'])
    .default('map')
    .describe('title and end: the map stands behind large words'),
  view: z
    .string()
    .regex(/^(\?.*)?$/, 'must be empty or begin with a question mark')
    .describe('The state as an address of the atlas has it: ?year=1966&event=de-gaulle-ussr-1966'),
  title: multilingual.describe('At most 60 characters'),
  line: multilingual.describe('What the audience reads: at most 140 characters'),
  notes: multilingual.describe('What to say, in Markdown'),
  citations: z.array(citation).default([]),
  seconds: z.number().int().min(10).max(900).describe('How long the scene is meant to take'),
  enter: z.enum(ENTRANCES).default('fly'),
  ask: z
    .strictObject({
      question: multilingual.describe('At most 100 characters'),
      hides: z.enum(['labels', 'outcome']).describe('labels: all names; outcome: the arcs and marks')
    })
    .optional()
    .describe('Asked first; the next key shows what was hidden')
});

/** One lecture that ships with the atlas, in all languages. */
export const lectureFile = z.strictObject({
  $schema: z.string().optional(),
  id,
  title: multilingual.describe('At most 70 characters'),
  audience: multilingual.describe('Whom it is for and how long it takes: at most 140 characters'),
  scenes: z.array(scene).min(10).max(20)
});

export type SourceLecture = z.infer<typeof lectureFile>;
