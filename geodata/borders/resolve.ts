import type { SourceSet } from './schemas.ts';

/** What one unit and the cuts through it leave: the grain of every recipe. */
export interface Piece {
  /** Natural Earth's admin-1 unit: its ISO 3166-2 code, or its `adm1_code` where the ISO code is not unique. */
  readonly unit: string;
  /** Natural Earth's `adm0_a3` of the unit. */
  readonly country: string;
  /** Ids of the cuts that it lies in. */
  readonly cuts: readonly string[];
}

export type Resolve = (tokens: readonly string[]) => ReadonlySet<number>;

/** Says what is wrong with a token, or null. */
export type JudgeToken = (token: string) => string | null;

/**
 * Makes the function that turns a list of tokens into the indices of the pieces it holds. Tokens work from left to
 * right on one set: `RUS` adds the units of a country, `RU-KGD` a unit, `@memel` what lies in a cut, `$BALT` a set;
 * with a minus they take it away. Throws on an unknown token, so judge them first.
 */
export function makeResolver(pieces: readonly Piece[], sets: readonly SourceSet[]): Resolve {
  const index = indexPieces(pieces);
  const tokensOf = new Map(sets.map((set) => [set.id, set.tokens]));
  const resolve = (tokens: readonly string[], within: readonly string[]): Set<number> => {
    const held = new Set<number>();
    for (const token of tokens) {
      const { isMinus, name } = readToken(token);
      for (const piece of look(name, within)) {
        if (isMinus) held.delete(piece);
        else held.add(piece);
      }
    }
    return held;
  };
  const look = (name: string, within: readonly string[]): Iterable<number> => {
    if (!name.startsWith('$')) return index.get(name) ?? fail(name);
    const set = name.slice(1);
    if (within.includes(set)) throw new Error(`the set $${set} contains itself`);
    return resolve(tokensOf.get(set) ?? fail(name), [...within, set]);
  };
  return (tokens) => resolve(tokens, []);
}

/** Judges tokens by the units, cuts and sets that there are. */
export function makeJudge(
  pieces: readonly Piece[],
  cuts: readonly string[],
  sets: readonly string[]
): JudgeToken {
  const units = indexPieces(pieces);
  const known = new Set([...cuts.map((id) => `@${id}`), ...sets.map((id) => `$${id}`)]);
  return (token) => {
    const { name } = readToken(token);
    if (known.has(name)) return null;
    if (name.startsWith('@')) return `unknown cut "${name}" (add it to cuts.geojson)`;
    if (name.startsWith('$')) return `unknown set "${name}" (add it to sets.json)`;
    return units.has(name)
      ? null
      : `unknown unit "${name}": neither a country nor an admin-1 unit of the source`;
  };
}

function readToken(token: string): { isMinus: boolean; name: string } {
  const isMinus = token.startsWith('-') && !isUnitWithMinus(token);
  return { isMinus, name: isMinus ? token.slice(1) : token };
}

/** The source numbers units of no country from `-99-X01~` on; `--99-X01~` takes one away. */
function isUnitWithMinus(token: string): boolean {
  return token.startsWith('-99-');
}

function indexPieces(pieces: readonly Piece[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  const add = (key: string, piece: number) => {
    const list = index.get(key);
    if (list === undefined) index.set(key, [piece]);
    else list.push(piece);
  };
  pieces.forEach(({ unit, country, cuts }, piece) => {
    add(country, piece);
    if (unit !== country) add(unit, piece);
    for (const cut of cuts) add(`@${cut}`, piece);
  });
  return index;
}

function fail(name: string): never {
  throw new Error(`nothing is known as "${name}"`);
}
