import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runSteps, summarise } from '../../scripts/steps.mjs';

beforeEach(() => void vi.spyOn(console, 'log').mockImplementation(() => undefined));
afterEach(() => vi.restoreAllMocks());

const step = (name: string, code: number) => ({ name, check: vi.fn(async () => code) });

test('steps run in order up to the first that fails', async () => {
  const steps = [step('lint', 0), step('unit', 2), step('build', 0)];
  const results = await runSteps(steps);
  expect(results.map(({ name, isPassed }) => [name, isPassed])).toEqual([
    ['lint', true],
    ['unit', false]
  ]);
  expect(steps[2]?.check).not.toHaveBeenCalled();
});

test('the summary names every step, and its last line counts those that ran', () => {
  const steps = [step('lint', 0), step('unit', 2), step('build', 0)];
  const results = [
    { name: 'lint', seconds: 1.25, isPassed: true },
    { name: 'unit', seconds: 12, isPassed: false }
  ];
  expect(summarise(results, steps).split('\n')).toEqual([
    '',
    'passed      1.3 s  lint',
    'FAILED     12.0 s  unit',
    'not run            build',
    '1 passed, 1 failed'
  ]);
});

test('a summary of what failed before the first step names them all as not run', () => {
  const results = [{ name: 'what the checks need', seconds: 0, isPassed: false }];
  const lines = summarise(results, [step('lint', 0), step('unit', 0)]).split('\n');
  expect(lines.slice(2)).toEqual([
    'not run            lint',
    'not run            unit',
    '0 passed, 1 failed'
  ]);
});
