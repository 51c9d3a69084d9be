/** Written by `scripts/data-checksums.mjs`. */
declare module 'virtual:data-checksums' {
  /** By the path of a file below `static/data/` its checksum. */
  export const CHECKSUMS: Readonly<Record<string, string>>;
}
