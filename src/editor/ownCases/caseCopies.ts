import * as vscode from 'vscode';
import { HumanError } from '../../core/humanError.ts';
import { copyCase, type CopiedCase } from '../../core/copyCase.ts';
import type { JudgedCase } from '../../core/judgedCase.ts';
import { nearestExample } from '../../core/nearestExample.ts';
import type { LatestFailures } from '../latestFailures.ts';
import type { ProgressLog } from '../progressLog.ts';
import { casesOf } from '../solutionRunner.ts';
import type { ChosenCase } from './caseTarget.ts';
import { addOwnCase } from './ownCaseWriter.ts';

/** Lets hidden cases become the student's own, as far as the pack lets their input be seen. */
export class CaseCopies {
  private readonly progressLog: ProgressLog;
  private readonly failures: LatestFailures;

  constructor(progressLog: ProgressLog, failures: LatestFailures) {
    this.progressLog = progressLog;
    this.failures = failures;
  }

  /** The case as one of the student's own, or why it cannot be one. Writes nothing. */
  async copy({ solution, judged }: ChosenCase): Promise<CopiedCase> {
    const { problem, pack } = solution.entry;
    const isSolved = (await this.progressLog.progress()).status(problem.uuid) === 'solved';
    const level = isSolved ? 'full' : (judged.case.reveal ?? problem.reveal ?? pack.reveal);
    const failure = this.failures.of(solution.file).find(({ id }) => id === judged.case.uuid);
    return copyCase(problem, judged, level, failure?.at ?? 0);
  }

  /**
   * A case that may be looked into: a hidden one is copied to the student's own first; where that is not allowed, the
   * example most like it is offered. Undefined when the person declines.
   */
  async open(chosen: ChosenCase): Promise<JudgedCase | undefined> {
    if (chosen.judged.visibility === 'visible') return chosen.judged;
    const copied = await this.copy(chosen);
    if (copied.kind === 'copied') return addOwnCase(chosen.solution, copied.own);
    const examples = (await casesOf(chosen.solution)).filter(({ visibility }) => visibility === 'visible');
    const nearest = nearestExample(
      chosen.judged.case,
      examples.map((example) => example.case),
    );
    const instead = examples.find((example) => example.case === nearest);
    if (instead === undefined) throw new HumanError(closedText(copied, chosen));
    const offer = vscode.l10n.t('Debug “{0}”', instead.case.name);
    const question = vscode.l10n.t(
      '{0} The example most like it is “{1}”.',
      closedText(copied, chosen),
      instead.case.name,
    );
    const answer = await vscode.window.showInformationMessage(question, offer);
    return answer === offer ? instead : undefined;
  }
}

/** Why a case cannot be looked into. */
export function closedText(copied: Exclude<CopiedCase, { kind: 'copied' }>, { judged }: ChosenCase): string {
  return copied.kind === 'closed'
    ? vscode.l10n.t('The input of “{0}” is not shown before the problem is solved.', judged.case.name)
    : vscode.l10n.t('The input of “{0}” is too long to be one of your own cases.', judged.case.name);
}
