import { mkdir, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { findBrowser, launchBrowser } from '../workbench/browser.ts';
import { cacheFolder, outFolder } from '../workbench/paths.ts';
import { extensionHostOf } from '../workbench/extensionHost.ts';
import { ensureServerBuild } from '../workbench/serverBuild.ts';
import { startServer, type ServerProcess } from '../workbench/serverProcess.ts';
import { appears, disappears } from './appears.ts';
import { QuickInput } from './quickInput.ts';
import manifest from '../../package.json' with { type: 'json' };
import { testSettings } from '../workbench/testSettings.ts';
import { waitUntil } from '../workbench/waitUntil.ts';
import { TextEditor } from './textEditor.ts';
import { webviewShowing } from './webviewFrame.ts';

export interface LaunchOptions {
  readonly vsix: string;
  /** Further extensions to install. */
  readonly further?: readonly string[];
  /** The folder that is opened, by its real path. */
  readonly folder: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly trust?: 'asked' | 'granted';
  readonly env?: Readonly<Record<string, string>>;
  /** Of the window, in CSS pixels: rows of a tree that would be out of sight are not in the page. */
  readonly height?: number;
  /** That extensions are shown in, "de"; the window's own words stay English. */
  readonly language?: string;
}

const extensionId = `${manifest.publisher}.${manifest.name}`.toLowerCase();
const SIZE = { width: 1440, height: 900 };
const STEP_TIMEOUT_MS = 30_000;
const START_TIMEOUT_MS = 60_000;
/** Milliseconds in which pages come back after a reload or a crash. */
export const RESTART_MS = 80_000;

/** A VS Code window as a person sees it, with the packaged extension installed. */
export class Workbench {
  readonly page: Page;
  readonly quickInput: QuickInput;
  readonly editor: TextEditor;
  private readonly browser: Browser;
  private readonly server: ServerProcess;

  static async launch(options: LaunchOptions): Promise<Workbench> {
    const executable = findBrowser();
    if (executable === undefined) {
      throw new Error('No Chromium, Chrome or Edge was found; CODE_ROUNDS_BROWSER can name one.');
    }
    const server = await startServer({
      build: await ensureServerBuild(cacheFolder),
      folder: options.folder,
      extensions: [options.vsix, ...(options.further ?? [])],
      settings: { ...testSettings, ...options.settings },
      trust: options.trust ?? 'granted',
      env: options.env ?? {},
      access: { kind: 'open' },
      ...(options.language === undefined ? {} : { language: options.language }),
    });
    const browser = await launchBrowser(executable);
    const page = await browser.newPage({
      viewport: { ...SIZE, height: options.height ?? SIZE.height },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const workbench = new Workbench(page, browser, server);
    await workbench.open().catch(async (error: unknown) => {
      await workbench.dispose();
      throw error;
    });
    return workbench;
  }

  private constructor(page: Page, browser: Browser, server: ServerProcess) {
    this.page = page;
    this.browser = browser;
    this.server = server;
    this.quickInput = new QuickInput(page);
    this.editor = new TextEditor(page);
    page.setDefaultTimeout(STEP_TIMEOUT_MS);
    // "Leave the page?" would otherwise keep a window from being reloaded.
    page.on('dialog', (dialog) => void dialog.accept());
  }

  /** Where the installed extension keeps its state; it exists once the extension has been active. */
  get storage(): string {
    return join(this.server.dataFolder, 'data/User/globalStorage', extensionId);
  }

  /** What the extension has written into its log channel; empty when that is nothing. */
  async extensionLog(): Promise<string> {
    const folder = join(this.server.dataFolder, 'data/logs');
    const files = (await readdir(folder, { recursive: true })).filter((file) => file.includes(extensionId));
    const texts = files
      .filter((file) => file.endsWith('.log'))
      .sort()
      .map((file) => readFile(join(folder, file), 'utf8'));
    return (await Promise.all(texts)).join('').trim();
  }

  /** An icon of the activity bar. */
  activity(title: string): Locator {
    return this.page.locator(`.activitybar .action-item:has(a.action-label[aria-label^="${title}"])`);
  }

  /** Shows a view container by its icon in the activity bar, which a second click would hide. */
  async openView(title: string): Promise<void> {
    const icon = this.activity(title);
    await icon.waitFor();
    const heading = this.page.locator('.sidebar .title-label', { hasText: title });
    // A window that comes back shows the view before its icon is marked: a click at that moment hides the view.
    await waitUntil(
      async () => {
        if (!(await icon.evaluate((item) => item.classList.contains('checked')))) await icon.click();
        return appears(heading, 2_000);
      },
      { timeoutMs: STEP_TIMEOUT_MS, what: `the view “${title}”` },
    );
  }

  /** A row of a tree in the side bar or panel, by the start of its accessible name. */
  treeItem(label: string): Locator {
    return this.page.locator(`[role="treeitem"][aria-label^="${label}"]`);
  }

  runCommand(title: string): Promise<void> {
    return this.quickInput.runCommand(title);
  }

  /** Presses a chord in Playwright's notation, `Control+Alt+h`. */
  press(keys: string): Promise<void> {
    return this.page.keyboard.press(keys);
  }

  /** Waits for a notification that shows this text. */
  async notification(text: string | RegExp): Promise<Locator> {
    const toast = this.page.locator('.notifications-toasts .notification-list-item', { hasText: text });
    await toast.first().waitFor();
    return toast.first();
  }

  async answerNotification(text: string | RegExp, button: string): Promise<void> {
    const toast = await this.notification(text);
    // A toast that moves between press and release, as another one goes, loses the click; an answered one goes.
    await waitUntil(
      async () => {
        await toast.getByRole('button', { name: button, exact: true }).click();
        return disappears(toast, 5_000);
      },
      { timeoutMs: STEP_TIMEOUT_MS, what: `the end of the notification ${String(text)}` },
    );
  }

  /** Answers a modal dialog. */
  async answerDialog(button: string | RegExp): Promise<void> {
    const dialog = this.page.locator('.monaco-dialog-box');
    await dialog.getByRole('button', { name: button }).first().click();
    await dialog.waitFor({ state: 'hidden' });
  }

  /** The webview that shows this text; after a restart of the window it takes `RESTART_MS` on a busy machine. */
  webview(showing: string, timeoutMs = STEP_TIMEOUT_MS): Promise<FrameLocator> {
    return webviewShowing(this.page, showing, timeoutMs);
  }

  statusItem(text: string | RegExp): Locator {
    return this.page.locator('.statusbar-item', { hasText: text });
  }

  /**
   * Leaves a picture in out/ for those who look after the product; in CI there is nobody.
   * @param name as `drills/debrief`; spaces become hyphens.
   */
  async picture(name: string): Promise<void> {
    if (process.env['CI'] === 'true') return;
    await this.screenshot(join(outFolder, `${name.replaceAll(' ', '-')}.png`));
  }

  async screenshot(path: string): Promise<void> {
    await mkdir(dirname(path), { recursive: true });
    await this.page.screenshot({ path, animations: 'disabled' });
  }

  /** Reloads the window by VS Code's own command, which lets it save its state first. */
  async reload(): Promise<void> {
    const loaded = this.page.waitForEvent('load', { timeout: START_TIMEOUT_MS });
    await this.runCommand('Developer: Reload Window');
    await loaded;
    await this.ready();
  }

  /** @returns what ends the process of the extensions at once, as a crash would. */
  async extensionHostCrash(): Promise<() => void> {
    const host = await extensionHostOf(this.server.pid);
    return () => {
      process.kill(host, 'SIGKILL');
    };
  }

  /** A second window on the same folder, of the same server; closing it leaves this one as it is. */
  async secondWindow(): Promise<Workbench> {
    const page = await this.browser.newPage({ viewport: this.page.viewportSize() });
    const second = new Workbench(page, this.browser, this.server);
    await second.open();
    return second;
  }

  /** Closes the window alone. */
  async close(): Promise<void> {
    await this.page.close();
  }

  /** Ends the window as a crash would; what runs on the server goes on for a while. */
  async crashWindow(): Promise<void> {
    await this.page.close({ runBeforeUnload: false });
  }

  async dispose(): Promise<void> {
    await this.browser.close();
    await this.server.dispose();
  }

  private async open(): Promise<void> {
    await this.page.goto(this.server.address, { timeout: START_TIMEOUT_MS });
    await this.ready();
  }

  /** The extension host comes up a few seconds later: wait for what you need of it. */
  private async ready(): Promise<void> {
    await this.page.locator('.monaco-workbench').waitFor({ timeout: START_TIMEOUT_MS });
    await this.page.locator('.activitybar .action-item').first().waitFor({ timeout: START_TIMEOUT_MS });
  }
}
