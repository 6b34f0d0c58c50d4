import path from 'node:path';
import * as vscode from 'vscode';
import type { DebugOutcome } from '../../judge/debug/debugOutcome.ts';
import { caseText } from '../caseMessage.ts';
import type { Notifier } from '../notify.ts';
import type { CaseCopies } from '../ownCases/caseCopies.ts';
import type { CaseTarget, ChosenCase } from '../ownCases/caseTarget.ts';
import { returnedText } from '../reportText.ts';
import { RunRecorder } from '../runRecorder.ts';
import type { SolutionTests } from '../solutionTests.ts';
import type { Solution } from '../solutionFiles.ts';
import type { CaseDebugger } from './caseDebugger.ts';

interface DebuggingParts {
  readonly caseDebugger: CaseDebugger;
  readonly copies: CaseCopies;
  readonly target: CaseTarget;
  readonly tests: SolutionTests;
  readonly notifier: Notifier;
}

/** *Debug This Case*, from wherever a case is shown, and the debug profile of the Test Explorer. */
export class CaseDebugging {
  private readonly parts: DebuggingParts;

  constructor(parts: DebuggingParts) {
    this.parts = parts;
  }

  /** The profile is the caller's to dispose. */
  register(): vscode.TestRunProfile {
    return this.parts.tests.controller.createRunProfile(
      vscode.l10n.t('Debug Case'),
      vscode.TestRunProfileKind.Debug,
      (request) => this.parts.notifier.guard(() => this.debugItems(request)),
      true,
    );
  }

  /** Resolves at the end of the session. @throws {HumanError} when it cannot be started. */
  async debug(target: unknown): Promise<void> {
    const chosen = await this.parts.target.of(target, vscode.l10n.t('Debug a Case'));
    if (chosen !== undefined) await this.debugCase(chosen);
  }

  private async debugItems({ include = [] }: vscode.TestRunRequest): Promise<void> {
    // A session each would be more than anybody wants; what stands for several cases is asked about.
    await this.debug(include[0]);
  }

  private async debugCase(chosen: ChosenCase): Promise<void> {
    const judged = await this.parts.copies.open(chosen);
    if (judged === undefined) return;
    const { solution } = chosen;
    const { tests, caseDebugger } = this.parts;
    const item = tests.items.of(solution);
    await tests.items.resolve(item);
    const shown = tests.items.visible(item, judged.case.uuid);
    const run = tests.controller.createTestRun(new vscode.TestRunRequest([shown ?? item]));
    const only = new Set([judged.case.uuid]);
    const recorder = new RunRecorder(run, tests.items, item, { solution, scope: 'examples', only });
    try {
      await recorder.begin();
      recorder.onCaseStarted(judged.case.uuid);
      const outcome = await caseDebugger.debug(solution, judged, run);
      if (outcome.kind === 'played') recorder.onCaseEnded(outcome.result);
      else recorder.abandon();
      this.tell(outcome, { solution, judged });
    } catch (error) {
      recorder.abandon();
      throw error;
    } finally {
      run.end();
    }
  }

  private tell(outcome: DebugOutcome, { solution, judged }: ChosenCase): void {
    const { notifier } = this.parts;
    const { name } = judged.case;
    const rest = hasBreakpoint(solution) ? '' : ` ${breakpointAdvice(solution)}`;
    if (outcome.kind === 'not-loaded') notifier.warn(outcome.message);
    else if (outcome.kind === 'unfinished') {
      notifier.info(vscode.l10n.t('The debug session ended before “{0}” came back.', name) + rest);
    } else {
      const { result } = outcome;
      const text = vscode.l10n.t('“{0}” was debugged. {1}', name, caseText(result));
      if (result.state !== 'accepted') notifier.warn(text + rest);
      else if (result.actual !== undefined) notifier.info(`${returnedText(result)}${rest}`);
      else notifier.info(text + rest);
    }
  }
}

function hasBreakpoint({ file }: Solution): boolean {
  return vscode.debug.breakpoints.some(
    (breakpoint) =>
      breakpoint.enabled &&
      breakpoint instanceof vscode.SourceBreakpoint &&
      breakpoint.location.uri.fsPath === file,
  );
}

function breakpointAdvice({ file }: Solution): string {
  return vscode.l10n.t(
    'There is no breakpoint in {0}: click left of a line number, then debug again.',
    path.basename(file),
  );
}
