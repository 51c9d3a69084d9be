import { BROWSER_ADVICE, getBrowser } from './browser.mjs';
import { build, buildSubpath } from './build.mjs';
import { install } from './install.mjs';
import { runTool } from './run.mjs';
import { runSteps, summarise } from './steps.mjs';

/** Gets what the checks need, then runs them in order; stops at the first that fails. */
const steps = [
  { name: 'format', check: () => runTool('prettier', ['--check', '.']) },
  { name: 'lint', check: () => runTool('eslint', ['.', '--max-warnings=0']) },
  { name: 'types', check: checkTypes },
  { name: 'data', check: () => runTool('tsx', ['geodata/check.ts']) },
  { name: 'unit', check: () => runTool('vitest', ['run']) },
  { name: 'build', check: () => build('') },
  { name: 'build below a sub-path', check: buildSubpath },
  { name: 'browser', check: () => runTool('playwright', ['test']) }
];

async function checkTypes() {
  const synced = await runTool('svelte-kit', ['sync']);
  if (synced !== 0) return synced;
  const checked = await runTool('svelte-check', ['--tsconfig', './tsconfig.json', '--fail-on-warnings']);
  if (checked !== 0) return checked;
  // A service worker knows another browser than pages do.
  return runTool('tsc', ['-p', 'tsconfig.worker.json']);
}

async function isPrepared() {
  if ((await install()) !== 0) return false;
  const browser = await getBrowser();
  console.log(browser === null ? BROWSER_ADVICE : `Browser: ${browser}`);
  return browser !== null;
}

const results = (await isPrepared())
  ? await runSteps(steps)
  : [{ name: 'what the checks need', seconds: 0, isPassed: false }];
console.log(summarise(results, steps));
process.exitCode = results.every(({ isPassed }) => isPassed) ? 0 : 1;
