/**
 * @typedef {{ name: string, check: () => Promise<number> }} Step `check` resolves to an exit code
 * @typedef {{ name: string, seconds: number, isPassed: boolean }} Result
 */

/**
 * Runs steps in order, each below its heading, up to the first that fails.
 * @param {readonly Step[]} steps
 * @returns {Promise<Result[]>}
 */
export async function runSteps(steps) {
  const results = [];
  for (const { name, check } of steps) {
    console.log(`\n── ${name}`);
    const start = performance.now();
    const isPassed = (await check()) === 0;
    const seconds = (performance.now() - start) / 1000;
    console.log(`── ${name}: ${isPassed ? 'passed' : 'FAILED'} in ${seconds.toFixed(1)} s`);
    results.push({ name, seconds, isPassed });
    if (!isPassed) break;
  }
  return results;
}

/**
 * The table of what was run and of what was not, and the line that counts; that line is the last.
 * @param {readonly Result[]} results
 * @param {readonly Step[]} steps
 */
export function summarise(results, steps) {
  const rows = results.map(
    ({ name, seconds, isPassed }) =>
      `${isPassed ? 'passed ' : 'FAILED '} ${seconds.toFixed(1).padStart(7)} s  ${name}`
  );
  const left = steps
    .filter(({ name }) => results.every((result) => result.name !== name))
    .map(({ name }) => `not run            ${name}`);
  const passed = results.filter(({ isPassed }) => isPassed).length;
  return ['', ...rows, ...left, `${passed} passed, ${results.length - passed} failed`].join('\n');
}
