import * as vscode from 'vscode';
import type { LanguageId } from '../core/language.ts';
import type { CaseResult, RunReport } from '../core/runReport.ts';
import type { Action } from './actionableError.ts';
import { commandIds, type CommandId } from './ids.ts';
import type { Notifier } from './notify.ts';
import type { ProgressLog } from './progressLog.ts';
import { caseText } from './caseMessage.ts';
import { isAnswered, reportText, returnedText } from './reportText.ts';
import { openSetting } from './settings.ts';
import type { RunOrder, RunState } from './solutionRunner.ts';
import { toolSettings } from './toolSettings.ts';

/** Says how a run ended, with what a person would do next as buttons. */
export class ResultMessages {
  private readonly notifier: Notifier;
  private readonly progressLog: ProgressLog;
  private readonly log: vscode.LogOutputChannel;
  private isShowing = false;

  constructor(notifier: Notifier, progressLog: ProgressLog, log: vscode.LogOutputChannel) {
    this.notifier = notifier;
    this.progressLog = progressLog;
    this.log = log;
  }

  async show(run: RunState): Promise<void> {
    if (run.kind === 'ended') await this.tell(run.order, run.report);
    else await this.putAway();
  }

  /** The result of the run before would stay beside the new one; it moves to the notification centre. */
  private async putAway(): Promise<void> {
    if (!this.isShowing) return;
    this.isShowing = false;
    await vscode.commands.executeCommand('notifications.hideToasts');
  }

  private async tell(order: RunOrder, report: RunReport): Promise<void> {
    this.log.info(`${order.solution.file}: ${reportText(report)}`);
    const text = this.text(order, report);
    const actions = await this.actions(order, report);
    this.isShowing = true;
    if (report.verdict === 'accepted') this.notifier.info(text, actions);
    else if (report.verdict !== 'cancelled') this.notifier.warn(text, actions);
  }

  private text(order: RunOrder, report: RunReport): string {
    if (report.verdict === 'toolchain-missing') return report.message;
    const [looked] = order.look === undefined ? [] : report.cases;
    if (looked !== undefined) return lookText(looked);
    const text = reportText(report);
    const isExamples = report.verdict === 'accepted' && order.scope === 'examples';
    return isExamples
      ? vscode.l10n.t('{0} These are the examples; Submit runs the hidden cases too.', text)
      : text;
  }

  private async actions(order: RunOrder, report: RunReport): Promise<Action[]> {
    const { problem } = order.solution.entry;
    if (order.look !== undefined && report.verdict === 'accepted') return [showResults()];
    switch (report.verdict) {
      case 'accepted':
        if (order.scope === 'examples') return [command(vscode.l10n.t('Submit'), commandIds.submit, order)];
        return [
          ...(problem.followUps === undefined
            ? []
            : [command(vscode.l10n.t('Follow-ups'), commandIds.openFollowUps, order)]),
          command(vscode.l10n.t('Cost'), commandIds.showCost, order),
          command(vscode.l10n.t('Editorial'), commandIds.showEditorial, order),
        ];
      case 'cancelled':
        return [];
      case 'toolchain-missing':
        return toolActions(order.solution.language);
      case 'judge-error':
        return [command(vscode.l10n.t('Show Log'), commandIds.showLog, order)];
      case 'compile-error':
      case 'output-limit':
      case 'memory-limit':
      case 'time-limit':
      case 'deadlock':
      case 'never-settled':
      case 'tampered':
      case 'run-time-error':
      case 'wrong-answer':
        return [showResults(), ...(await this.hint(order))];
    }
  }

  private async hint(order: RunOrder): Promise<Action[]> {
    const { problem } = order.solution.entry;
    const { hintsShown } = (await this.progressLog.progress()).of(problem.uuid);
    return hintsShown < problem.hints.length
      ? [command(vscode.l10n.t('Show a Hint'), commandIds.showHint, order)]
      : [];
  }
}

/** What an input of the moment came to. */
function lookText(result: CaseResult): string {
  const text = isAnswered(result) ? returnedText(result) : `“${result.name}”: ${caseText(result)}`;
  const { printed = '' } = result;
  return printed === '' ? text : `${text} ${vscode.l10n.t('It printed: {0}', printed.trim())}`;
}

function command(title: string, id: CommandId, { solution }: RunOrder): Action {
  return { title, run: () => vscode.commands.executeCommand(id, solution.entry.problem.uuid) };
}

function showResults(): Action {
  return {
    title: vscode.l10n.t('Show Results'),
    run: () => vscode.commands.executeCommand('workbench.panel.testResults.view.focus'),
  };
}

function toolActions(language: LanguageId): Action[] {
  return [
    {
      title: vscode.l10n.t('Check My Setup'),
      run: () => vscode.commands.executeCommand(commandIds.checkSetup),
    },
    { title: vscode.l10n.t('Open Settings'), run: () => openSetting(toolSettings[language]) },
  ];
}
