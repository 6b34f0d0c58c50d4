import * as vscode from 'vscode';
import { HumanError } from '../core/humanError.ts';
import type { ProblemOpener } from './problemOpener.ts';
import type { ProblemTarget } from './problemTarget.ts';
import type { Solution, SolutionFiles } from './solutionFiles.ts';

/** Finds out which solution a command is about: a file, else that of the problem it is about. */
export class SolutionTarget {
  private readonly solutions: SolutionFiles;
  private readonly opener: ProblemOpener;
  private readonly problems: ProblemTarget;

  constructor(solutions: SolutionFiles, opener: ProblemOpener, problems: ProblemTarget) {
    this.solutions = solutions;
    this.opener = opener;
    this.problems = problems;
  }

  /**
   * Undefined when the person was asked and declined.
   * @throws {HumanError} when there was no file yet; its starter is open then.
   */
  async of(target: unknown): Promise<Solution | undefined> {
    const file = target instanceof vscode.Uri ? target.fsPath : undefined;
    const direct = file === undefined ? undefined : await this.solutions.of(file);
    if (direct !== undefined) return direct;
    const entry = await this.problems.of(target);
    if (entry === undefined) return undefined;
    const solution = await this.opener.solutionOf(entry);
    if (solution !== undefined) return solution;
    await this.opener.open(entry);
    throw new HumanError(
      vscode.l10n.t(
        'There was no file for “{0}” yet. Write your solution in its starter, then run it.',
        entry.problem.title,
      ),
    );
  }
}
