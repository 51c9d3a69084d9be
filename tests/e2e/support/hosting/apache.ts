import { existsSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../../../../scripts/paths.mjs';
import { readPublished, type Program, type Serving } from './web-server.ts';

const PATH = ['/usr/sbin/apache2', '/usr/sbin/httpd', '/opt/homebrew/bin/httpd'].find(existsSync);
const MODULES = [
  '/usr/lib/apache2/modules',
  '/usr/lib64/httpd/modules',
  '/usr/libexec/apache2',
  '/opt/homebrew/lib/httpd/modules'
].find(existsSync);
/** What Debian's Apache has by itself, as far as it bears on files, and the two that the published file asks for. */
const LOADED = [
  'mpm_event',
  'unixd',
  'authz_core',
  'autoindex',
  'deflate',
  'dir',
  'filter',
  'mime',
  'negotiation',
  'setenvif'
];
const ASKED_FOR = ['headers', 'rewrite'];
const TYPES = ['/etc/mime.types', '/etc/apache2/mime.types', '/opt/homebrew/etc/httpd/mime.types'].find(
  existsSync
);

export const APACHE: Program = {
  name: 'Apache',
  missing: sayMissing(),
  prepare(serving) {
    const site = join(serving.folder, 'site', serving.base);
    mkdirSync(site, { recursive: true });
    // The build as it is, with one file beside: what a reader copies there must not stay in it.
    for (const name of readdirSync(serving.build)) symlinkSync(join(serving.build, name), join(site, name));
    writeFileSync(
      join(site, '.htaccess'),
      readPublished('htaccess').replace(
        'ErrorDocument 404 /404.html',
        `ErrorDocument 404 ${serving.base}/404.html`
      )
    );
    const file = join(serving.folder, 'httpd.conf');
    writeFileSync(file, around(serving));
    return { command: PATH ?? 'apache2', args: ['-D', 'FOREGROUND', '-f', file] };
  }
};

function sayMissing(): string | null {
  if (PATH === undefined || MODULES === undefined || TYPES === undefined)
    return 'Apache is not installed (on Debian: apt-get install apache2)';
  const modules = MODULES;
  const lacking = ASKED_FOR.filter((name) => !existsSync(join(modules, `mod_${name}.so`)));
  if (lacking.length > 0) return `Apache has no mod_${lacking.join(', mod_')}`;
  // Started by root it serves as nobody, who may not read everywhere.
  return process.getuid?.() !== 0 || isReadByAll(ROOT)
    ? null
    : `Apache does not serve as root, and nobody else may read ${ROOT}`;
}

function isReadByAll(folder: string): boolean {
  return (
    (statSync(folder).mode & 0o5) === 0o5 && (dirname(folder) === folder || isReadByAll(dirname(folder)))
  );
}

/** What stands around an .htaccess: all that it needs, and nothing that it says itself. */
function around({ folder, port }: Serving): string {
  const modules = [...LOADED, ...ASKED_FOR].filter((name) =>
    existsSync(join(MODULES ?? '', `mod_${name}.so`))
  );
  return `ServerName 127.0.0.1
ServerRoot ${folder}
PidFile ${join(folder, 'httpd.pid')}
DefaultRuntimeDir ${folder}
Mutex file:${folder} default
Listen 127.0.0.1:${port}
${modules.map((name) => `LoadModule ${name}_module ${join(MODULES ?? '', `mod_${name}.so`)}`).join('\n')}
${process.getuid?.() === 0 ? 'User #65534\nGroup #65534' : ''}
ErrorLog /dev/stderr
TypesConfig ${TYPES}
DocumentRoot ${join(folder, 'site')}
<Directory ${join(folder, 'site')}>
  Options FollowSymLinks
  AllowOverride All
  Require all granted
</Directory>
`;
}
