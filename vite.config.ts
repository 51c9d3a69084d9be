import { join } from 'node:path';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { leaveOutWebgpu } from './scripts/leave-out-webgpu.mjs';

export default defineConfig({
  plugins: [leaveOutWebgpu(), sveltekit()],
  worker: { format: 'es' },
  // Of what citation-js brings along, this does not run in a browser.
  resolve: { alias: { 'node-fetch': join(import.meta.dirname, 'src/lib/bibliography/no-fetch.ts') } },
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
