import { expect, type Locator, type Page } from '@playwright/test';

/** The page on which a lecture is written, as an author meets it. */
export class EditorPageOf {
  readonly page: Page;
  readonly title: Locator;
  readonly scenes: Locator;
  readonly kept: Locator;

  constructor(page: Page) {
    this.page = page;
    this.title = page.getByRole('textbox', { name: 'Title of the lecture' });
    this.scenes = page.getByRole('list', { name: 'Scenes' });
    this.kept = page.getByText('Kept in this browser', { exact: true });
  }

  /** Opens a new lecture, or the one of an address. */
  async open(address = './lecture/edit'): Promise<void> {
    await this.page.goto(address);
    await expect(this.title).toBeVisible();
  }

  /** What a scene is called, and everything else of it that is read at once. */
  scene(name: string | RegExp): Locator {
    return this.scenes.getByRole('button', { name }).and(this.page.locator('[data-scene]'));
  }

  field(name: string): Locator {
    return this.page.getByRole('region', { name: /^Scene \d+$/ }).getByRole('textbox', { name, exact: true });
  }

  /** Adds a scene after the one that is open. */
  async add(title: string): Promise<void> {
    const before = await this.scenes.getByRole('listitem').count();
    await this.page.getByRole('button', { name: 'Add a scene' }).click();
    await expect(this.scenes.getByRole('listitem')).toHaveCount(before + 1);
    await this.field('Title').fill(title);
    await expect(this.scene(title)).toBeVisible();
  }

  async expectOrder(...titles: readonly string[]): Promise<void> {
    await expect(this.scenes.getByRole('listitem')).toHaveText(titles.map((title) => new RegExp(title)));
  }

  async isKept(): Promise<void> {
    await expect(this.kept).toBeVisible();
  }
}

/** A file as a lecture is saved, of scenes as they are given: sound or not. */
export function lectureFileOf(scenes: readonly unknown[], title = 'From a file'): Buffer {
  const lecture = { id: 'mine', language: 'en', title, audience: '', scenes };
  return Buffer.from(JSON.stringify({ format: 'atlas-lecture', version: 1, lecture }));
}

/** Chooses a file in the dialog of the system. */
export async function chooseFile(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.getByLabel('Open a file…').setInputFiles({ name, mimeType: 'application/json', buffer });
}
