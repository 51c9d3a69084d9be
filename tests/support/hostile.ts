/** Texts that have broken other programs. What they would do, were they obeyed, is to call `alert`. */
export const HOSTILE_TEXTS: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'-alert(1)-'",
  '<svg/onload=alert(1)>',
  '</title><script>alert(1)</script>',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '//elsewhere.test/',
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)}',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  'prototype',
  '../../../../etc/passwd',
  '\u202Egnp.exe\u202C',
  '\u2066\u2067\u2069\u200F',
  '\u0000\u0001\u001B[31m',
  '\uFEFF\u200B\u2060',
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!͖̬̰̙̗̿̋ͥͥ̂ͣ̐́́͜͞',
  '👩‍👩‍👧‍👧🇫🇷',
  '1e9',
  '1e400',
  '-0',
  'NaN',
  'Infinity',
  '0x7bc',
  '9007199254740993',
  '１９４４',
  '1944\n',
  '9'.repeat(400)
];

/** Values as they stand in an address, encoded wrongly or not at all. */
const HOSTILE_VALUES: readonly string[] = [
  ...HOSTILE_TEXTS.map(encodeURIComponent),
  ...HOSTILE_TEXTS,
  '%',
  '%%%',
  '%E0%A4%A',
  '%ED%A0%80',
  '%C0%AF',
  '%FF%FE',
  '%00',
  '%u0041',
  '\uD800',
  '\uDFFF\uD800',
  '1944&year=1945&year=1946',
  '1944#<script>alert(1)</script>',
  '1944;globe=1',
  '[object Object]'
];

const KEYS = ['year', 'span', 'show', 'hide', 'event', 'place', 'theatre', 'polity', 'era', 'person', 'map'];

/** Whole queries, with their `?`. */
export const HOSTILE_QUERIES: readonly string[] = [
  ...[...KEYS, 'globe', 'theme', 'panels', 'v', 'controls', 'scene'].flatMap((key) =>
    HOSTILE_VALUES.map((value) => `?${key}=${value}`)
  ),
  ...HOSTILE_VALUES.map((text) => `?${text}=1944`),
  '?__proto__[polluted]=1&constructor[prototype][polluted]=1&__proto__.polluted=1',
  '?map=1e9,1e9,1e9',
  '?map=999,999,99,999,99',
  '?map=-0,-0,-0',
  '?map=90,180,16,360,60',
  '?map=48.9,2.3,5,NaN,Infinity',
  '?year=0000',
  '?year=9999-99',
  '?span=9999..0000',
  '?span=1917..1991&year=1917',
  `?${'&'.repeat(10_000)}`,
  `?${'='.repeat(10_000)}`,
  `?year=${'1944,'.repeat(200_000)}`,
  `?${'x=1&'.repeat(250_000)}`,
  `?show=${'visit,'.repeat(170_000)}`,
  `?event=${'%41'.repeat(330_000)}`
];
