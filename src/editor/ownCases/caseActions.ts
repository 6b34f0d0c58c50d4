import * as vscode from 'vscode';
import type { JudgeEnvironment } from '../../judge/languages/adapter.ts';
import type { CommandHandler } from '../commands.ts';
import { CaseDebugger } from '../debug/caseDebugger.ts';
import { CaseDebugging } from '../debug/caseDebugging.ts';
import { DisposableStore, type Disposable } from '../disposables.ts';
import { commandIds, type CommandId } from '../ids.ts';
import { LatestFailures } from '../latestFailures.ts';
import type { Notifier } from '../notify.ts';
import type { ProgressLog } from '../progressLog.ts';
import type { SolutionFiles } from '../solutionFiles.ts';
import type { SolutionRunner } from '../solutionRunner.ts';
import type { SolutionTarget } from '../solutionTarget.ts';
import type { SolutionTests } from '../solutionTests.ts';
import { AddToMyCases } from './addToMyCases.ts';
import { CaseCopies } from './caseCopies.ts';
import { CaseTarget } from './caseTarget.ts';
import { FaultReporting } from './faultReporting.ts';
import { OwnCaseDiagnostics } from './ownCaseDiagnostics.ts';
import { OwnCaseLens } from './ownCaseLens.ts';
import { showOwnCases } from './ownCaseWriter.ts';
import { RunWithInput } from './runWithInput.ts';

interface ActionsParts {
  readonly environment: () => JudgeEnvironment;
  /** The extension's own `package.json`. */
  readonly manifest: unknown;
  readonly notifier: Notifier;
  readonly progressLog: ProgressLog;
  readonly runner: SolutionRunner;
  readonly solutions: SolutionFiles;
  readonly solutionTarget: SolutionTarget;
  readonly tests: SolutionTests;
}

type CaseCommand = (typeof commandIds)[
  'debugCase' | 'runCase' | 'addToMyCases' | 'openMyCases' | 'runWithInput' | 'reportFault'];

/** What can be done with a single case: debug it, run it, keep it, change it, report it. */
export class CaseActions implements Disposable {
  readonly handlers: Readonly<Record<CaseCommand & CommandId, CommandHandler>>;
  private readonly store = new DisposableStore();

  constructor(parts: ActionsParts) {
    const { environment, notifier, solutions, tests, solutionTarget } = parts;
    const failures = this.store.add(new LatestFailures(parts.runner));
    const solutionOf = (given: unknown) => solutionTarget.of(given);
    const target = new CaseTarget({ solutions, items: tests.items, failures, solutionOf });
    const copies = new CaseCopies(parts.progressLog, failures);
    const caseDebugger = this.store.add(new CaseDebugger(environment));
    const debugging = new CaseDebugging({ caseDebugger, copies, target, tests, notifier });
    this.store.add(debugging.register());
    const adding = new AddToMyCases(target, copies, tests.items, notifier);
    const looking = new RunWithInput(target, copies, tests);
    const reporting = new FaultReporting({ target, failures, environment, manifest: parts.manifest });
    this.store.add(new OwnCaseLens(solutions).register());
    this.store.add(
      new OwnCaseDiagnostics(solutions, tests, (error) => {
        notifier.error(error);
      }),
    );
    this.handlers = {
      [commandIds.debugCase]: (given) => debugging.debug(given),
      [commandIds.runCase]: async (given) => {
        const chosen = await target.of(given, vscode.l10n.t('Run a Case'));
        if (chosen !== undefined) await tests.startCase(chosen.solution, chosen.judged.case.uuid);
      },
      [commandIds.addToMyCases]: (given) => adding.add(given),
      [commandIds.openMyCases]: async (given) => {
        const solution = await target.solutionOf(given);
        if (solution !== undefined) await showOwnCases(solution);
      },
      [commandIds.runWithInput]: (given) => looking.run(given),
      [commandIds.reportFault]: (given) => reporting.open(given),
    };
  }

  dispose(): void {
    this.store.dispose();
  }
}
