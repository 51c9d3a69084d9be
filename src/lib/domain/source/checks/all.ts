import type { Fault, SourceData } from '#lib/domain/source/source-data.ts';
import { checkAliases } from './aliases.ts';
import { FILES, type Files } from './check.ts';
import { checkContinuity } from './continuity.ts';
import { checkFormerIds } from './former-ids.ts';
import { checkIds } from './ids.ts';
import { checkLectures } from './lectures.ts';
import { checkLinks } from './links.ts';
import { checkRoutes } from './route.ts';
import { checkTexts } from './text.ts';

/** Every fault of data whose shape is sound, not only the first. */
export function checkAll(data: SourceData, files: Files = FILES): Fault[] {
  return [
    checkIds,
    checkFormerIds,
    checkLinks,
    checkRoutes,
    checkTexts,
    checkContinuity,
    checkAliases,
    checkLectures
  ].flatMap((check) => check(data, files));
}
