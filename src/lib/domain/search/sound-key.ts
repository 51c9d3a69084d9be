/** The hushing sounds that English, French, German and Polish each spell in a way of their own. */
const HUSH = 'C';

/** In order: a longer spelling before the shorter ones in it. */
const SOUNDS: readonly (readonly [spelling: RegExp, sound: string])[] = [
  [/x/g, 'ks'],
  // Germans write Chruschtschow.
  [/^ch(?=[lr])/, 'k'],
  [/s(?:h|ch)?t?s?ch|szcz|t?s?ch|tch|cz|sh|sz/g, HUSH],
  [/kh|ck|qu?/g, 'k'],
  [/ph/g, 'f'],
  [/zh|dj|dzh/g, 'j'],
  [/gu(?=[eiy])/g, 'g'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/ou|oo/g, 'u'],
  [/w/g, 'v'],
  [/y/g, 'i'],
  // Malenkoff, Prokofieff.
  [/([aeo])f+$/, '$1v'],
  [/(?!^)h/g, ''],
  [/(.)\1+/g, '$1'],
  // Lénine, Tchitcherine; Prague, Praga; Москву. At least three letters stay.
  [/(?<=.{3})[aeiou]+$/, '']
];

/**
 * Roughly how a folded word sounds, so that spellings of one name meet: Khrushchev, Khrouchtchev and Kruschev all
 * give `kruCev`; and so that a case ending or a mute e does not count. Never empty for a word that is not; numbers stay as they are.
 */
export function soundKey(word: string): string {
  if (/\d/.test(word)) return word;
  return SOUNDS.reduce((key, [spelling, sound]) => key.replace(spelling, sound), word) || word;
}
