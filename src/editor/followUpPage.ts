import * as vscode from 'vscode';
import type { CatalogProblem } from '../core/catalog.ts';
import type { FollowUpSet, FollowUpSetItem } from '../core/followUp.ts';
import { decide } from '../core/followUpCommand.ts';
import { fromPageSchema, type FollowUpCommand, type ToPage } from '../core/followUpMessages.ts';
import type { Prose } from '../core/followUpProse.ts';
import { itemState } from '../core/followUpState.ts';
import { itemView, pageView } from '../core/followUpView.ts';
import type { ProgressEvent } from '../core/progressEvent.ts';
import { visibleText } from '../core/visibleText.ts';
import { DisposableStore } from './disposables.ts';
import { pageHtml, resourceRoots } from './pageShell.ts';
import type { ProgressLog } from './progressLog.ts';
import { inlineProseHtml, proseHtml } from './prose.ts';

interface Parts {
  readonly panel: vscode.WebviewPanel;
  readonly extensionUri: vscode.Uri;
  readonly entry: CatalogProblem;
  readonly set: FollowUpSet;
  readonly progressLog: ProgressLog;
  readonly log: vscode.LogOutputChannel;
}

const prose: Prose = {
  block: (markdown) => proseHtml(visibleText(markdown)),
  inline: (markdown) => inlineProseHtml(visibleText(markdown)),
};

/**
 * The host's side of one page: owns state and clock. The page only shows, and may vanish at any moment; it says `ready`
 * whenever it has come back.
 */
export class FollowUpPage implements vscode.Disposable {
  private readonly parts: Parts;
  private readonly store = new DisposableStore();
  private queue: Promise<void> = Promise.resolve();
  /** The question whose command is being written; the page hears of it once, when all of it is in the log. */
  private busyWith: string | undefined;

  constructor(parts: Parts) {
    this.parts = parts;
    const { panel, extensionUri, entry, progressLog } = parts;
    const { webview } = panel;
    webview.options = { enableScripts: true, localResourceRoots: resourceRoots(extensionUri) };
    this.store.add(
      webview.onDidReceiveMessage((message: unknown) => {
        this.receive(message);
      }),
    );
    this.store.add(
      progressLog.onDidAppend((event) => {
        this.appended(event);
      }),
    );
    webview.html = pageHtml({
      webview,
      extensionUri,
      title: panel.title,
      style: 'followUp.css',
      script: 'followUp.js',
      body: '',
      problem: entry.problem.uuid,
    });
  }

  reveal(): void {
    this.parts.panel.reveal();
  }

  dispose(): void {
    this.store.dispose();
  }

  private receive(message: unknown): void {
    const parsed = fromPageSchema.safeParse(message);
    if (!parsed.success) {
      this.parts.log.warn(`A message of the follow-up page was refused: ${parsed.error.message}`);
      return;
    }
    const { data } = parsed;
    // One after the other: each command is judged by the state that the one before has left.
    this.queue = this.queue.then(() => (data.type === 'ready' ? this.showAll() : this.obey(data)));
  }

  private async showAll(): Promise<void> {
    const { entry, set, progressLog, log } = this.parts;
    try {
      const page = pageView(entry.problem.title, set, await progressLog.events(), prose);
      this.post({ type: 'page', page });
    } catch (error) {
      log.error('The follow-ups could not be shown.', error);
    }
  }

  private async obey(command: FollowUpCommand): Promise<void> {
    const item = this.item(command.item);
    if (item === undefined) return;
    this.busyWith = item.uuid;
    try {
      const refused = await this.write(item, command);
      if (refused === undefined) await this.showItem(item, command.type);
      else this.post({ type: 'refused', item: item.uuid, reason: refused });
    } catch (error) {
      this.parts.log.error('A follow-up answer could not be saved.', error);
      const reason = vscode.l10n.t(
        'This could not be saved. Copy your answer, then see “Code Rounds: Show Log”.',
      );
      this.post({ type: 'refused', item: item.uuid, reason });
    } finally {
      this.busyWith = undefined;
    }
  }

  private async write(item: FollowUpSetItem, command: FollowUpCommand): Promise<string | undefined> {
    const { entry, progressLog } = this.parts;
    const state = itemState(item, await progressLog.events());
    const decision = decide(item, state, command, { problem: entry.problem.uuid, now: Date.now() });
    if (decision.kind === 'refused') return decision.reason;
    for (const event of decision.events) await progressLog.append(event);
    return undefined;
  }

  private appended(event: ProgressEvent): void {
    if (event.problem !== this.parts.entry.problem.uuid || !('item' in event)) return;
    const item = this.item(event.item);
    if (item !== undefined && item.uuid !== this.busyWith) void this.showItem(item);
  }

  private async showItem(item: FollowUpSetItem, after?: FollowUpCommand['type']): Promise<void> {
    const view = itemView(item, itemState(item, await this.parts.progressLog.events()), prose);
    this.post({ type: 'item', item: view, ...(after === undefined ? {} : { after }) });
  }

  private item(uuid: string): FollowUpSetItem | undefined {
    return this.parts.set.items.find((item) => item.uuid === uuid);
  }

  private post(message: ToPage): void {
    void this.parts.panel.webview.postMessage(message);
  }
}
