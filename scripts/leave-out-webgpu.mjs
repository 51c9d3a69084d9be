/** WGSL in the modules of luma.gl and deck.gl, marked for their editors; what is put together from parts is left. */
const WGSL = /\/\* wgsl \*\/ `(?:[^`$]|\$\{\w+\}|\$(?!\{))*`/g;
const WEBGPU_OPERATIONS = '@luma.gl/gpgpu/webgpu';
const NONE = '\0no-webgpu-operations';

/**
 * Leaves out of the site what only WebGPU would run, 20 kB after gzip: the atlas draws with WebGL 2, into MapLibre's
 * own context. deck.gl asks for these operations only where the device is WebGPU.
 * @returns {import('vite').Plugin}
 */
export function leaveOutWebgpu() {
  return {
    name: 'leave-out-webgpu',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === WEBGPU_OPERATIONS ? NONE : null),
    load: (id) => (id === NONE ? 'export const interleave = undefined;' : null),
    transform: {
      filter: { id: /\/@(deck|luma)\.gl\/.*\.js$/, code: '/* wgsl */' },
      handler: (code) => ({ code: code.replaceAll(WGSL, "''"), map: null })
    }
  };
}
