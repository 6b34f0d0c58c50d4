import * as vscode from 'vscode';
import { HumanError } from '../core/humanError.ts';
import { ActionableError, type Action } from './actionableError.ts';

/** Tells the person; the one place where errors become messages. */
export class Notifier {
  private readonly log: vscode.LogOutputChannel;

  constructor(log: vscode.LogOutputChannel) {
    this.log = log;
  }

  /** Does the work; what goes wrong is shown, not thrown. Resolves before the message is answered. */
  async guard(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.error(error);
    }
  }

  error(error: unknown): void {
    if (error instanceof HumanError) {
      this.log.warn(error.message, ...(error.cause === undefined ? [] : [error.cause]));
      const actions = error instanceof ActionableError ? error.actions : [];
      this.ask(
        (...titles) => vscode.window.showErrorMessage(error.message, ...titles),
        [...actions, this.showLog()],
      );
      return;
    }
    this.log.error(error instanceof Error ? error : String(error));
    const sorry = vscode.l10n.t(
      'Sorry, something went wrong in Code Rounds. Your files are untouched; the log says more.',
    );
    this.ask((...titles) => vscode.window.showErrorMessage(sorry, ...titles), [this.showLog()]);
  }

  info(message: string, actions: readonly Action[] = []): void {
    this.ask((...titles) => vscode.window.showInformationMessage(message, ...titles), actions);
  }

  warn(message: string, actions: readonly Action[] = []): void {
    this.ask((...titles) => vscode.window.showWarningMessage(message, ...titles), actions);
  }

  private showLog(): Action {
    return {
      title: vscode.l10n.t('Show Log'),
      run: () => {
        this.log.show();
      },
    };
  }

  /** Nobody waits for the answer: a message may stay unanswered for hours. */
  private ask(show: (...titles: string[]) => Thenable<string | undefined>, actions: readonly Action[]): void {
    const answered = async (): Promise<void> => {
      const title = await show(...actions.map((action) => action.title));
      await actions.find((action) => action.title === title)?.run();
    };
    void this.guard(answered);
  }
}
