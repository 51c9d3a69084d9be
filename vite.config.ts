import { join } from 'node:path';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { dataChecksums } from './scripts/data-checksums.mjs';
import { leaveOutWebgpu } from './scripts/leave-out-webgpu.mjs';
import { listLicences } from './scripts/licences.mjs';

const FOREWORD = `
Paris–Moscow: an atlas of France–Soviet relations, 1917–1991

The program is free software under the MIT licence. Texts, places and borders are published under the Creative Commons
Attribution 4.0 licence, the bibliography under CC0 1.0. Land, lakes and borders are composed from Natural Earth, which
is in the public domain.

What follows is what the site contains of the works of others, with its licences.
`;
const licences = listLicences({
  root: import.meta.dirname,
  others: [
    '@fontsource-variable/source-sans-3',
    '@fontsource-variable/source-serif-4',
    '@fontsource/source-sans-3',
    '@fontsource/source-serif-4'
  ],
  prebuilt: ['maplibre-gl'],
  foreword: FOREWORD
});

export default defineConfig({
  plugins: [
    dataChecksums(join(import.meta.dirname, 'static/data')),
    leaveOutWebgpu(),
    licences.page,
    sveltekit()
  ],
  worker: { format: 'es', plugins: () => [licences.worker()] },
  // Of what citation-js, PDFKit and fontkit bring along, this does not run in a browser or is never asked for.
  resolve: {
    alias: {
      'node-fetch': join(import.meta.dirname, 'src/lib/bibliography/no-fetch.ts'),
      'png-js': join(import.meta.dirname, 'src/lib/handout/no-png.ts'),
      'brotli/decompress.js': join(import.meta.dirname, 'src/lib/handout/no-brotli.ts')
    }
  },
  // Named here so that the development server does not find them late and reload the page twice.
  optimizeDeps: {
    include: ['maplibre-gl', '@deck.gl/core', '@deck.gl/layers', '@deck.gl/maplibre', 'topojson-client']
  },
  build: { chunkSizeWarningLimit: 1200 },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'plain',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.svelte.test.ts'],
          environment: 'node'
        }
      },
      {
        extends: true,
        resolve: { conditions: ['browser'] },
        test: {
          name: 'runes',
          include: ['tests/**/*.svelte.test.ts'],
          environment: './tests/support/runes-environment.ts'
        }
      }
    ]
  }
});
