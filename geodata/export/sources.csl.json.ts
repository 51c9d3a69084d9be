import type { SourceData } from '#lib/domain/source/source-data.ts';

/** Makes `static/data/export/sources.csl.json`. CSL-JSON is a bare array, so it carries no release stamp. */
export function makeCslJson({ sources }: SourceData): string {
  return JSON.stringify(sources, null, 1) + '\n';
}
