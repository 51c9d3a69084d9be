import { existsSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPublished, type Program } from './web-server.ts';

const PATH = ['/usr/bin/caddy', '/usr/local/bin/caddy', '/opt/homebrew/bin/caddy'].find(existsSync);

export const CADDY: Program = {
  name: 'Caddy',
  missing: PATH === undefined ? 'Caddy is not installed (on Debian: apt-get install caddy)' : null,
  prepare({ folder, build, base, port }) {
    const top = join(folder, 'site', base === '' ? 'root' : '');
    symlinkSync(build, join(folder, 'site', base === '' ? 'root' : base));
    const published = readPublished('Caddyfile')
      .replace('atlas.example {', `http://127.0.0.1:${port} {`)
      .replace('root * /srv/atlas', `root * ${top}`)
      .replace('rewrite * /404.html', `rewrite * ${base}/404.html`);
    const file = join(folder, 'Caddyfile');
    writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n}\n${published}`);
    return {
      command: PATH ?? 'caddy',
      args: ['run', '--config', file, '--adapter', 'caddyfile'],
      // Where it keeps certificates and its state.
      env: { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder }
    };
  }
};
