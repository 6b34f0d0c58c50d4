import { strict as assert } from 'node:assert';
import type { Locator } from 'playwright-core';
import { waitUntil } from '../workbench/waitUntil.ts';
import type { FollowUpDriver } from './followUpDriver.ts';
import type { Workbench } from './workbench.ts';

/** More presses of Tab than any page has places to stop at between two of its questions. */
const MOST_TABS = 80;

/** A person who uses no mouse. */
export class KeyboardDriver {
  private readonly workbench: Workbench;

  constructor(workbench: Workbench) {
    this.workbench = workbench;
  }

  /** Runs a command of the palette by its keys. */
  async command(title: string): Promise<void> {
    const { page, quickInput } = this.workbench;
    await waitUntil(
      async () => {
        await this.workbench.press('F1');
        await quickInput.widget.waitFor();
        await page.keyboard.type(title);
        const first = quickInput.rows.first();
        const offered = await first
          .filter({ hasText: title.replace(/^.*: /, '') })
          .waitFor({ timeout: 3_000 })
          .then(
            () => true,
            () => false,
          );
        if (!offered) await this.workbench.press('Escape');
        return offered;
      },
      { timeoutMs: 60_000, what: `the command “${title}”` },
    );
    await this.workbench.press('Enter');
  }

  /** Runs a command that asks with the list of this placeholder, and takes what holds the text. */
  async pickAfter(title: string, text: string, placeholder: string): Promise<void> {
    await waitUntil(
      async () => {
        await this.command(title);
        return this.narrowed(text, placeholder);
      },
      { timeoutMs: 60_000, what: `“${text}” in the list of “${title}”` },
    );
    await this.workbench.press('Enter');
  }

  /** Types into the list with this placeholder and takes its first row, which must hold the text. */
  async pick(text: string, placeholder: string): Promise<void> {
    await waitUntil(() => this.narrowed(text, placeholder), {
      timeoutMs: 60_000,
      what: `“${text}” in the list “${placeholder}”`,
    });
    await this.workbench.press('Enter');
  }

  /** Whether the text was typed into the list and its first row holds it: a page that takes the focus takes the list away. */
  private async narrowed(text: string, placeholder: string): Promise<boolean> {
    const { page, quickInput } = this.workbench;
    try {
      // The palette that a list follows has rows of its own for a moment.
      const box = quickInput.widget.getByPlaceholder(placeholder);
      await box.and(page.locator(':focus')).waitFor({ timeout: 5_000 });
      await this.workbench.press('ControlOrMeta+a');
      await page.keyboard.type(text);
      await quickInput.rows.first().filter({ hasText: text }).waitFor({ timeout: 5_000 });
      return true;
    } catch {
      return false;
    }
  }

  /** Goes down the tree that has the focus to the row with this text; before the first key no row has it. */
  async down(text: string): Promise<void> {
    const focused = this.workbench.page.locator('.monaco-list:focus-within .monaco-list-row.focused');
    for (let press = 0; press < MOST_TABS; press += 1) {
      if ((await focused.filter({ hasText: text }).count()) > 0) return;
      await this.workbench.press('ArrowDown');
    }
    assert.fail(`ArrowDown does not lead to ${text}`);
  }

  /** Goes on by one key until the focus is on this place. */
  async reach(place: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    for (let press = 0; press <= MOST_TABS; press += 1) {
      const reached = await place.evaluate((element) => element === element.ownerDocument.activeElement);
      if (reached) return;
      await this.workbench.press(key);
    }
    assert.fail(`${key} does not lead to ${String(place)}`);
  }

  async headingHasFocus(driver: FollowUpDriver, name: string | RegExp): Promise<void> {
    const page = await driver.page();
    const heading = page.getByRole('heading', { name, ...(typeof name === 'string' ? { exact: true } : {}) });
    await heading.and(page.locator(':focus')).waitFor();
  }

  /** From a locked answer on its first layer to the last one. */
  async openLayers(driver: FollowUpDriver): Promise<void> {
    for (const layer of ['Definition', 'Mechanism']) {
      await this.headingHasFocus(driver, layer);
      await this.workbench.press('Control+Enter');
    }
    await this.headingHasFocus(driver, 'Trade-off');
  }
}
