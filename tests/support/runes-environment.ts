import type { Environment } from 'vitest/runtime';

/** Node, but with Svelte compiled for the browser: only there are runes reactive. */
export default {
  name: 'runes',
  viteEnvironment: 'client',
  setup: () => ({ teardown() {} })
} satisfies Environment;
