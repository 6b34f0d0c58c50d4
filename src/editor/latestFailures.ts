import type { CaseResult } from '../core/runReport.ts';
import type { Disposable } from './disposables.ts';
import { isFailing } from './reportText.ts';
import type { SolutionRunner } from './solutionRunner.ts';

/** Of each solution the cases that failed when they were last run, as far as the student may see them. */
export class LatestFailures implements Disposable {
  private readonly byFile = new Map<string, readonly CaseResult[]>();
  private readonly listening: Disposable;

  constructor(runner: SolutionRunner) {
    this.listening = runner.onDidChange((run) => {
      if (run.kind !== 'ended' || run.order.look !== undefined) return;
      const { file } = run.order.solution;
      const seen = new Set(run.report.cases.map(({ id }) => id));
      const others = this.of(file).filter(({ id }) => !seen.has(id));
      this.byFile.set(file, [...run.report.cases.filter(isFailing), ...others]);
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
