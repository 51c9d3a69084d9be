/** The path that the site is below, from BASE_PATH: empty, or like `/atlas`. */
export const base = process.env.BASE_PATH ?? '';

/** The site that pages name in full, from SITE_URL; empty: a site on this machine. */
export const site = process.env.SITE_URL ?? '';

/** The first port to try, from PORT. */
export const port = readPort(process.env.PORT || '4173');

/** @param {string} text */
function readPort(text) {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 0 && number <= 65535) return number;
  console.error(`PORT is "${text}", which is not a port: give a whole number up to 65535.`);
  process.exit(1);
}
