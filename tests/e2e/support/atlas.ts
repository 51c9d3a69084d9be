import { expect, type Locator, type Page } from '@playwright/test';

/** The atlas as a user meets it: by role and name. */
export class AtlasPage {
  readonly page: Page;
  readonly year: Locator;
  readonly yearField: Locator;
  readonly chronicle: Locator;
  readonly detail: Locator;
  readonly onTheMap: Locator;

  constructor(page: Page) {
    this.page = page;
    this.year = page.getByRole('slider', { name: 'Year' });
    this.yearField = page.getByRole('textbox', { name: 'Year' });
    this.chronicle = page.getByRole('region', { name: /^Chronicle/ });
    this.detail = page.getByRole('article');
    this.onTheMap = page.getByRole('list', { name: 'On the map' });
  }

  /** Opens an address and waits until it is in force. */
  async open(search = ''): Promise<void> {
    await this.page.goto(`./${search}`);
    await this.isInForce();
  }

  /** As if Back led to an address of the atlas: another state of the same page. */
  async goBackTo(search: string): Promise<void> {
    await this.page.evaluate((search) => {
      history.pushState(null, '', location.pathname + search);
      dispatchEvent(new PopStateEvent('popstate'));
    }, search);
  }

  /** Hydrated: the list of the map's features is there only once the map is. */
  async isInForce(): Promise<void> {
    await expect(this.onTheMap).toBeAttached({ timeout: 45_000 });
  }

  /** Waits until the map is drawn, with everything that it shows. */
  async isDrawn(): Promise<void> {
    await this.isInForce();
    await expect(this.page.getByText('Drawing the map…')).toBeHidden({ timeout: 45_000 });
  }

  /** Waits until what has happened is on the screen. */
  async nextFrame(): Promise<void> {
    await this.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    );
  }

  /** An event of the chronicle by its title. */
  event(title: string | RegExp): Locator {
    return this.chronicle.getByRole('button', { name: title });
  }

  /** The middle of a feature of the map, in pixels of the page. */
  async positionOf(name: string | RegExp): Promise<{ x: number; y: number }> {
    // A place bears its bare name; an event at it is another button, with a name of its own.
    const box = await this.onTheMap.getByRole('button', { name, exact: true }).boundingBox();
    if (box === null) throw new Error(`nothing on the map is called ${name}`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  search(): string {
    return new URL(this.page.url()).search;
  }

  async expectYear(year: number): Promise<void> {
    await expect(this.year).toHaveValue(String(year));
  }

  async expectAddress(pattern: RegExp | string): Promise<void> {
    await expect.poll(() => this.search()).toMatch(pattern);
  }
}
