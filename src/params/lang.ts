/** The languages that stand in the address; English, the default, stands without a prefix. */
export function match(param: string): boolean {
  return param === 'fr' || param === 'ru';
}
