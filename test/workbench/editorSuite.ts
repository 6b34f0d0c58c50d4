import type { SuiteReport, SuiteResult } from './suiteReport.ts';

/** A mocha suite to be run inside an extension host, beside the extension under development. */
export interface EditorSuite {
  /** The extension's folder. */
  readonly extension: string;
  /** The bundle that exports `run()`. */
  readonly bundle: string;
  /** The folder that the window opens. */
  readonly workspace: string;
  readonly report: SuiteReport;
  readonly timeoutMs: number;
}

export function hangMessage(suite: EditorSuite): string {
  return (
    `The suite has not ended after ${suite.timeoutMs / 1000} s; the last line above is where it hangs. ` +
    'CODE_ROUNDS_GREP narrows it to one test.'
  );
}

export function failedSuite(error: string): SuiteResult {
  return { passed: 0, failed: 0, pending: 0, error };
}
