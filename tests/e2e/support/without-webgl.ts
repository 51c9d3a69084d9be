import type { Page } from '@playwright/test';

/** From the next page on, the browser knows nothing of WebGL. */
export async function takeWebglAway(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return kind.startsWith('webgl')
        ? null
        : (original as (...values: unknown[]) => unknown).call(this, kind, ...rest);
    } as typeof original;
  });
}
