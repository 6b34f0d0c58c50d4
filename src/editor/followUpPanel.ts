import * as vscode from 'vscode';
import type { Catalog } from '../core/catalog.ts';
import { followUpPageStateSchema, type FollowUpTopic } from '../core/followUpMessages.ts';
import { DisposableStore } from './disposables.ts';
import { FollowUpPage, type FollowUpServices } from './followUpPage.ts';
import { talkOf, type FoundTalk } from './followUpTopics.ts';
import { panelIds } from './ids.ts';
import type { ReviewQueue } from './reviewQueue.ts';
import { closeUnrestoredTabs } from './unrestoredTabs.ts';

interface Deps extends FollowUpServices {
  readonly catalog: () => Promise<Catalog>;
  readonly reviews: ReviewQueue;
}

/** The follow-up pages that are open, one a problem and one for reviews; they come back after a reload of the window. */
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
  async open(problem: string): Promise<void> {
    await this.show({ kind: 'problem', problem });
  }

  /** Shows what is due today on one page; a review that is open already comes to the front as it is. */
  async review(): Promise<void> {
    const open = this.pages.get('review');
    if (open !== undefined) {
      open.reveal();
      return;
    }
    const { cards, waiting } = await this.deps.reviews.today();
    if (cards.length === 0) {
      this.deps.notifier.info(
        waiting === 0
          ? vscode.l10n.t('Nothing is due for review today. What you rate comes back when it is due.')
          : vscode.l10n.t(
              'That was it for today: {0} more wait, by the setting “codeRounds.review.dailyLimit”.',
              waiting,
            ),
      );
      return;
    }
    const items = cards.map(({ question }) => question.item.uuid);
    await this.show({ kind: 'review', items, startedAt: Date.now() });
  }

  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    try {
      const { topic } = followUpPageStateSchema.parse(state);
      this.adopt(panel, topic, talkOf(topic, await this.deps.catalog()));
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

  private async show(topic: FollowUpTopic): Promise<void> {
    const open = this.pages.get(keyOf(topic));
    if (open !== undefined) {
      open.reveal();
      return;
    }
    const found = talkOf(topic, await this.deps.catalog());
    await closeUnrestoredTabs(panelIds.followUps, found.title);
    const panel = vscode.window.createWebviewPanel(panelIds.followUps, found.title, vscode.ViewColumn.One, {
      enableFindWidget: true,
    });
    this.adopt(panel, topic, found);
  }

  private adopt(panel: vscode.WebviewPanel, topic: FollowUpTopic, { talk }: FoundTalk): void {
    const page = new FollowUpPage({ ...this.deps, panel, topic, talk });
    const key = keyOf(topic);
    this.pages.set(key, page);
    panel.onDidDispose(() => {
      page.dispose();
      if (this.pages.get(key) === page) this.pages.delete(key);
    });
  }
}

function keyOf(topic: FollowUpTopic): string {
  return topic.kind === 'problem' ? topic.problem : 'review';
}
