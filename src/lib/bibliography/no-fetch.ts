/**
 * Stands in for node-fetch in what is built for browsers (see vite.config.ts): citation-js can look works up on the
 * network, and the atlas never asks it to.
 */
export const Headers = globalThis.Headers;
export default globalThis.fetch;
