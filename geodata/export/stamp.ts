import type { SourceData } from '#lib/domain/source/source-data.ts';
import { PRODUCT } from './product.ts';

/** What an export in JSON carries at its top: whose it is, under what licence, and which state of the data. */
export function stampOf({ release }: SourceData): object {
  return {
    title: PRODUCT.title,
    licence: PRODUCT.licence.path,
    release: { date: release.released, hash: release.hash }
  };
}
