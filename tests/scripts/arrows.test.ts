import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint({ overrideConfigFile: 'eslint.config.js' });

/** Whether the linter lets a file of `folder` import `module`. */
async function lets(folder: string, module: string): Promise<boolean> {
  const code = `import { thing } from '${module}';\nexport const other = thing;\n`;
  const [result] = await eslint.lintText(code, { filePath: `${folder}/probe.ts` });
  return !result!.messages.some(({ ruleId }) => ruleId === 'no-restricted-imports');
}

test.each([
  ['src/lib/domain', '#lib/state/atlas.svelte.ts'],
  ['src/lib/domain', '#geodata/load.ts'],
  ['src/lib/state', '#lib/map/camera.ts'],
  ['src/lib/map', '#lib/ui/key-context.ts'],
  ['src/lib/ui', '#lib/map/palette.ts'],
  ['src/lib/ui', '#routes/shelf.ts'],
  ['src/lib/plate', '#lib/map/camera.ts'],
  ['src/lib/plate', '#lib/map/borders/painter.ts'],
  ['src/lib/state', '#lib/plate/plate.ts'],
  ['src/lib/domain', '#lib/bibliography/ris.ts'],
  ['src/lib/bibliography', '#lib/ui/save-file.ts'],
  ['src/lib/bibliography', '#geodata/omit.ts'],
  ['src/lib/offline', '#lib/state/fill.ts'],
  ['src/lib/storage', '#lib/state/fill.ts'],
  ['src/lib/state', '#lib/storage/browser-database.ts'],
  ['src/routes', '#lib/offline/keeper.ts'],
  ['src/lib/ui', '#lib/offline/keeper.ts'],
  ['geodata', '#lib/state/context.ts']
])('%s may not import %s', async (folder, module) => {
  expect(await lets(folder, module)).toBe(false);
});

test.each([
  ['src/lib/ui', '#lib/domain/time/day.ts'],
  ['src/lib/lecture', '#lib/storage/browser-database.ts'],
  ['src/lib/offline', '#lib/domain/offline/wanted.ts'],
  ['geodata', '#lib/domain/time/day.ts'],
  ['geodata', '#lib/bibliography/ris.ts'],
  ['src/lib/ui', '#lib/bibliography/ris.ts'],
  ['src/lib/plate', '#lib/map/borders/painting.ts'],
  ['src/lib/ui', '#lib/plate/plate.ts'],
  ['src/routes', '#lib/ui/key-context.ts']
])('%s may import %s', async (folder, module) => {
  expect(await lets(folder, module)).toBe(true);
});
