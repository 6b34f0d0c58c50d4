import path from 'node:path';
import * as vscode from 'vscode';
import type { JudgedCase } from '../core/judgedCase.ts';
import type { RunReport } from '../core/runReport.ts';
import { discoverSolutions } from './discoverSolutions.ts';
import { DisposableStore } from './disposables.ts';
import { testControllerId } from './ids.ts';
import type { Notifier } from './notify.ts';
import { RunRecorder } from './runRecorder.ts';
import { SolutionItems } from './solutionItems.ts';
import type { Solution, SolutionFiles } from './solutionFiles.ts';
import type { RunOrder, RunScope, SolutionRunner } from './solutionRunner.ts';

interface TestsParts {
  readonly solutions: SolutionFiles;
  readonly runner: SolutionRunner;
  readonly notifier: Notifier;
}

/** A run of one solution, and its item. */
interface ItemOrder {
  readonly item: vscode.TestItem;
  readonly order: RunOrder;
}

/** Solutions in the editor's own Test Explorer, with a run profile each for the examples and for all cases. */
export class SolutionTests implements vscode.Disposable {
  readonly controller: vscode.TestController;
  readonly items: SolutionItems;

  private readonly store = new DisposableStore();
  private readonly profiles: Readonly<Record<RunScope, vscode.TestRunProfile>>;
  private readonly parts: TestsParts;

  constructor(parts: TestsParts) {
    this.parts = parts;
    this.controller = this.store.add(vscode.tests.createTestController(testControllerId, 'Code Rounds'));
    this.items = new SolutionItems(this.controller);
    this.controller.resolveHandler = (item) =>
      item === undefined ? this.discover() : this.items.resolve(item);
    this.controller.refreshHandler = () => this.discover();
    this.profiles = {
      examples: this.profile(vscode.l10n.t('Run Examples'), 'examples'),
      all: this.profile(vscode.l10n.t('Submit'), 'all'),
    };
    this.store.add(parts.solutions.onDidFind((solution) => this.items.of(solution)));
    this.store.add(
      vscode.workspace.onDidDeleteFiles(({ files }) => {
        for (const uri of files) this.forget(uri.fsPath);
      }),
    );
    this.store.add(
      vscode.workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) {
          for (const inside of this.forget(oldUri.fsPath))
            void parts.solutions.find(path.join(newUri.fsPath, inside));
        }
      }),
    );
  }

  /** Runs one solution as if it had been started in the Test Explorer; undefined when it could not be run. */
  async start(solution: Solution, scope: RunScope): Promise<RunReport | undefined> {
    const item = this.items.of(solution);
    const request = new vscode.TestRunRequest([item], undefined, this.profiles[scope]);
    const [report] = await this.play(request, this.orders(request, scope));
    return report;
  }

  /** Runs one case; a hidden one with all others that are hidden. */
  async startCase(solution: Solution, id: string): Promise<void> {
    const item = this.items.of(solution);
    await this.items.resolve(item);
    const request = new vscode.TestRunRequest([
      this.items.visible(item, id) ?? this.items.hidden(item) ?? item,
    ]);
    await this.play(request, this.orders(request, 'examples'));
  }

  /** Runs an input of the moment; what came of it is in the Test Results. */
  async look(solution: Solution, judged: JudgedCase): Promise<RunReport | undefined> {
    const item = this.items.of(solution);
    const order = { solution, scope: 'examples', only: new Set([judged.case.uuid]), look: judged } as const;
    const [report] = await this.play(new vscode.TestRunRequest([item]), [{ item, order }]);
    return report;
  }

  dispose(): void {
    this.store.dispose();
  }

  /** Lets go of the solutions at or below a path that is no more, and gives their places relative to it. */
  private forget(gone: string): string[] {
    const { solutions } = this.parts;
    const files = solutions.known.map(({ file }) => file).filter((file) => isAtOrBelow(gone, file));
    for (const file of files) {
      this.items.forget(vscode.Uri.file(file));
      solutions.forget(file);
    }
    return files.map((file) => path.relative(gone, file));
  }

  private profile(label: string, scope: RunScope): vscode.TestRunProfile {
    const handler = async (
      request: vscode.TestRunRequest,
      token: vscode.CancellationToken,
    ): Promise<void> => {
      const stop = token.onCancellationRequested(() => {
        this.parts.runner.cancel();
      });
      await this.play(request, this.orders(request, scope));
      stop.dispose();
    };
    const isDefault = scope === 'examples';
    return this.store.add(
      this.controller.createRunProfile(label, vscode.TestRunProfileKind.Run, handler, isDefault),
    );
  }

  private async discover(): Promise<void> {
    await discoverSolutions(this.parts.solutions);
    for (const solution of this.parts.solutions.known) this.items.of(solution);
  }

  private async play(request: vscode.TestRunRequest, orders: readonly ItemOrder[]): Promise<RunReport[]> {
    const run = this.controller.createTestRun(request);
    // The button of this very run in the Test Results view.
    const stop = run.token.onCancellationRequested(() => {
      this.parts.runner.cancel();
    });
    const reports: RunReport[] = [];
    await this.parts.notifier.guard(async () => {
      for (const { item, order } of orders) {
        if (run.token.isCancellationRequested) break;
        const report = await this.runOne(run, item, order);
        reports.push(report);
        if (report.verdict === 'cancelled') break;
      }
    });
    stop.dispose();
    run.end();
    return reports;
  }

  private async runOne(run: vscode.TestRun, item: vscode.TestItem, order: RunOrder): Promise<RunReport> {
    await this.items.resolve(item);
    const recorder = new RunRecorder(run, this.items, item, order);
    await recorder.begin();
    try {
      const report = await this.parts.runner.run(order, recorder);
      recorder.end(report);
      return report;
    } catch (error) {
      recorder.abandon();
      throw error;
    }
  }

  /** What a request means: whole solutions, or some of the examples of one. */
  private orders(request: vscode.TestRunRequest, scope: RunScope): ItemOrder[] {
    const orders = new Map<
      vscode.TestItem,
      { solution: Solution; whole: boolean; scope: RunScope; only: Set<string> }
    >();
    for (const chosen of request.include ?? [...this.controller.items].map(([, item]) => item)) {
      const subject = this.items.subject(chosen);
      if (subject === undefined) continue;
      const item = this.items.of(subject.solution);
      const order = orders.get(item) ?? { solution: subject.solution, whole: false, scope, only: new Set() };
      orders.set(item, order);
      for (const id of this.items.idsOf(chosen)) order.only.add(id);
      if (subject.kind === 'solution' || subject.kind === 'hidden' || subject.kind === 'hidden-case')
        order.whole = true;
      // Whoever runs the hidden cases means all of them, whichever button it was.
      if (subject.kind === 'hidden' || subject.kind === 'hidden-case') order.scope = 'all';
    }
    return [...orders].map(([item, { solution, whole, scope: meant, only }]) => ({
      item,
      order: whole ? { solution, scope: meant } : { solution, scope: 'examples', only },
    }));
  }
}

function isAtOrBelow(folder: string, file: string): boolean {
  return file === folder || file.startsWith(folder + path.sep);
}
