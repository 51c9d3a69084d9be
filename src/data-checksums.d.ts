/** Written by `scripts/data-checksums.mjs`. */
declare module 'virtual:data-checksums' {
  /** By the name of a file in `static/data/` its checksum. */
  export const CHECKSUMS: Readonly<Record<string, string>>;
}
