import * as vscode from 'vscode';
import { roundPageStateSchema } from '../../core/scorecardMessages.ts';
import { DisposableStore, type Disposable } from '../disposables.ts';
import type { panelIds } from '../ids.ts';
import { closeUnrestoredTabs } from '../unrestoredTabs.ts';

interface RoundPage extends Disposable {
  reveal(): void;
}

interface Parts {
  readonly viewType: typeof panelIds.roundRating | typeof panelIds.scorecard;
  readonly log: vscode.LogOutputChannel;
  /** Fills a panel with the page of a round. @throws {Error} when there is no such round. */
  readonly fill: (panel: vscode.WebviewPanel, round: string) => Promise<RoundPage>;
}

/** The pages of one kind, one a round at most; they come back after a reload of the window. */
export class RoundPages implements vscode.WebviewPanelSerializer, Disposable {
  private readonly parts: Parts;
  private readonly store = new DisposableStore();
  private readonly pages = new Map<string, RoundPage>();
  private queue: Promise<void> = Promise.resolve();

  constructor(parts: Parts) {
    this.parts = parts;
    this.store.add(vscode.window.registerWebviewPanelSerializer(parts.viewType, this));
  }

  /** Shows the page of a round, or brings it to the front where it is. */
  open(round: string, title: string): Promise<void> {
    // The end of a round and a click may ask for the same page at once.
    const turn = this.queue.then(() => this.show(round, title));
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    try {
      await this.adopt(panel, roundPageStateSchema.parse(state).round);
    } catch (error) {
      // The log may have gone since; an empty tab would help nobody.
      this.parts.log.warn('A page of a round could not be restored.', error);
      panel.dispose();
    }
  }

  dispose(): void {
    this.store.dispose();
    for (const page of this.pages.values()) page.dispose();
  }

  private async show(round: string, title: string): Promise<void> {
    const open = this.pages.get(round);
    if (open !== undefined) {
      open.reveal();
      return;
    }
    const { viewType } = this.parts;
    await closeUnrestoredTabs(viewType, title);
    const panel = vscode.window.createWebviewPanel(viewType, title, vscode.ViewColumn.Active, {
      enableFindWidget: true,
    });
    try {
      await this.adopt(panel, round);
    } catch (error) {
      panel.dispose();
      throw error;
    }
  }

  private async adopt(panel: vscode.WebviewPanel, round: string): Promise<void> {
    const page = await this.parts.fill(panel, round);
    this.pages.set(round, page);
    panel.onDidDispose(() => {
      page.dispose();
      if (this.pages.get(round) === page) this.pages.delete(round);
    });
  }
}
