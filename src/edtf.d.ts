/** The part of edtf.js (which ships no types at its entry) that is used: domain/time/edtf.ts reads the rest. */
declare module 'edtf' {
  export default function parse(text: string): unknown;
}
