/** A number as people write amounts: spaces between thousands, a comma or a point before what is less than one; empty is none. */
export function readAmount(text: string): number | null {
  const bare = text.replace(/[\s\u00a0\u202f']/gu, '');
  if (bare === '') return 0;
  const plain = /,\d{3}(?:[,.]|$)/.test(bare) ? bare.replaceAll(',', '') : bare.replace(',', '.');
  const amount = Number(plain);
  return Number.isFinite(amount) && amount >= 0 ? amount : null;
}
