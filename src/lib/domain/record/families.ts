/** The six families of events, in the order in which the atlas lists and draws them. */
export const FAMILIES = ['visit', 'accord', 'aid', 'conflict', 'rupture', 'exchange'] as const;
export type Family = (typeof FAMILIES)[number];

/** The finer kinds of the record, each of one family. */
export const FAMILY_OF_KIND = {
  visit: 'visit',
  summit: 'visit',
  recognition: 'accord',
  treaty: 'accord',
  aid: 'aid',
  conflict: 'conflict',
  rupture: 'rupture',
  trade: 'exchange',
  culture: 'exchange',
  influence: 'exchange'
} as const satisfies Record<string, Family>;

export type Kind = keyof typeof FAMILY_OF_KIND;
export const KINDS = Object.keys(FAMILY_OF_KIND) as [Kind, ...Kind[]];

export function isFamily(value: string): value is Family {
  return (FAMILIES as readonly string[]).includes(value);
}
