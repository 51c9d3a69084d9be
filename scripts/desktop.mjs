import { spawn } from 'node:child_process';

/**
 * Opens an address in the user's browser, if there is a desktop and someone at it.
 * @param {string} address
 */
export function openOnDesktop(address) {
  if (process.env.CI || !process.stdout.isTTY) return;
  const [command, ...args] = opener(address);
  if (command === undefined) return;
  // No browser is no error: the address has been printed.
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

/** @param {string} address */
function opener(address) {
  if (process.platform === 'darwin') return ['open', address];
  // The empty text is the title that `start` takes first.
  if (process.platform === 'win32') return ['cmd', '/c', 'start', '""', address];
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open', address] : [];
}
