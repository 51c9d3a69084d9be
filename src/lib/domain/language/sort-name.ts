/** People whose name is not given name and family name in one word each: how many words at the end are the family's. */
const FAMILY_WORDS: Readonly<Record<string, number>> = {
  'ahmed-ben-bella': 2,
  'auguste-champetier-de-ribes': 3,
  'david-lloyd-george': 2,
  'maurice-couve-de-murville': 3,
  'pierre-mendes-france': 2,
  'valery-giscard-d-estaing': 2
};

/** Names that begin with the family's, or are one whole. */
const WHOLE = new Set([
  'ho-chi-minh',
  'hoang-minh-giam',
  'krim-belkacem',
  'le-corbusier',
  'le-duc-tho',
  'liu-shaoqi',
  'mao-zedong',
  'vo-nguyen-giap',
  'xuan-thuy',
  'zhou-enlai'
]);

/** A name as an index writes it: "Gaulle, Charles de", "Couve de Murville, Maurice", "Mao Zedong". */
export function sortName({ id, name }: { readonly id: string; readonly name: string }): string {
  const words = name.split(' ');
  if (WHOLE.has(id) || words.length === 1) return name;
  // Where a language writes the family's words as one, there is one.
  const at = Math.max(1, words.length - (FAMILY_WORDS[id] ?? 1));
  const [given, family] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
  const elided = /^([dд]’)(.+)$/u.exec(family);
  return elided === null ? `${family}, ${given}` : `${elided[2]}, ${given} ${elided[1]}`;
}
