import { existsSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPublished, type Program, type Serving } from './web-server.ts';

const PATH = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'].find(
  existsSync
);

export const NGINX: Program = {
  name: 'nginx',
  missing: PATH === undefined ? 'nginx is not installed (on Debian: apt-get install nginx)' : null,
  prepare(serving) {
    const { folder, build, base } = serving;
    symlinkSync(build, join(folder, 'site', base === '' ? 'root' : base));
    const file = join(folder, 'nginx.conf');
    writeFileSync(file, inDebians(serving));
    return { command: PATH ?? 'nginx', args: ['-p', folder, '-c', file, '-e', 'stderr'] };
  }
};

/** The published configuration inside what Debian's own nginx.conf says around it. */
function inDebians({ folder, base, port }: Serving): string {
  const published = readPublished('nginx.conf')
    .replace(/listen 80;/, `listen 127.0.0.1:${port};`)
    .replace(/root [^;]+;/, `root ${join(folder, 'site', base === '' ? 'root' : '')};`)
    .replace('error_page 404 /404.html;', `error_page 404 ${base}/404.html;`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${join(folder, name)};`)
    .join('\n');
  return `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid ${join(folder, 'nginx.pid')};
events { worker_connections 256; }
http {
access_log off;
error_log stderr;
${temporary}
${published}
}
`;
}
