import * as vscode from 'vscode';
import { z } from 'zod';
import type { CatalogProblem } from '../core/catalog.ts';
import { problemPageStateSchema } from '../core/problemPageState.ts';
import type { CatalogStore } from './catalogStore.ts';
import { DisposableStore } from './disposables.ts';
import type { panelIds } from './ids.ts';
import type { Notifier } from './notify.ts';
import { showPage } from './pageShell.ts';
import { closeUnrestoredTabs } from './unrestoredTabs.ts';

/** A kind of page of which each problem has at most one. */
export interface ProblemPageKind {
  readonly viewType: (typeof panelIds)[keyof typeof panelIds];
  readonly title: (entry: CatalogProblem) => string;
  /** File in `dist/webview/`. */
  readonly script: string;
  /** All that the page shows, ready to be sent. */
  readonly view: (entry: CatalogProblem) => Promise<object>;
  /** Gets every message of the page but the one that it is ready. */
  readonly receive: (entry: CatalogProblem, message: unknown) => Promise<void>;
  /** Told when a page has been closed. */
  readonly closed?: (problem: string) => void;
}

interface PageParts {
  readonly extensionUri: vscode.Uri;
  readonly catalogs: CatalogStore;
  readonly notifier: Notifier;
}

const readySchema = z.object({ type: z.literal('ready') });

/** The open pages of one kind; they come back after a reload of the window. */
export class ProblemPages implements vscode.WebviewPanelSerializer, vscode.Disposable {
  private readonly kind: ProblemPageKind;
  private readonly parts: PageParts;
  private readonly store = new DisposableStore();
  private readonly open = new Map<string, { panel: vscode.WebviewPanel; entry: CatalogProblem }>();

  constructor(kind: ProblemPageKind, parts: PageParts) {
    this.kind = kind;
    this.parts = parts;
    this.store.add(vscode.window.registerWebviewPanelSerializer(kind.viewType, this));
  }

  /** UUIDs of the problems whose pages are open. */
  get shown(): readonly string[] {
    return [...this.open.keys()];
  }

  /** Shows the page of a problem, or brings it to the front where it is. */
  async show(entry: CatalogProblem): Promise<void> {
    const open = this.open.get(entry.problem.uuid);
    if (open !== undefined) {
      open.panel.reveal();
      return;
    }
    const title = this.kind.title(entry);
    await closeUnrestoredTabs(this.kind.viewType, title);
    const panel = vscode.window.createWebviewPanel(this.kind.viewType, title, vscode.ViewColumn.One, {
      enableFindWidget: true,
    });
    this.adopt(panel, entry);
  }

  /** Sends the page of a problem what it shows now, if it is open. */
  async refresh(problem: string): Promise<void> {
    const page = this.open.get(problem);
    if (page === undefined) return;
    const view = await this.kind.view(page.entry);
    if (this.open.get(problem) === page) await page.panel.webview.postMessage(view);
  }

  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    await this.parts.notifier.guard(async () => {
      const kept = problemPageStateSchema.safeParse(state);
      if (!kept.success) {
        panel.dispose();
        return;
      }
      try {
        this.adopt(panel, await this.parts.catalogs.problem(kept.data.problem));
      } catch (error) {
        // A page without its problem would stay empty for ever.
        panel.dispose();
        throw error;
      }
    });
  }

  dispose(): void {
    this.store.dispose();
    for (const { panel } of this.open.values()) panel.dispose();
  }

  private adopt(panel: vscode.WebviewPanel, entry: CatalogProblem): void {
    const { extensionUri, notifier } = this.parts;
    const { webview } = panel;
    const { uuid } = entry.problem;
    const page = { panel, entry };
    this.open.set(uuid, page);
    panel.onDidDispose(() => {
      if (this.open.get(uuid) !== page) return;
      this.open.delete(uuid);
      this.kind.closed?.(uuid);
    });
    webview.onDidReceiveMessage((message: unknown) => {
      void notifier.guard(() =>
        readySchema.safeParse(message).success ? this.refresh(uuid) : this.kind.receive(entry, message),
      );
    });
    showPage({
      webview,
      extensionUri,
      title: panel.title,
      style: 'problemPages.css',
      script: this.kind.script,
      body: '<main></main>',
      problem: uuid,
    });
  }
}
