import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** How many ports are tried after the first. */
const TRIES = 50;

/**
 * Serves a built site as a static host would: pages without their `.html`, hashed files for ever, the rest
 * revalidated, and `404.html` with status 404 for what there is not. A taken port is stepped over.
 * @param {{ folder: string, base?: string, port?: number, host?: string }} options
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serveSite({ folder, base = '', port = 4173, host = '127.0.0.1' }) {
  const files = sirv(folder, { single: false, etag: true, dev: false, extensions: ['html'], setHeaders });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const [path = '', query] = url.split('?', 2);
    if (base !== '' && (path === '/' || path === base)) {
      const search = query === undefined ? '' : `?${query}`;
      response.writeHead(302, { Location: `${base}/${search}` }).end();
    } else if (path.startsWith(`${base}/`)) {
      request.url = url.slice(base.length);
      files(request, response, () => sayNotFound(folder, response));
    } else {
      sayNotFound(folder, response);
    }
  });
  const taken = await listen(server, port, host);
  return { address: `http://${host}:${taken}${base}/`, close: () => close(server) };
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} path below the base
 */
function setHeaders(response, path) {
  const isHashed = path.startsWith('/_app/immutable/');
  response.setHeader('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  // sirv's table of types does not know it.
  if (path.endsWith('.topojson')) response.setHeader('Content-Type', 'application/json');
}

/**
 * @param {string} folder
 * @param {import('node:http').ServerResponse} response
 */
function sayNotFound(folder, response) {
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-cache' });
  createReadStream(join(folder, '404.html'))
    .on('error', () => response.end())
    .pipe(response);
}

/**
 * Listens on the first free port from `port` on, and resolves to it.
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 */
async function listen(server, port, host) {
  for (let tries = 0; ; tries += 1) {
    try {
      await once(server.listen(port + tries, host), 'listening');
      return /** @type {import('node:net').AddressInfo} */ (server.address()).port;
    } catch (error) {
      const isTaken = /** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE';
      if (!isTaken || tries === TRIES) throw error;
    }
  }
}

/**
 * @param {import('node:http').Server} server
 * @returns {Promise<void>}
 */
function close(server) {
  return new Promise((resolve) => {
    server.close(() => resolve());
    // Otherwise a request that is under way would keep us running.
    server.closeAllConnections();
  });
}
