import type { Locator, Page } from 'playwright-core';

/** The text editor that has, or had last, the focus. */
export class TextEditor {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get active(): Locator {
    return this.page.locator('.editor-group-container.active .editor-instance .monaco-editor').first();
  }

  tab(fileName: string): Locator {
    return this.page.locator(`.tabs-container .tab[data-resource-name="${fileName}"]`);
  }

  /** Brings a file that is open somewhere to the front. */
  async show(fileName: string): Promise<void> {
    await this.tab(fileName).click();
    await this.page.locator(`.tab.active[data-resource-name="${fileName}"]`).waitFor();
    await this.active.waitFor();
  }

  /** Replaces the whole text, as a person would by selecting all and typing. */
  async replaceText(text: string): Promise<void> {
    await this.focus();
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.insertText(text);
    // The status bar sometimes misses the move of an insertion, but never that of a key.
    await this.page.keyboard.press('ControlOrMeta+Home');
    await this.cursorAt(1, 1);
    await this.page.keyboard.press('ControlOrMeta+End');
    const lines = text.split('\n');
    await this.cursorAt(lines.length, (lines.at(-1) ?? '').length + 1);
  }

  async save(fileName: string): Promise<void> {
    await this.focus();
    await this.page.keyboard.press('ControlOrMeta+s');
    await this.page.locator(`.tab.active[data-resource-name="${fileName}"]:not(.dirty)`).waitFor();
  }

  /** A CodeLens by its text. */
  codeLens(text: string): Locator {
    return this.active.locator('.codelens-decoration a', { hasText: text });
  }

  private async focus(): Promise<void> {
    // Not by a click, which could hit a CodeLens, and which Monaco's own cursor gets in the way of.
    await this.active.locator('.native-edit-context, textarea.inputarea').first().focus();
    await this.page.locator('.editor-group-container.active .monaco-editor.focused').waitFor();
  }

  /** The status bar is the one place that tells the end of a text that is longer than the screen. */
  private async cursorAt(line: number, column: number): Promise<void> {
    const position = `Ln ${line}, Col ${column}`;
    await this.page.locator('#status\\.editor\\.selection', { hasText: position }).waitFor();
  }
}
