import { expect, test } from 'vitest';
import { faultsOf, packagesIn } from '../../scripts/licences.mjs';

const shipped = (licence: string) => ({ name: 'thing', version: '1.0.0', licence, source: '', text: 'x' });

test.each(['MIT', '(MIT OR Apache-2.0)', 'GPL-3.0-only OR MIT', 'MIT AND OFL-1.1', 'MPL-2.0'])(
  '%s may ship',
  (licence) => {
    expect(faultsOf([shipped(licence)])).toEqual([]);
  }
);

test.each(['GPL-3.0-only', 'AGPL-3.0', 'MIT AND GPL-2.0-only', 'CPAL-1.0 OR AGPL-1.0', 'UNLICENSED', 'none'])(
  '%s may not',
  (licence) => {
    expect(faultsOf([shipped('MIT'), shipped(licence)])).toEqual([
      `thing 1.0.0 may not ship: its licence is "${licence}".`
    ]);
  }
);

test('what a bundle contains are the innermost packages of what was not shaken off', () => {
  const chunk = {
    type: 'chunk',
    modules: {
      '/site/src/lib/map/engine.ts': { renderedLength: 10 },
      '/site/node_modules/@deck.gl/core/dist/index.js': { renderedLength: 10 },
      '/site/node_modules/a/node_modules/b/index.js': { renderedLength: 10 },
      '\0/site/node_modules/c/index.js?commonjs-module': { renderedLength: 10 },
      '/site/node_modules/shaken-off/index.js': { renderedLength: 0 }
    }
  };
  const bundle = { 'a.js': chunk, 'b.css': { type: 'asset' } } as unknown as Parameters<typeof packagesIn>[0];
  expect([...packagesIn(bundle)]).toEqual([
    '/site/node_modules/@deck.gl/core',
    '/site/node_modules/a/node_modules/b',
    '/site/node_modules/c'
  ]);
});
