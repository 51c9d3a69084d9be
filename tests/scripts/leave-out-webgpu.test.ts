import { describe, expect, test } from 'vitest';
import { leaveOutWebgpu } from '../../scripts/leave-out-webgpu.mjs';

const { handler } = leaveOutWebgpu().transform as { handler: (code: string) => { code: string } };
const shorten = (code: string) => handler(code).code;

describe('what only WebGPU would run', () => {
  test('is left out, with the parts named in it', () => {
    expect(shorten('export const a = /* wgsl */ `fn f() { $x }\n${part}`;\nexport const b = 1;')).toBe(
      "export const a = '';\nexport const b = 1;"
    );
  });

  test('stays where it is put together from other texts', () => {
    const code = 'const a = /* wgsl */ `fn f() ${is ? `a` : `b`}`;';
    expect(shorten(code)).toBe(code);
  });

  test('takes nothing of WebGL with it', () => {
    const code = 'const a = /* glsl */ `void main() {}`;';
    expect(shorten(code)).toBe(code);
  });
});
