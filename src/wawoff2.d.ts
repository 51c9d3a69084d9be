/** The package brings no types: what is used of it. */
declare module 'wawoff2' {
  const wawoff2: {
    /** Makes TrueType of WOFF2. */
    decompress(woff2: Uint8Array): Promise<Uint8Array>;
  };
  export default wawoff2;
}
