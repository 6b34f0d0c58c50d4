import * as vscode from 'vscode';
import { HumanError } from '../../core/humanError.ts';
import { starterOf } from '../problemOpener.ts';
import type { ProgressLog } from '../progressLog.ts';
import { replaceText } from '../replaceText.ts';
import type { Snapshots } from '../snapshots.ts';
import { openSolution } from '../solutionDocument.ts';
import type { Solution } from '../solutionFiles.ts';

/** Where code comes back from. */
export type CodeOrigin = { readonly snapshotAt: number } | { readonly variant: string };

/** Puts other code in place of a solution; what it replaces is kept first, unless there is a copy of it already. */
export class CodeReplacement {
  private readonly snapshots: Snapshots;
  private readonly progressLog: ProgressLog;

  constructor(snapshots: Snapshots, progressLog: ProgressLog) {
    this.snapshots = snapshots;
    this.progressLog = progressLog;
  }

  /**
   * @returns whether anything had to be changed.
   * @throws {HumanError} when the file cannot be changed; the copy is kept by then.
   */
  async put(solution: Solution, text: string, origin: CodeOrigin): Promise<boolean> {
    const document = await openSolution(solution.file);
    const before = document.getText();
    if (before === text) return false;
    const { entry, language } = solution;
    const common = { at: Date.now(), problem: entry.problem.uuid, language };
    if (!(await this.isKept(solution, before))) {
      await this.snapshots.keep({ ...common, reason: 'replaced', text: before });
    }
    if (!(await replaceText(document, text))) {
      throw new HumanError(
        vscode.l10n.t(
          '{0} could not be changed. Save it, or make it writable; your code is unchanged.',
          solution.file,
        ),
      );
    }
    await this.progressLog.append({ type: 'restored', ...common, ...origin });
    return true;
  }

  /** The starter needs no copy: Reset to Starter brings it back. */
  private async isKept({ entry, language }: Solution, text: string): Promise<boolean> {
    return (
      text === starterOf(entry, language).solution.text ||
      (await this.snapshots.holds(entry.problem.uuid, language, text))
    );
  }
}
