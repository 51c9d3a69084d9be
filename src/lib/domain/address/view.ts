import { FAMILIES, type Family } from '#lib/domain/record/families.ts';
import type { Theatre } from '#lib/domain/record/theatres.ts';
import type { Moment } from '#lib/domain/time/moment.ts';
import type { Span } from '#lib/domain/time/span.ts';
import type { Camera } from './camera.ts';

/** What the detail panel shows; ids are those of the record. */
export type Selection =
  | { readonly kind: 'event'; readonly id: string }
  | { readonly kind: 'place'; readonly id: string }
  | { readonly kind: 'theatre'; readonly id: Theatre }
  | { readonly kind: 'polity'; readonly id: string }
  | { readonly kind: 'era'; readonly id: string };

export type SelectionKind = Selection['kind'];

/** The reader's own choice; null follows the system. */
export type ThemeChoice = 'light' | 'dark' | null;

/** What can be open around the map, besides what is selected. */
export const PANELS = ['chronicle', 'legend'] as const;
export type PanelName = (typeof PANELS)[number];

export function isPanel(name: string): name is PanelName {
  return (PANELS as readonly string[]).includes(name);
}

/** Everything of the atlas that an address carries: the one shareable state. */
export interface View {
  readonly moment: Moment;
  readonly span: Span;
  readonly families: ReadonlySet<Family>;
  /** Those that are switched off: which there are is for the record to say. */
  readonly theatresOff: ReadonlySet<Theatre>;
  /** The person whose events alone are shown, by id; what is open may be one of them. */
  readonly follow: string | null;
  readonly selection: Selection | null;
  /** null: fitted to the content. */
  readonly camera: Camera | null;
  readonly globe: boolean;
  readonly theme: ThemeChoice;
  /** What is open; null: as suits the screen. */
  readonly panels: ReadonlySet<PanelName> | null;
}

export const DEFAULT_VIEW: View = {
  moment: { year: 1944 },
  span: { mode: 'year' },
  families: new Set(FAMILIES),
  theatresOff: new Set(),
  follow: null,
  selection: null,
  camera: null,
  globe: false,
  theme: null,
  panels: null
};
