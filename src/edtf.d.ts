/** The part of edtf.js (which ships no types at its entry) that is used: domain/time/edtf.ts reads the rest. */
declare module 'edtf' {
  export default function parse(text: string): unknown;
  class Kind {}
  export {
    Kind as Century,
    Kind as Date,
    Kind as Decade,
    Kind as Interval,
    Kind as List,
    Kind as Season,
    Kind as Set,
    Kind as Year
  };
}
