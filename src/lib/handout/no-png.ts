/**
 * Stands in for png-js in what is built for browsers (see vite.config.ts): PDFKit can put PNGs on a page, and handouts
 * have none.
 */
export default class Png {
  constructor() {
    throw new Error('handouts hold no PNG');
  }
}
