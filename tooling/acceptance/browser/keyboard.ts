import type { Locator, Page } from '@playwright/test';

/** Somebody with a keyboard and no mouse. */
export class Keyboard {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async tabTo(target: Locator): Promise<void> {
    await target.waitFor();
    for (let tabs = 0; tabs < 60; tabs += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.#page.keyboard.press('Tab');
    }
    throw new Error(`Tab doesn't lead to ${target}`);
  }

  async press(target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
    await this.tabTo(target);
    await this.#page.keyboard.press(key);
  }

  async write(field: Locator, text: string): Promise<void> {
    await this.tabTo(field);
    await this.#page.keyboard.press('ControlOrMeta+a');
    await this.#page.keyboard.press('Delete');
    await this.#page.keyboard.type(text);
  }

  /** Chooses one of several, as the keys do: Tab to the group, then down to the choice. */
  async choose(first: Locator, choice: Locator): Promise<void> {
    await this.press(first, 'Space');
    for (let downs = 0; downs < 20 && !(await choice.isChecked()); downs += 1) {
      await this.#page.keyboard.press('ArrowDown');
    }
  }
}
