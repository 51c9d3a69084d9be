import { expect, type Locator, type Page } from '@playwright/test';

/** A lecture on the wall. */
export class Wall {
  readonly page: Page;
  readonly #count: number;
  constructor(page: Page, count = 15) {
    this.page = page;
    this.#count = count;
  }

  /** Opens a scene and waits until keys are heard. */
  async open(path: string): Promise<void> {
    await this.page.goto(path);
    await expect(
      this.page.getByRole('application', { name: 'Map' }).or(this.page.locator('canvas'))
    ).toBeAttached();
  }

  /** Waits until the map can be pointed at. */
  async isDrawn(): Promise<void> {
    await expect(this.page.getByText('Drawing the map…')).toBeHidden();
  }

  scene(number: number): Locator {
    return this.page.getByRole('region', { name: `Scene ${number} of ${this.#count}` });
  }

  async expectScene(number: number): Promise<void> {
    await expect(this.scene(number)).toBeVisible();
    await expect.poll(() => new URL(this.page.url()).searchParams.get('scene')).toBe(String(number));
  }
}
