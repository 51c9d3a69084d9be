import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ICONS, renderIcon } from '../../scripts/icons.mjs';

test.each(ICONS)('$file is drawn from the icon of the site (else: npm run icons)', (icon) => {
  const committed = readFileSync(`static/${icon.file}`);
  expect(committed.readUInt32BE(16)).toBe(icon.size);
  expect(committed.equals(renderIcon(icon))).toBe(true);
});
