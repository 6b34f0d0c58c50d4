import * as vscode from 'vscode';
import type { Catalog } from '../core/catalog.ts';
import { followUpPageStateSchema } from '../core/followUpMessages.ts';
import { HumanError } from '../core/humanError.ts';
import { DisposableStore } from './disposables.ts';
import { FollowUpPage } from './followUpPage.ts';
import { panelIds } from './ids.ts';
import type { ProgressLog } from './progressLog.ts';
import { closeUnrestoredTabs } from './unrestoredTabs.ts';

interface Deps {
  readonly extensionUri: vscode.Uri;
  readonly catalog: () => Promise<Catalog>;
  readonly progressLog: ProgressLog;
  readonly log: vscode.LogOutputChannel;
}

/** The follow-up pages that are open, one panel a problem; they come back after a reload of the window. */
export class FollowUpPanels implements vscode.WebviewPanelSerializer, vscode.Disposable {
  private readonly deps: Deps;
  private readonly store = new DisposableStore();
  private readonly pages = new Map<string, FollowUpPage>();

  constructor(deps: Deps) {
    this.deps = deps;
    this.store.add(vscode.window.registerWebviewPanelSerializer(panelIds.followUps, this));
  }

  /**
   * Shows the follow-ups of a problem, or brings them to the front where they are.
   * @throws {HumanError} when the problem is gone or has no follow-ups.
   */
  async open(problemUuid: string): Promise<void> {
    const open = this.pages.get(problemUuid);
    if (open !== undefined) {
      open.reveal();
      return;
    }
    const found = await this.find(problemUuid);
    const title = vscode.l10n.t('Follow-ups: {0}', found.entry.problem.title);
    await closeUnrestoredTabs(panelIds.followUps, title);
    const panel = vscode.window.createWebviewPanel(panelIds.followUps, title, vscode.ViewColumn.One, {
      enableFindWidget: true,
    });
    this.adopt(panel, found);
  }

  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    try {
      this.adopt(panel, await this.find(followUpPageStateSchema.parse(state).problem));
    } catch (error) {
      // A pack may have been removed since; an empty tab would help nobody.
      this.deps.log.warn('A follow-up page could not be restored.', error);
      panel.dispose();
    }
  }

  dispose(): void {
    this.store.dispose();
    for (const page of this.pages.values()) page.dispose();
  }

  private async find(problemUuid: string) {
    const entry = (await this.deps.catalog()).withUuid(problemUuid);
    if (entry === undefined) {
      throw new HumanError(
        vscode.l10n.t(
          'This problem is in none of the loaded packs any more. Reload the packs, or pick another problem.',
        ),
      );
    }
    const set = entry.problem.followUps;
    if (set === undefined) {
      throw new HumanError(
        vscode.l10n.t('“{0}” has no follow-up questions. Pick a problem that has some.', entry.problem.title),
      );
    }
    return { entry, set };
  }

  private adopt(panel: vscode.WebviewPanel, found: Awaited<ReturnType<FollowUpPanels['find']>>): void {
    const { extensionUri, progressLog, log } = this.deps;
    const page = new FollowUpPage({ panel, ...found, extensionUri, progressLog, log });
    const { uuid } = found.entry.problem;
    this.pages.set(uuid, page);
    panel.onDidDispose(() => {
      page.dispose();
      if (this.pages.get(uuid) === page) this.pages.delete(uuid);
    });
  }
}
