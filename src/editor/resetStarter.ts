import * as vscode from 'vscode';
import { HumanError } from '../core/humanError.ts';
import type { Notifier } from './notify.ts';
import { starterOf } from './problemOpener.ts';
import type { ProgressLog } from './progressLog.ts';
import { replaceText } from './replaceText.ts';
import type { Snapshots } from './snapshots.ts';
import type { Solution } from './solutionFiles.ts';

/** Puts the starter back in place of the person's code, of which a copy is kept first. */
export class StarterReset {
  private readonly progressLog: ProgressLog;
  private readonly snapshots: Snapshots;
  private readonly notifier: Notifier;

  constructor(progressLog: ProgressLog, snapshots: Snapshots, notifier: Notifier) {
    this.progressLog = progressLog;
    this.snapshots = snapshots;
    this.notifier = notifier;
  }

  async ask(solution: Solution): Promise<void> {
    const name = vscode.workspace.asRelativePath(solution.file);
    const reset = vscode.l10n.t('Reset to Starter');
    const answer = await vscode.window.showWarningMessage(
      vscode.l10n.t('Put the starter back into {0}?', name),
      {
        modal: true,
        detail: vscode.l10n.t('A copy of your code is kept first, and Undo brings it back too.'),
      },
      reset,
    );
    if (answer === reset) await this.reset(solution);
  }

  /** @throws {HumanError} when the file cannot be changed; the copy is kept by then. */
  async reset({ file, entry, language }: Solution): Promise<void> {
    const document = await vscode.workspace.openTextDocument(file);
    const common = { at: Date.now(), problem: entry.problem.uuid, language };
    const copy = await this.snapshots.keep({ ...common, reason: 'reset', text: document.getText() });
    if (!(await replaceText(document, starterOf(entry, language).solution.text))) {
      throw new HumanError(
        vscode.l10n.t('{0} could not be changed. A copy of your code is at {1}.', file, copy),
      );
    }
    await this.progressLog.append({ type: 'reset', ...common });
    this.notifier.info(vscode.l10n.t('The starter is back. A copy of your code was kept.'), [
      {
        title: vscode.l10n.t('Open the Copy'),
        run: () => vscode.window.showTextDocument(vscode.Uri.file(copy)),
      },
    ]);
  }
}
