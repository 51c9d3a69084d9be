import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';

/** @type {readonly NodeJS.Signals[]} */
const STOPS = ['SIGINT', 'SIGTERM'];

/**
 * Runs a command at the top of the project with its output shown, and resolves to its exit code. While it runs, a
 * signal that would stop us stops it instead, so that nothing is left running.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env] added to the environment
 * @returns {Promise<number>}
 */
export function run(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, ...env },
      // npm and the programs of node_modules are .cmd files there.
      shell: process.platform === 'win32'
    });
    /** @param {NodeJS.Signals} signal */
    const passOn = (signal) => child.kill(signal);
    /** @param {number} code */
    const finish = (code) => {
      for (const signal of STOPS) process.off(signal, passOn);
      resolve(code);
    };
    for (const signal of STOPS) process.on(signal, passOn);
    child.once('error', (error) => {
      console.error(`${command}: ${error.message}`);
      finish(127);
    });
    // A command that a signal ended has no code.
    child.once('exit', (code) => finish(code ?? 1));
  });
}

/**
 * Runs a program of node_modules.
 * @param {string} name
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 */
export function runTool(name, args, env) {
  return run(join('node_modules', '.bin', name), args, env);
}
