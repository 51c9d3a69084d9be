/**
 * Stands in for brotli in what is built for browsers (see vite.config.ts): fontkit can read WOFF2, and handouts have
 * WOFF, for of WOFF2 it makes no subsets.
 */
export default function decompress(): never {
  throw new Error('handouts hold no WOFF2');
}
