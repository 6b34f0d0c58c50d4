import type { Locator, Page } from 'playwright-core';
import { waitUntil } from '../workbench/waitUntil.ts';

/** The box that drops from the top of the window: command palette, quick picks and input boxes. */
export class QuickInput {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get widget(): Locator {
    return this.page.locator('.quick-input-widget');
  }

  /** Rows that are on screen, best first. */
  get rows(): Locator {
    return this.widget.locator('.monaco-list-row');
  }

  /** Chooses the row with exactly this label. */
  async choose(label: string): Promise<void> {
    await this.rowOf(label).click();
  }

  /** Narrows an open list to rows with this text: those that are out of sight are not in the page. */
  async filter(text: string, placeholder: string): Promise<void> {
    const box = this.widget.getByPlaceholder(placeholder);
    await box.fill(text);
    await this.rows.filter({ hasText: text }).first().waitFor();
  }

  /** Types into the box of an open input and confirms it. */
  async enter(text: string): Promise<void> {
    await this.box.fill(text);
    await this.page.keyboard.press('Enter');
    await this.widget.waitFor({ state: 'hidden' });
  }

  /** Runs a command by its title in the palette, `Category: Title`. */
  async runCommand(title: string): Promise<void> {
    // The palette lists what is there when it opens; a window that has just started gets its commands later.
    await waitUntil(() => this.takesCommand(title), { timeoutMs: 60_000, what: `the command “${title}”` });
  }

  /** Opens a file of the workspace by its name. */
  async openFile(name: string): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+p');
    await this.box.fill(name);
    await this.choose(name);
  }

  private async takesCommand(title: string): Promise<boolean> {
    await this.page.keyboard.press('F1');
    try {
      // A page that opens meanwhile takes the focus, and the palette goes away, with the row that was to be clicked.
      await this.box.fill(`>${title}`, { timeout: 2_000 });
      await this.rowOf(title).click({ timeout: 2_000 });
      return true;
    } catch {
      await this.page.keyboard.press('Escape');
      await this.widget.waitFor({ state: 'hidden' });
      return false;
    }
  }

  private get box(): Locator {
    return this.widget.locator('.quick-input-box input');
  }

  private rowOf(label: string): Locator {
    // Icons are private characters at the label's start, so that the text is compared without them.
    const exactly = new RegExp(`^[\\s\\uE000-\\uF8FF]*${literally(label)}\\s*$`);
    const name = this.page.locator('.quick-input-list-label .monaco-icon-label .label-name', {
      hasText: exactly,
    });
    return this.rows.filter({ has: name }).first();
  }
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
