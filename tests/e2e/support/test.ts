import { expect, test as base } from '@playwright/test';
import { AtlasPage } from './atlas.ts';

/** Every page of every test: no error, no message of the browser's, no request to another origin. */
export const test = base.extend<{ atlas: AtlasPage; quiet: void }>({
  atlas: async ({ page }, use) => {
    await use(new AtlasPage(page));
  },
  quiet: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
      });
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith('http') && url.origin !== new URL(baseURL ?? '').origin)
          complaints.push(`request: ${url.href}`);
      });
      await use();
      expect(complaints).toEqual([]);
    },
    { auto: true }
  ]
});

export { expect };
