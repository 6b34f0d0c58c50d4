import * as vscode from 'vscode';
import { languages } from '../core/language.ts';
import type { CaseResult, RunReport } from '../core/runReport.ts';
import { caseMessage } from './caseMessage.ts';
import { markedColumns } from './placedFaults.ts';
import { firstFailure, isAnswered, isFailing, reportHeadline, returnedText } from './reportText.ts';
import { openSolution } from './solutionDocument.ts';
import type { SolutionItems } from './solutionItems.ts';
import { placeOfMessage } from './solutionOutline.ts';
import type { RunListener, RunOrder } from './solutionRunner.ts';

type Place = NonNullable<RunReport['place']>;

/** Writes what the judge reports into a test run. */
export class RunRecorder implements RunListener {
  private readonly run: vscode.TestRun;
  private readonly items: SolutionItems;
  private readonly item: vscode.TestItem;
  private readonly order: RunOrder;
  private readonly settled = new Set<string>();
  private text = '';
  private hiddenStarted = false;

  constructor(run: vscode.TestRun, items: SolutionItems, item: vscode.TestItem, order: RunOrder) {
    this.run = run;
    this.items = items;
    this.item = item;
    this.order = order;
  }

  async begin(): Promise<void> {
    const document = await openSolution(this.order.solution.file);
    this.text = document.getText();
    for (const item of this.ordered()) this.run.enqueued(item);
  }

  readonly onCaseStarted = (id: string): void => {
    const example = this.items.visible(this.item, id);
    if (example !== undefined) this.run.started(example);
    else if (this.order.look === undefined && !this.hiddenStarted) this.startHidden();
  };

  /** Examples change colour as they end; of hidden cases nothing is said before all is known. */
  readonly onCaseEnded = (result: CaseResult): void => {
    if (result.visibility === 'visible')
      this.settle(this.items.visible(this.item, result.id), result, undefined);
  };

  /** Settles what is left by the report, as far as the student may see it. */
  end(report: RunReport): void {
    this.print(report);
    if (report.verdict === 'cancelled') {
      for (const item of this.ordered()) this.run.skipped(item);
      return;
    }
    const visible = report.cases.filter(({ visibility }) => visibility === 'visible');
    for (const result of visible) this.settle(this.items.visible(this.item, result.id), result, report);
    this.endHidden(report);
    if (report.cases.every(({ state }) => state === 'not-run')) this.blame(report);
  }

  /** The run came to nothing, through no fault of the solution; what it was is told elsewhere. */
  abandon(): void {
    for (const item of this.ordered()) this.run.skipped(item);
  }

  private ordered(): vscode.TestItem[] {
    const { scope, only } = this.order;
    const hidden = this.items.hidden(this.item);
    const chosen = this.items.allVisible(this.item).filter((child) => {
      const subject = this.items.subject(child);
      if (subject?.kind === 'own-case' && scope === 'all') return false;
      return only === undefined || (subject !== undefined && 'id' in subject && only.has(subject.id));
    });
    return scope === 'all' && hidden !== undefined ? [...chosen, hidden] : chosen;
  }

  private startHidden(): void {
    this.hiddenStarted = true;
    const hidden = this.items.hidden(this.item);
    if (hidden !== undefined) this.run.started(hidden);
  }

  private endHidden(report: RunReport): void {
    const group = this.items.hidden(this.item);
    const results = report.cases.filter(({ visibility }) => visibility === 'hidden');
    if (group === undefined || results.length === 0) return;
    const failing = results.filter(isFailing);
    const passed = results.filter(({ state }) => state === 'accepted').length;
    group.description = vscode.l10n.t('{0} of {1} passed', passed, results.length);
    const children = this.items.showHiddenCases(this.item, this.order.solution, failing);
    for (const result of failing) this.settle(children.get(result.id), result, report);
    if (failing.length > 0) return;
    const duration = results.reduce((sum, { durationMs }) => sum + durationMs, 0);
    if (passed === results.length) this.run.passed(group, duration);
    else this.run.skipped(group);
  }

  private settle(item: vscode.TestItem | undefined, result: CaseResult, report: RunReport | undefined): void {
    if (item === undefined || this.settled.has(result.id)) return;
    this.settled.add(result.id);
    switch (result.state) {
      case 'accepted':
        this.run.passed(item, result.durationMs);
        return;
      case 'not-run':
      case 'cancelled':
        this.run.skipped(item);
        return;
      case 'wrong-answer':
      case 'time-limit':
      case 'deadlock':
      case 'never-settled':
        this.run.failed(item, caseMessage(result, this.placeOf(result, report)), result.durationMs);
        return;
      case 'toolchain-missing':
      case 'judge-error':
      case 'compile-error':
      case 'output-limit':
      case 'memory-limit':
      case 'tampered':
      case 'run-time-error':
        this.run.errored(item, caseMessage(result, this.placeOf(result, report)), result.durationMs);
    }
  }

  /** No case was reached: what went wrong belongs to the file. */
  private blame(report: RunReport): void {
    const message = new vscode.TestMessage(report.message === '' ? reportHeadline(report) : report.message);
    message.location = this.location(report.place ?? { line: 1 });
    this.run.errored(this.item, message);
  }

  private placeOf(result: CaseResult, report: RunReport | undefined): vscode.Location {
    if (result.place !== undefined) return this.location(result.place);
    const isTheCause = result.state !== 'wrong-answer' && result.state === report?.verdict;
    if (isTheCause && report.place !== undefined) return this.location(report.place);
    const { entry, language } = this.order.solution;
    return this.location({ line: placeOfMessage(this.text, result.message, entry.problem, language) + 1 });
  }

  /** @param place line and column from 1, which the editor counts from 0. */
  private location({ line, column }: Place): vscode.Location {
    const at = Math.max(0, line - 1);
    const [start] = markedColumns(this.text.split(/\r?\n/)[at] ?? '', column);
    return new vscode.Location(vscode.Uri.file(this.order.solution.file), new vscode.Position(at, start));
  }

  private print(report: RunReport): void {
    const { entry, language } = this.order.solution;
    const title = `${entry.problem.title} (${languages[language].title}): ${reportHeadline(report)}`;
    const reason = firstFailure(report) ?? report.message;
    const returned = report.cases.filter(isAnswered).map(returnedText);
    const lines = [title, reason, ...returned, report.printed].filter((text) => text !== '');
    // The Test Results view is a terminal.
    this.run.appendOutput(`${lines.join('\n')}\n`.replaceAll(/\r?\n/g, '\r\n'));
  }
}
