export type Path = readonly (string | number)[];

/** `events[3].properties.when` */
export function formatPath(path: Path): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`),
    ''
  );
}

/** What stands at a path, by keys of the values themselves alone; undefined where nothing does. */
export function valueAt(value: unknown, path: Path): unknown {
  let here = value;
  for (const step of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as Record<string | number, unknown>)[step];
  }
  return here;
}

/** The value without what stands at a path, or at the nearest place above it where something does; null: nothing is left. */
export function without(value: unknown, path: Path): unknown {
  let depth = path.length;
  while (depth > 0 && valueAt(value, path.slice(0, depth)) === undefined) depth -= 1;
  if (depth === 0) return null;
  const target = path.slice(0, depth);
  const copy = structuredClone(value);
  const parent = valueAt(copy, target.slice(0, -1)) as Record<string | number, unknown> | unknown[];
  const last = target.at(-1)!;
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete parent[last];
  return copy;
}

/** A JSON object, and not null or an array. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value of the object itself: never one that every object inherits. */
export function own(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The text of a value that is text; else undefined. */
export function ownText(value: unknown, key: string): string | undefined {
  const text = own(value, key);
  return typeof text === 'string' ? text : typeof text === 'number' ? String(text) : undefined;
}
