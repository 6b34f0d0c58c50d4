import * as vscode from 'vscode';
import { followUpPageStateSchema, type FollowUpTopic } from '../core/followUpMessages.ts';
import { DisposableStore } from './disposables.ts';
import { FollowUpPage, type FollowUpServices } from './followUpPage.ts';
import { talkOf, type FoundTalk, type TalkLibrary } from './followUpTopics.ts';
import { panelIds } from './ids.ts';
import type { ReviewQueue } from './reviewQueue.ts';
import { closeUnrestoredTabs } from './unrestoredTabs.ts';

interface Deps extends FollowUpServices, TalkLibrary {
  readonly reviews: ReviewQueue;
}

/**
 * The pages of questions that are open: one a problem, one for reviews, and one for each choice from the bank. They come back
 * after a reload of the window.
 */
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

  /**
   * Asks these questions of the bank on one page. A session of the same title that is not through yet comes to the front instead.
   * @param items UUIDs of questions, in the order in which they are asked.
   * @throws {HumanError} when they are gone.
   */
  async ask(title: string, items: readonly string[]): Promise<void> {
    const topic: FollowUpTopic = { kind: 'questions', title, items: [...items], startedAt: Date.now() };
    const open = this.pages.get(keyOf(topic));
    if (open !== undefined && (await open.isThrough())) open.close();
    await this.show(topic);
  }

  /**
   * Shows the questions of a segment of a round, or brings them to the front where they are.
   * @throws {HumanError} when they are gone.
   */
  async askInRound(topic: Extract<FollowUpTopic, { kind: 'round' }>): Promise<void> {
    await this.show(topic);
  }

  /**
   * Shows the questions of a drill, or brings them to the front where they are.
   * @throws {HumanError} when the drill is gone.
   */
  async afterDrill(drill: string): Promise<void> {
    await this.show({ kind: 'drill', drill });
  }

  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    try {
      const { topic } = followUpPageStateSchema.parse(state);
      this.adopt(panel, topic, await talkOf(topic, this.deps));
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
    const found = await talkOf(topic, this.deps);
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
  switch (topic.kind) {
    case 'problem':
      return topic.problem;
    case 'review':
      return 'review';
    case 'questions':
      return `questions ${topic.title}`;
    case 'round':
      return `round ${topic.round} ${topic.items.join(' ')}`;
    case 'drill':
      return topic.drill;
  }
}
