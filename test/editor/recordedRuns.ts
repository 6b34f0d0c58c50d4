import type * as vscode from 'vscode';

/** What test runs said, as `name of the item: states in order`; the editor itself gives no way to ask. */
export class RecordedRuns {
  readonly states: Record<string, string[]> = {};
  readonly messages: vscode.TestMessage[] = [];
  output = '';
  ended = 0;

  private readonly controller: vscode.TestController;
  private readonly original: vscode.TestController['createTestRun'];

  constructor(controller: vscode.TestController) {
    this.controller = controller;
    this.original = controller.createTestRun.bind(controller);
    controller.createTestRun = (...args) => this.wrap(this.original(...args));
  }

  restore(): void {
    this.controller.createTestRun = this.original;
  }

  /** The state in which each item was left. */
  get last(): Record<string, string> {
    return Object.fromEntries(
      Object.entries(this.states).map(([name, states]) => [name, states.at(-1) ?? '']),
    );
  }

  private wrap(run: vscode.TestRun): vscode.TestRun {
    const note = (
      state: string,
      item: vscode.TestItem,
      message?: vscode.TestMessage | readonly vscode.TestMessage[],
    ) => {
      (this.states[item.label] ??= []).push(state);
      if (message !== undefined) this.messages.push(...[message].flat());
    };
    return {
      name: run.name,
      token: run.token,
      isPersisted: run.isPersisted,
      onDidDispose: run.onDidDispose,
      enqueued: (item) => {
        note('enqueued', item);
        run.enqueued(item);
      },
      started: (item) => {
        note('started', item);
        run.started(item);
      },
      skipped: (item) => {
        note('skipped', item);
        run.skipped(item);
      },
      passed: (item, duration) => {
        note('passed', item);
        run.passed(item, duration);
      },
      failed: (item, message, duration) => {
        note('failed', item, message);
        run.failed(item, message, duration);
      },
      errored: (item, message, duration) => {
        note('errored', item, message);
        run.errored(item, message, duration);
      },
      appendOutput: (output, location, test) => {
        this.output += output;
        run.appendOutput(output, location, test);
      },
      addCoverage: (coverage) => {
        run.addCoverage(coverage);
      },
      end: () => {
        this.ended += 1;
        run.end();
      },
    };
  }
}
