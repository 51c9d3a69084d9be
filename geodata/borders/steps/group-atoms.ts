/** Numbers the atoms: for each piece the atom that it belongs to, and for each atom its pieces. */
export interface Grouping {
  readonly atomOf: readonly number[];
  readonly pieces: readonly (readonly number[])[];
}

/**
 * Joins the pieces that always belong together, in every one of `memberships`, into atoms. Atoms are numbered by
 * their first piece, so that a build of the same data gives the same numbers.
 */
export function groupAtoms(count: number, memberships: readonly ReadonlySet<number>[]): Grouping {
  const signatures: number[][] = Array.from({ length: count }, () => []);
  memberships.forEach((members, row) => {
    for (const piece of members) signatures[piece]?.push(row);
  });
  const numbers = new Map<string, number>();
  const pieces: number[][] = [];
  const atomOf = signatures.map((signature, piece) => {
    const key = signature.join();
    const atom = numbers.get(key) ?? numbers.size;
    numbers.set(key, atom);
    (pieces[atom] ??= []).push(piece);
    return atom;
  });
  return { atomOf, pieces };
}
