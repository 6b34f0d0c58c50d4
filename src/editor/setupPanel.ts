import * as vscode from 'vscode';
import { checkSetup } from '../authoring/setup/checkSetup.ts';
import { setupText } from '../authoring/setup/setupText.ts';
import { fromSetupPageSchema, type ToSetupPage } from '../core/setupMessages.ts';
import { isUsable, type SetupReport } from '../core/setupReport.ts';
import type { JudgeEnvironment } from '../judge/languages/adapter.ts';
import { MutableDisposable } from './disposables.ts';
import { panelIds, settingDefaults, type Settings } from './ids.ts';
import type { Notifier } from './notify.ts';
import { pageHtml, resourceRoots } from './pageShell.ts';
import { openSetting, readSetting } from './settings.ts';
import { nextLanguage, setupBody, setupReportHtml } from './setupBody.ts';

interface SetupParts {
  readonly extensionUri: vscode.Uri;
  readonly environment: () => JudgeEnvironment;
  readonly notifier: Notifier;
}

/** The page that says which languages can be used here, and what to do about the others. */
export class SetupPanel implements vscode.Disposable {
  private readonly parts: SetupParts;
  private readonly panel = new MutableDisposable<vscode.WebviewPanel>();
  private newest = new AbortController();
  private report: SetupReport | undefined;
  private view: ToSetupPage = { status: '', running: false, report: '' };

  constructor(parts: SetupParts) {
    this.parts = parts;
  }

  /** What the page shows. */
  get shown(): ToSetupPage {
    return this.view;
  }

  /**
   * Shows the page and checks; resolves with the report, or with nothing when the page is closed or asked again before.
   * @throws {HumanError} when a setting holds what it may not hold.
   */
  async open(): Promise<SetupReport | undefined> {
    if (this.panel.value === undefined) this.panel.value = this.create();
    else this.panel.value.reveal();
    return this.check();
  }

  dispose(): void {
    this.newest.abort();
    this.panel.dispose();
  }

  private create(): vscode.WebviewPanel {
    const { extensionUri, notifier } = this.parts;
    const title = vscode.l10n.t('Check My Setup');
    const panel = vscode.window.createWebviewPanel(panelIds.setup, title, vscode.ViewColumn.Active, {
      enableFindWidget: true,
      enableScripts: true,
      localResourceRoots: resourceRoots(extensionUri),
    });
    const { webview } = panel;
    webview.onDidReceiveMessage((message: unknown) => void notifier.guard(() => this.receive(message)));
    webview.html = pageHtml({
      webview,
      extensionUri,
      title,
      style: 'prompt.css',
      script: 'setup.js',
      body: setupBody(),
    });
    panel.onDidDispose(() => {
      this.newest.abort();
      if (this.panel.value === panel) this.panel.value = undefined;
    });
    return panel;
  }

  private async check(): Promise<SetupReport | undefined> {
    this.newest.abort();
    const own = new AbortController();
    this.newest = own;
    this.show({ status: vscode.l10n.t('Looking at this machine…'), running: true, report: '' });
    try {
      const report = await checkSetup({
        environment: this.parts.environment(),
        host: { kind: 'editor', name: `${vscode.env.appName} ${vscode.version}` },
        limitsFactor: readSetting('codeRounds.limitsFactor'),
        depth: 'try',
        signal: own.signal,
        onProgress: (soFar) => {
          if (!own.signal.aborted) this.showProgress(soFar);
        },
      });
      this.report = report;
      return report;
    } catch (error) {
      if (own.signal.aborted) return undefined;
      this.show({ ...this.view, status: vscode.l10n.t('The check could not be finished.'), running: false });
      throw error;
    }
  }

  private showProgress(report: SetupReport): void {
    const next = nextLanguage(report);
    const status =
      next === undefined
        ? vscode.l10n.t(
            '{0} of {1} languages can be used.',
            report.languages.filter(isUsable).length,
            report.languages.length,
          )
        : vscode.l10n.t('Trying {0}. The first time, Go and Java take a while.', next);
    this.show({ status, running: next !== undefined, report: setupReportHtml(report) });
  }

  private show(view: ToSetupPage): void {
    this.view = view;
    void this.panel.value?.webview.postMessage(view);
  }

  private async receive(message: unknown): Promise<void> {
    const parsed = fromSetupPageSchema.safeParse(message);
    if (!parsed.success) return;
    switch (parsed.data.type) {
      case 'ready':
        // A page that was hidden has forgotten all of it.
        this.show(this.view);
        return;
      case 'again':
        await this.check();
        return;
      case 'copy':
        if (this.report !== undefined) await vscode.env.clipboard.writeText(setupText(this.report));
        return;
      case 'settings':
        if (isSetting(parsed.data.key)) await openSetting(parsed.data.key);
    }
  }
}

function isSetting(key: string): key is keyof Settings {
  return key in settingDefaults;
}
