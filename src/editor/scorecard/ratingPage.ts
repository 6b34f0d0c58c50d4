import type * as vscode from 'vscode';
import { fromRatingPageSchema, type FromRatingPage, type ToRatingPage } from '../../core/ratingMessages.ts';
import { dateText } from '../../core/scorecardView.ts';
import { DisposableStore, type Disposable } from '../disposables.ts';
import type { Notifier } from '../notify.ts';
import { showPage } from '../pageShell.ts';
import { withoutPartner, type RatedRounds } from './ratedRounds.ts';

interface Parts {
  readonly extensionUri: vscode.Uri;
  readonly panel: vscode.WebviewPanel;
  readonly round: string;
  readonly rounds: RatedRounds;
  readonly notifier: Notifier;
  readonly log: vscode.LogOutputChannel;
  readonly onDone: () => Promise<void>;
}

/** Where the person says how a round went, before any result of it is shown. */
export class RatingPage implements Disposable {
  private readonly parts: Parts;
  private readonly store = new DisposableStore();
  /** One after the other: what was typed is in the log before the rating ends. */
  private queue: Promise<void> = Promise.resolve();

  constructor(parts: Parts) {
    this.parts = parts;
    const { extensionUri, panel, round } = parts;
    const { webview } = panel;
    this.store.add(
      webview.onDidReceiveMessage((message: unknown) => {
        this.receive(message);
      }),
    );
    showPage({
      webview,
      extensionUri,
      title: panel.title,
      style: 'scorecard.css',
      script: 'roundRating.js',
      body: '',
      problem: round,
    });
  }

  reveal(): void {
    this.parts.panel.reveal();
  }

  dispose(): void {
    this.store.dispose();
  }

  private receive(message: unknown): void {
    const parsed = fromRatingPageSchema.safeParse(message);
    if (!parsed.success) {
      this.parts.log.warn(`A message of the self-rating page was refused: ${parsed.error.message}`);
      return;
    }
    this.queue = this.queue.then(() => this.parts.notifier.guard(() => this.answer(parsed.data)));
  }

  private async answer(message: FromRatingPage): Promise<void> {
    const { round, rounds } = this.parts;
    const { isRated } = await rounds.round(round);
    // Another window may have ended it meanwhile; what was said stays said.
    if (isRated) {
      await this.done();
      return;
    }
    switch (message.type) {
      case 'ready':
        await this.show();
        return;
      case 'rate':
        await rounds.rate(round, message.dimension, message.band, message.evidence);
        return;
      case 'rest':
        await rounds.rateRest(round);
        await this.show();
        return;
      case 'done': {
        const open = await rounds.finishRating(round);
        if (open.length === 0) await this.done();
        else this.post({ type: 'open', open });
        return;
      }
      case 'decline':
        await rounds.declineRating(round);
        await this.done();
    }
  }

  private async show(): Promise<void> {
    const { card } = await this.parts.rounds.round(this.parts.round);
    this.post({
      type: 'rows',
      title: card.plan.title,
      caption: dateText(card.started),
      rows: withoutPartner(card.self),
    });
  }

  private async done(): Promise<void> {
    await this.parts.onDone();
    this.parts.panel.dispose();
  }

  private post(message: ToRatingPage): void {
    void this.parts.panel.webview.postMessage(message);
  }
}
