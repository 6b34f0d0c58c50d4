import type { CaseResult } from '../core/runReport.ts';
import type { Disposable } from './disposables.ts';
import { isFailing } from './reportText.ts';
import type { SolutionRunner } from './solutionRunner.ts';

/** What failed in the newest run of each solution, as far as the student may see it. */
export class LatestFailures implements Disposable {
  private readonly byFile = new Map<string, readonly CaseResult[]>();
  private readonly listening: Disposable;

  constructor(runner: SolutionRunner) {
    this.listening = runner.onDidChange((run) => {
      if (run.kind !== 'ended' || run.order.look !== undefined) return;
      this.byFile.set(run.order.solution.file, run.report.cases.filter(isFailing));
    });
  }

  /** @param file absolute path of the solution. */
  of(file: string): readonly CaseResult[] {
    return this.byFile.get(file) ?? [];
  }

  dispose(): void {
    this.listening.dispose();
  }
}
