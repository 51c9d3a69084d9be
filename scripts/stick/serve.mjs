// Paris–Moscow from a folder or a USB stick: node serve.mjs [port]
// Needs Node.js and nothing else; nobody but this computer can see it.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const SITE = join(import.meta.dirname, 'site');
const FIRST_PORT = Number(process.argv[2] ?? 1917);
/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.topojson': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.md': 'text/plain; charset=utf-8',
  '.bib': 'text/plain; charset=utf-8',
  '.ris': 'text/plain; charset=utf-8'
};

/**
 * The file of an address: itself, or a page without its .html; null: there is none.
 * @param {string} pathname
 */
function fileOf(pathname) {
  const path = normalize(join(SITE, pathname));
  if (path !== SITE && !path.startsWith(SITE + sep)) return null;
  const bare = path.replace(/[\\/]+$/, '');
  const candidates = bare === SITE ? [join(SITE, 'index.html')] : [bare, `${bare}.html`];
  return candidates.find((file) => existsSync(file) && statSync(file).isFile()) ?? null;
}

const server = createServer((request, response) => {
  let url;
  let file;
  try {
    url = new URL(request.url ?? '/', 'http://localhost');
    file = fileOf(decodeURIComponent(url.pathname));
  } catch {
    response.writeHead(400).end();
    return;
  }
  // Pages that are read without a server lead there; with one, to the map itself.
  const to = url.pathname === '/start.html' ? url.searchParams.get('to') : null;
  if (to !== null && /^\/(?![\\/])/.test(to)) {
    const { pathname, search, hash } = new URL(to, url);
    response.writeHead(302, { Location: pathname + search + hash }).end();
    return;
  }
  const found = file ?? join(SITE, '404.html');
  const isHashed = url.pathname.startsWith('/_app/immutable/');
  response.writeHead(file === null ? 404 : 200, {
    'Content-Type': TYPES[extname(found)] ?? 'application/octet-stream',
    'Cache-Control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache'
  });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(found)
      .on('error', () => response.destroy())
      .pipe(response);
});

let port = FIRST_PORT;
server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
  if (error.code !== 'EADDRINUSE' || port >= FIRST_PORT + 50) throw error;
  port += 1;
  server.listen(port, '127.0.0.1');
});
server.on('listening', () => {
  const address = `http://localhost:${port}/`;
  console.log(`Paris–Moscow: ${address}`);
  console.log(`Paris–Moscou : ${address}fr`);
  console.log(`Париж–Москва: ${address}ru`);
  console.log('(Ctrl+C)');
});
server.listen(port, '127.0.0.1');
