import * as vscode from 'vscode';
import { ContextKey } from './contextKey.ts';
import { DisposableStore, MutableDisposable, type Disposable } from './disposables.ts';
import { commandIds, contextKeys } from './ids.ts';
import type { RunState, SolutionRunner } from './solutionRunner.ts';

/** A run shorter than this gets no notification: it would only flicker, in milliseconds. */
const notificationDelayMs = 1_000;

/** Shows that a run is under way, in the status bar at once and as a notification when it takes longer. */
export class RunStatus implements vscode.Disposable {
  private readonly store = new DisposableStore();
  private readonly item = this.store.add(vscode.window.createStatusBarItem(vscode.StatusBarAlignment.Left));
  private readonly notification = this.store.add(new MutableDisposable<RunNotification>());
  private readonly running = new ContextKey(contextKeys.running);
  private readonly runner: SolutionRunner;

  constructor(runner: SolutionRunner) {
    this.runner = runner;
    this.item.name = vscode.l10n.t('Code Rounds run');
    this.item.command = { command: commandIds.cancelRun, title: vscode.l10n.t('Cancel Run') };
    this.item.tooltip = vscode.l10n.t('Cancel this run');
    this.store.add(
      runner.onDidChange((run) => {
        this.show(run);
      }),
    );
  }

  dispose(): void {
    this.store.dispose();
  }

  private show(run: RunState): void {
    this.running.set(run.kind === 'running');
    if (run.kind !== 'running') {
      this.item.hide();
      this.notification.value = undefined;
      return;
    }
    const { title } = run.order.solution.entry.problem;
    this.item.text = `$(loading~spin) ${vscode.l10n.t('{0}: {1}/{2}', title, run.done, run.total)}`;
    this.item.accessibilityInformation = {
      label: vscode.l10n.t('{0}: {1} of {2} cases done. Cancels the run.', title, run.done, run.total),
    };
    this.item.show();
    this.notification.value ??= new RunNotification(title, () => {
      this.runner.cancel();
    });
    this.notification.value.report(vscode.l10n.t('{0} of {1} cases done', run.done, run.total));
  }
}

/** A progress notification with a cancel button, from its delay until it is disposed. */
class RunNotification implements Disposable {
  private readonly timer: NodeJS.Timeout;
  private readonly gone: Promise<void>;
  private end: () => void = () => undefined;
  private message = '';
  private progress: vscode.Progress<{ message: string }> | undefined;

  constructor(title: string, cancel: () => void) {
    this.gone = new Promise((resolve) => {
      this.end = resolve;
    });
    this.timer = setTimeout(() => {
      const options = { location: vscode.ProgressLocation.Notification, cancellable: true, title };
      void vscode.window.withProgress(options, (progress, token) => {
        token.onCancellationRequested(cancel);
        this.progress = progress;
        progress.report({ message: this.message });
        return this.gone;
      });
    }, notificationDelayMs);
  }

  report(message: string): void {
    this.message = message;
    this.progress?.report({ message });
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.end();
  }
}
