import * as vscode from 'vscode';
import { scorecardView } from '../../core/scorecardView.ts';
import {
  fromScorecardPageSchema,
  type FromScorecardPage,
  type ToScorecardPage,
} from '../../core/scorecardMessages.ts';
import { DisposableStore, type Disposable } from '../disposables.ts';
import type { Notifier } from '../notify.ts';
import { showPage } from '../pageShell.ts';
import type { AnswerComparison } from './answerComparison.ts';
import { importInstructorColumn } from './instructorImport.ts';
import type { RatedRounds } from './ratedRounds.ts';
import { ReportFiles } from './reportFiles.ts';

interface Parts {
  readonly extensionUri: vscode.Uri;
  readonly panel: vscode.WebviewPanel;
  readonly round: string;
  readonly rounds: RatedRounds;
  readonly comparison: AnswerComparison;
  readonly notifier: Notifier;
  readonly log: vscode.LogOutputChannel;
  readonly show: (round: string) => Promise<void>;
}

/** The host's side of one scorecard: all that is shown is derived from the log each time. */
export class ScorecardPage implements Disposable {
  private readonly parts: Parts;
  private readonly store = new DisposableStore();
  private readonly files: ReportFiles;

  constructor(parts: Parts) {
    this.parts = parts;
    const { extensionUri, panel, round, rounds, comparison, notifier } = parts;
    this.files = new ReportFiles(notifier);
    const { webview } = panel;
    this.store.add(
      webview.onDidReceiveMessage((message: unknown) => {
        this.receive(message);
      }),
    );
    this.store.add(
      rounds.onDidAppend((uuid) => {
        if (uuid === round) void notifier.guard(() => this.showCard());
      }),
    );
    this.store.add(comparison.follow(round));
    showPage({
      webview,
      extensionUri,
      title: panel.title,
      style: 'scorecard.css',
      script: 'scorecard.js',
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
    const parsed = fromScorecardPageSchema.safeParse(message);
    if (!parsed.success) {
      this.parts.log.warn(`A message of the scorecard was refused: ${parsed.error.message}`);
      return;
    }
    // Not one after the other: a dialog may stay open for long.
    void this.parts.notifier.guard(() => this.answer(parsed.data));
  }

  private async answer(message: FromScorecardPage): Promise<void> {
    const { round, rounds, comparison, show } = this.parts;
    switch (message.type) {
      case 'ready':
        await comparison.catchUp(round);
        await this.showCard();
        return;
      case 'preview':
        this.post({ type: 'preview', text: this.files.text(await rounds.englishCard(round), message) });
        return;
      case 'copy':
        await this.files.copy(await rounds.englishCard(round), message);
        this.post({ type: 'said', text: vscode.l10n.t('Copied.') });
        return;
      case 'save':
        await this.files.save(await rounds.englishCard(round), message);
        return;
      case 'import':
        await importInstructorColumn(round, rounds, this.parts.notifier);
        return;
      case 'compare':
        await comparison.open(round, message.segment);
        return;
      case 'show':
        await show(message.round);
    }
  }

  private async showCard(): Promise<void> {
    const { round, rounds } = this.parts;
    const { card } = await rounds.round(round);
    const others = (await rounds.all())
      .filter((other) => other.isRated && other.card.round !== round)
      .map((other) => other.card)
      .toReversed();
    this.post({ type: 'card', view: scorecardView(card, others) });
  }

  private post(message: ToScorecardPage): void {
    void this.parts.panel.webview.postMessage(message);
  }
}
