// What pdfkit ships without types.
declare module 'pdfkit/output' {
  /** All bytes of a document, once it has ended. Called before anything is written. */
  export function toBytes(document: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>>;
}
