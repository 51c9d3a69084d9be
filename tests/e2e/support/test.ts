import { expect, test as base, type BrowserContext } from '@playwright/test';
import { AtlasPage } from './atlas.ts';

interface Fixtures {
  atlas: AtlasPage;
  quiet: void;
  /** What the browser may say after all: that what a test takes away is not there. */
  expected: RegExp | null;
  /** Origins beside the site's own that are asked on purpose: a page of somebody else's. */
  hosts: RegExp | null;
}

/** Every page of every test, its pop-ups and workers too: no error, no message, no dialog, no request to another origin. */
export const test = base.extend<Fixtures>({
  expected: [null, { option: true }],
  hosts: [null, { option: true }],
  atlas: async ({ page }, use) => {
    await use(new AtlasPage(page));
  },
  quiet: [
    async ({ context, baseURL, expected, hosts }, use) => {
      const complaints = listComplaints(context, new URL(baseURL ?? '').origin, hosts);
      await use();
      expect(complaints.filter((complaint) => expected?.test(complaint) !== true)).toEqual([]);
    },
    { auto: true }
  ]
});

function listComplaints(context: BrowserContext, origin: string, hosts: RegExp | null): string[] {
  const complaints: string[] = [];
  context.on('weberror', (error) => complaints.push(`error: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    const isOwn = url.origin === origin || hosts?.test(url.origin) === true;
    if (url.protocol.startsWith('http') && !isOwn) complaints.push(`request: ${url.href}`);
  });
  return complaints;
}

export { expect };
