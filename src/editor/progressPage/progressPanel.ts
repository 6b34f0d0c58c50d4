import * as vscode from 'vscode';
import { fromProgressPageSchema, type ToProgressPage } from '../../core/progressMessages.ts';
import { progressOverview } from '../../core/progressOverview.ts';
import type { CatalogStore } from '../catalogStore.ts';
import { Debounced } from '../debounced.ts';
import { DisposableStore } from '../disposables.ts';
import { commandIds, panelIds } from '../ids.ts';
import type { Notifier } from '../notify.ts';
import { showPage } from '../pageShell.ts';
import type { ProgressLog } from '../progressLog.ts';
import type { ReviewQueue } from '../reviewQueue.ts';
import { topicTitle } from '../topicTitle.ts';
import { closeUnrestoredTabs } from '../unrestoredTabs.ts';
import { weeksUntil } from './weeksUntil.ts';

const weeksShown = 16;
/** A follow-up that is typed writes a draft every half second; in milliseconds. */
const quietMs = 300;

interface Parts {
  readonly extensionUri: vscode.Uri;
  readonly catalogs: CatalogStore;
  readonly progressLog: ProgressLog;
  readonly reviews: ReviewQueue;
  readonly notifier: Notifier;
}

/** The page that shows how far one is: there is one of it, it follows the log, and it comes back after a reload. */
export class ProgressPanel implements vscode.WebviewPanelSerializer, vscode.Disposable {
  private readonly parts: Parts;
  private readonly store = new DisposableStore();
  private readonly look: Debounced;
  private panel: vscode.WebviewPanel | undefined;

  constructor(parts: Parts) {
    this.parts = parts;
    this.look = this.store.add(new Debounced(() => parts.notifier.guard(() => this.show()), quietMs));
    const ask = (): void => {
      if (this.panel !== undefined) this.look.ask();
    };
    this.store.add(parts.progressLog.onDidAppend(ask));
    this.store.add(parts.progressLog.onDidReplace(ask));
    this.store.add(parts.catalogs.onDidChange(ask));
    this.store.add(vscode.window.registerWebviewPanelSerializer(panelIds.progress, this));
  }

  async open(): Promise<void> {
    if (this.panel !== undefined) {
      this.panel.reveal();
      return;
    }
    const title = vscode.l10n.t('My Progress');
    await closeUnrestoredTabs(panelIds.progress, title);
    const { Active } = vscode.ViewColumn;
    this.adopt(
      vscode.window.createWebviewPanel(panelIds.progress, title, Active, { enableFindWidget: true }),
    );
  }

  deserializeWebviewPanel(panel: vscode.WebviewPanel): Promise<void> {
    this.adopt(panel);
    return Promise.resolve();
  }

  dispose(): void {
    this.store.dispose();
    this.panel?.dispose();
  }

  private adopt(panel: vscode.WebviewPanel): void {
    const { extensionUri, notifier } = this.parts;
    this.panel = panel;
    const { webview, title } = panel;
    webview.onDidReceiveMessage((message: unknown) => void notifier.guard(() => this.receive(message)));
    panel.onDidDispose(() => {
      if (this.panel === panel) this.panel = undefined;
    });
    showPage({
      webview,
      extensionUri,
      title,
      style: 'progress.css',
      script: 'progress.js',
      body: '',
    });
  }

  private async receive(message: unknown): Promise<void> {
    const parsed = fromProgressPageSchema.safeParse(message);
    if (!parsed.success) return;
    switch (parsed.data.type) {
      case 'ready':
        await this.show();
        return;
      case 'next': {
        const { tag } = parsed.data;
        const wish = tag === undefined ? [] : [{ tags: [tag] }];
        await vscode.commands.executeCommand(commandIds.nextProblem, ...wish);
        return;
      }
      case 'review':
        await vscode.commands.executeCommand(commandIds.reviewNow);
    }
  }

  private async show(): Promise<void> {
    const { catalogs, progressLog, reviews } = this.parts;
    const [{ problems }, events, progress, due] = await Promise.all([
      catalogs.catalog(),
      progressLog.events(),
      progressLog.progress(),
      reviews.today(),
    ]);
    const now = Date.now();
    const overview = progressOverview({
      problems,
      events,
      progress,
      due: due.cards.length,
      weeks: weeksUntil(now, weeksShown, vscode.env.language),
      now,
      topicTitle,
    });
    const message: ToProgressPage = { type: 'overview', overview };
    await this.panel?.webview.postMessage(message);
  }
}
