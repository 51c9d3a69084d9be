declare module 'topojson-simplify' {
  import type { Topology } from 'topojson-specification';
  export function presimplify<T extends Topology>(topology: T): T;
  export function simplify<T extends Topology>(topology: T, minimumWeight: number): T;
}

declare module 'citeproc' {
  interface System {
    retrieveLocale(name: string): string;
    retrieveItem(id: string): object | undefined;
  }
  interface Engine {
    readonly bibliography: { opt: Record<string, unknown> };
    setOutputFormat(name: string): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): [{ entry_ids: [string][] }, string[]];
  }
  const CSL: {
    Output: { Formats: Record<string, Record<string, unknown>> };
    Engine: new (system: System, style: string, locale: string, forceLocale: boolean) => Engine;
  };
  export default CSL;
}

declare module '@citation-js/core' {
  interface Register {
    has(name: string): boolean;
    get(name: string): string;
  }
  export const plugins: {
    config: {
      get(name: '@csl'): { locales: Register };
      get(name: '@bibtex'): { format: object };
    };
    output: { format(name: 'bibtex' | 'ris', items: readonly object[]): string };
    input: { chain(text: string, options: { generateGraph: false }): Record<string, unknown>[] };
  };
}

declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
