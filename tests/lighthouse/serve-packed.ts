import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { serveSite } from '../../scripts/serve.mjs';

const PACKED = /^(text\/|image\/svg|application\/(json|geo\+json|manifest\+json|xml|javascript))/;

/** Serves a built site packed by gzip, as hosts do and `docs/hosting.md` asks for, and `npm run preview` does not. */
export async function servePacked(folder: string): Promise<{ address: string; close: () => Promise<void> }> {
  const site = await serveSite({ folder, port: 4441 });
  const server = createServer((request, response) => {
    const answered = fetch(new URL(request.url ?? '/', site.address)).then(async (answer) => {
      const type = answer.headers.get('content-type') ?? '';
      response.writeHead(answer.status, {
        'Content-Type': type,
        'Cache-Control': answer.headers.get('cache-control') ?? '',
        ...(PACKED.test(type) ? { 'Content-Encoding': 'gzip' } : {})
      });
      const body = Buffer.from(await answer.arrayBuffer());
      response.end(PACKED.test(type) ? gzipSync(body) : body);
    });
    // What is still asked for when the browser is closed.
    answered.catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await site.close();
    }
  };
}
