import * as vscode from 'vscode';
import { significant } from '../../core/significant.ts';
import { grouped, wordLanguage } from '../../core/wordLanguage.ts';
import { readCases } from '../../packs/readCases.ts';
import type { Disposable } from '../disposables.ts';
import type { SolutionRunner, RunState } from '../solutionRunner.ts';

/** Remembers what the last accepted run of each problem in this window measured, in words. */
export class RunCosts implements Disposable {
  private readonly words = new Map<string, readonly string[]>();
  private readonly listening: Disposable;

  constructor(runner: SolutionRunner, guard: (work: () => Promise<void>) => Promise<void>) {
    this.listening = runner.onDidChange((run) => void guard(() => this.note(run)));
  }

  /** One sentence for each measured case. */
  of(problem: string): readonly string[] {
    return this.words.get(problem) ?? [];
  }

  dispose(): void {
    this.listening.dispose();
  }

  private async note(run: RunState): Promise<void> {
    if (run.kind !== 'ended' || run.order.scope !== 'all' || run.report.verdict !== 'accepted') return;
    const { entry } = run.order.solution;
    const read = await readCases(entry);
    if (read.kind !== 'read') return;
    const limits = new Map(
      read.value.map((judged) => [judged.case.uuid, 'cost' in judged.case ? judged.case.cost : undefined]),
    );
    const words = run.report.cases.flatMap(({ id, name, costs }) =>
      (costs ?? []).map(({ count, timesCalibration }) =>
        vscode.l10n.t(
          '“{0}”: over {1}, each took {2} times as long as a look-up and a write in a hash map; the limit is {3} times.',
          name,
          grouped(count),
          significant(timesCalibration, wordLanguage()),
          limits.get(id)?.timesCalibration ?? '–',
        ),
      ),
    );
    this.words.set(entry.problem.uuid, words);
  }
}
