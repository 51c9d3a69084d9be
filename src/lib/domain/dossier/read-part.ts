import type { z } from '#lib/domain/zod.ts';
import { valueAt, without, type Path } from '#lib/domain/file/json-path.ts';
import { problemAt, type PartFault, type Problem } from './problem.ts';

/** More repairs than these are not worth the while: it is something else. */
const ROUNDS = 8;

/**
 * Reads one thing by its schema and keeps what is sound of it: what is wrong is left out and told, and only if the
 * rest is not sound without it is the whole refused.
 */
export function readPart<T>(
  schema: z.ZodType<T>,
  given: unknown,
  at: Path
): { value: T | null; problems: Problem[] } {
  const problems: Problem[] = [];
  let content = given;
  for (let round = 0; round < ROUNDS; round += 1) {
    const result = schema.safeParse(content);
    if (result.success) return { value: result.data, problems };
    const issue = result.error.issues[0]!;
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    const value = valueAt(content, path);
    // What was left out before is missing now: it has been told.
    const isTold = round > 0 && value === undefined;
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        problems.push(problemAt([...at, ...path], 'unknown-key', key));
        content = without(content, [...path, key]);
      }
      continue;
    }
    if (!isTold) problems.push(problemAt([...at, ...path], faultOf(issue, value), detailOf(value)));
    content = without(content, path);
    if (content === null) break;
  }
  return { value: null, problems: refuse(problems, at) };
}

/** The last problem is why nothing is left of the whole. */
function refuse(problems: Problem[], at: Path): Problem[] {
  const last = problems.pop() ?? problemAt(at, 'wrong-type');
  return [...problems, { ...last, isRefused: true }];
}

function faultOf(issue: z.core.$ZodIssue, value: unknown): PartFault {
  if (value === undefined) return 'missing';
  if (issue.code === 'too_big') return typeof value === 'string' ? 'too-long' : 'too-many';
  if (issue.code === 'invalid_value') return 'not-one-of';
  if (issue.code === 'invalid_format' || issue.code === 'custom') return 'malformed';
  return 'wrong-type';
}

function detailOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
