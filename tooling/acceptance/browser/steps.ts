import type { Locator, Page } from '@playwright/test';

/** What somebody does on a page, step by step, and how many steps it was: a press, a click and a whole text are one each. */
export class Steps {
  readonly #page: Page;
  #taken = 0;

  constructor(page: Page) {
    this.#page = page;
  }

  get taken(): number {
    return this.#taken;
  }

  async click(target: Locator): Promise<void> {
    await target.click();
    this.#taken += 1;
  }

  async fill(field: Locator, text: string): Promise<void> {
    await field.fill(text);
    this.#taken += 1;
  }

  /** Into the field that has focus. */
  async write(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
    this.#taken += 1;
  }

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
    this.#taken += 1;
  }

  /** By Tab to something, as somebody without a mouse gets there. */
  async tabTo(target: Locator): Promise<void> {
    await target.waitFor();
    for (let tabs = 0; tabs < 60; tabs += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.press('Tab');
    }
    throw new Error(`Tab doesn't lead to ${target}`);
  }
}
