import * as vscode from 'vscode';
import { decide } from '../core/followUpCommand.ts';
import { sealedDecision, sealedItem, sealedPage } from '../core/followUpSealed.ts';
import type { ViewParts } from '../core/followUpComparisonView.ts';
import {
  fromPageSchema,
  type FollowUpTopic,
  type FromPage,
  type PageCommand,
  type ToPage,
} from '../core/followUpMessages.ts';
import type { Prose } from '../core/followUpProse.ts';
import { questionsOf, type FollowUpTalk, type TalkQuestion } from '../core/followUpTalk.ts';
import { itemView, pageView, stateIn } from '../core/followUpView.ts';
import type { ProgressEvent } from '../core/progressEvent.ts';
import type { ReviewSchedule } from '../core/review.ts';
import { visibleText } from '../core/visibleText.ts';
import { DisposableStore } from './disposables.ts';
import { FollowUpInbox } from './followUpInbox.ts';
import type { Notifier } from './notify.ts';
import { showPage } from './pageShell.ts';
import type { ProgressLog } from './progressLog.ts';
import { inlineProseHtml, proseHtml } from './prose.ts';
import { loggedCommand } from './questions/storyCommand.ts';
import type { StoryStore } from './questions/storyStore.ts';
import type { RoundRules } from './rounds/roundRules.ts';
import type { TakeAway } from './takeAway.ts';

export interface FollowUpServices {
  readonly extensionUri: vscode.Uri;
  readonly progressLog: ProgressLog;
  readonly schedule: ReviewSchedule;
  /** A round may keep references closed. */
  readonly rules: RoundRules;
  readonly stories: StoryStore;
  readonly takeAway: TakeAway;
  readonly notifier: Notifier;
  readonly log: vscode.LogOutputChannel;
}

interface Parts extends FollowUpServices {
  readonly panel: vscode.WebviewPanel;
  readonly topic: FollowUpTopic;
  readonly talk: FollowUpTalk;
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
  /** One after the other: each command is judged by the state that the one before has left. */
  private readonly inbox = new FollowUpInbox((message) => this.answer(message));
  /** The question whose command is being written; the page hears of it once, when all of it is in the log. */
  private busyWith: string | undefined;
  /** What kept references closed when all of it was shown last. */
  private sealed = '';

  constructor(parts: Parts) {
    this.parts = parts;
    const { panel, extensionUri, progressLog, rules, stories } = parts;
    const { webview } = panel;
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
    this.store.add(progressLog.onDidReplace(() => void this.showAll()));
    this.store.add(
      stories.onDidChange(() => {
        for (const question of questionsOf(parts.talk)) {
          if (question.form === 'story') void this.showAgain(question);
        }
      }),
    );
    this.store.add(
      rules.onDidChange(() => {
        if (this.sealing() !== this.sealed) void this.showAll();
      }),
    );
    showPage({
      webview,
      extensionUri,
      title: panel.title,
      style: 'followUp.css',
      script: 'followUp.js',
      body: '',
      problem: '',
    });
  }

  reveal(): void {
    this.parts.panel.reveal();
  }

  close(): void {
    this.parts.panel.dispose();
  }

  /** Whether all of its questions are rated. */
  async isThrough(): Promise<boolean> {
    const { talk, progressLog } = this.parts;
    const events = await progressLog.events();
    return questionsOf(talk).every((question) => stateIn(talk, question, events).phase === 'rated');
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
    this.inbox.receive(parsed.data);
  }

  private answer(message: FromPage): Promise<void> {
    const { talk, takeAway, notifier, stories } = this.parts;
    switch (message.type) {
      case 'ready':
        return this.showAll();
      case 'take-away':
        // Not waited for: a dialog may stay open for long, and answers are to be saved meanwhile.
        void notifier.guard(async () => {
          await takeAway.give(
            talk,
            message.as,
            message.stories === 'with' ? await stories.read() : undefined,
          );
        });
        return Promise.resolve();
      default:
        return this.obey(message);
    }
  }

  private async showAll(): Promise<void> {
    const { topic, talk, progressLog, log, rules } = this.parts;
    try {
      await rules.ready();
      const page = pageView(talk, await progressLog.events(), await this.viewParts());
      this.sealed = this.sealing();
      this.post({ type: 'page', page: sealedPage(page, (item) => this.reasonFor(item)), topic });
    } catch (error) {
      log.error('The follow-ups could not be shown.', error);
    }
  }

  private async obey(command: PageCommand): Promise<void> {
    const question = this.question(command.item);
    if (question === undefined) return;
    const { uuid } = question.item;
    this.busyWith = uuid;
    try {
      const refused = await this.write(question, command);
      if (refused === undefined) await this.showItem(question, command.type);
      else this.post({ type: 'refused', item: uuid, reason: refused });
    } catch (error) {
      this.parts.log.error('A follow-up answer could not be saved.', error);
      const reason = vscode.l10n.t(
        'This could not be saved. Copy your answer, then see “Code Rounds: Show Log”.',
      );
      this.post({ type: 'refused', item: uuid, reason });
    } finally {
      this.busyWith = undefined;
    }
  }

  private async write(question: TalkQuestion, command: PageCommand): Promise<string | undefined> {
    const { talk, progressLog, rules, stories } = this.parts;
    await rules.ready();
    const { problem, version, item } = question;
    const state = stateIn(talk, question, await progressLog.events());
    // A clock that was set back since a round began must not make its answers older than the round.
    const now = Math.max(Date.now(), talk.since ?? 0);
    const logged = await loggedCommand(question, state, command, stories, now);
    if (logged === undefined) return undefined;
    const free = decide(item, state, logged, { problem, version, now });
    const sealed = this.reasonFor(item.uuid);
    const decision = sealed === undefined ? free : sealedDecision(free, logged, sealed);
    if (decision.kind === 'refused') return decision.reason;
    for (const event of decision.events) await progressLog.append(event);
    return undefined;
  }

  private appended(event: ProgressEvent): void {
    if (!('item' in event)) return;
    const question = this.question(event.item);
    if (question?.problem === event.problem) void this.showAgain(question);
  }

  /** What was changed from elsewhere. */
  private async showAgain(question: TalkQuestion): Promise<void> {
    if (question.item.uuid === this.busyWith) return;
    try {
      await this.showItem(question);
    } catch (error) {
      this.parts.log.error('A follow-up could not be shown.', error);
    }
  }

  private async showItem(question: TalkQuestion, after?: PageCommand['type']): Promise<void> {
    const { talk, progressLog } = this.parts;
    const state = stateIn(talk, question, await progressLog.events());
    const view = itemView(question, state, await this.viewParts());
    const sealed = this.reasonFor(view.uuid);
    const item = sealed === undefined ? view : sealedItem(view, sealed);
    this.post({ type: 'item', item, ...(after === undefined ? {} : { after }) });
  }

  /** Why the reference of a question stays closed now. */
  private reasonFor(item: string): string | undefined {
    return this.parts.rules.forbids('reveal', item);
  }

  private sealing(): string {
    return questionsOf(this.parts.talk)
      .map(({ item }) => this.reasonFor(item.uuid) ?? '')
      .join('\n');
  }

  private async viewParts(): Promise<ViewParts> {
    const { schedule, stories, talk } = this.parts;
    const asksForStories = questionsOf(talk).some(({ form }) => form === 'story');
    return {
      prose,
      schedule,
      now: Date.now(),
      ...(asksForStories ? { stories: await stories.read() } : {}),
    };
  }

  private question(uuid: string): TalkQuestion | undefined {
    return questionsOf(this.parts.talk).find(({ item }) => item.uuid === uuid);
  }

  private post(message: ToPage): void {
    void this.parts.panel.webview.postMessage(message);
  }
}
