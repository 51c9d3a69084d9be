import { posix } from 'node:path';

/** A page that tells how to see the map, and where a server sends its readers on to it. */
export const START = 'start.html';

/**
 * A page of text with its links relative and to files, so that it can be read without a server. Links to pages that
 * need scripts, which no browser runs from a file, lead to `start.html`. Letters are not asked for ahead: from a file
 * they may not be, and are there at once.
 * @param {string} html
 * @param {string} file its own path in the site
 * @param {ReadonlySet<string>} files of the site, by path
 * @param {ReadonlySet<string>} scripted those that need scripts
 */
export function withRelativeLinks(html, file, files, scripted) {
  const unhurried = html.replace(/<link [^>]*\bas="font"[^>]*>\s*/g, '');
  return unhurried.replace(/\b(href|src)="\/(?!\/)([^"?#]*)([^"]*)"/g, (whole, attribute, path, rest) => {
    const target = [path, path === '' ? 'index.html' : `${path}.html`].find((one) => files.has(one));
    if (target === undefined) return whole;
    const relative = (/** @type {string} */ to) => posix.relative(posix.dirname(file), to);
    if (!scripted.has(target)) return `${attribute}="${relative(target)}${rest}"`;
    const address = `/${path}${rest.replaceAll('&amp;', '&')}`;
    return `${attribute}="${relative(START)}?to=${encodeURIComponent(address)}"`;
  });
}

/**
 * A style sheet with what it names relative to itself.
 * @param {string} css
 * @param {string} file its own path in the site
 */
export function withRelativeUrls(css, file) {
  return css.replace(
    /url\(\/(?!\/)([^)]*)\)/g,
    (_, path) => `url(${posix.relative(posix.dirname(file), path)})`
  );
}
