import { expect, type Locator, type Page } from '@playwright/test';

/** The search as a user meets it, on a page in English. */
export class SearchBox {
  readonly page: Page;
  readonly button: Locator;
  readonly dialog: Locator;
  readonly field: Locator;
  readonly list: Locator;
  /** The option that Enter opens. */
  readonly active: Locator;

  constructor(page: Page) {
    this.page = page;
    this.button = page.getByRole('button', { name: 'Search', exact: true });
    this.dialog = page.getByRole('dialog', { name: 'Search' });
    this.field = this.dialog.getByRole('combobox', { name: 'Search' });
    this.list = this.dialog.getByRole('listbox');
    this.active = this.dialog.getByRole('option', { selected: true });
  }

  /** Options below a heading. */
  group(name: string): Locator {
    return this.list.getByRole('group', { name }).getByRole('option');
  }

  /** Opens by the key and types, and waits until something is found. */
  async find(text: string): Promise<void> {
    await this.page.keyboard.press('/');
    await expect(this.field).toBeFocused();
    await this.page.keyboard.type(text);
    await expect(this.field).toHaveValue(text);
    await expect(this.list).toBeVisible();
  }

  /** The active option is what the field says is active. */
  async expectActive(name: string | RegExp): Promise<void> {
    await expect(this.active).toHaveAccessibleName(name);
    await expect(this.field).toHaveAttribute(
      'aria-activedescendant',
      (await this.active.getAttribute('id')) ?? 'none'
    );
  }
}
