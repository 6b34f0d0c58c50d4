import type { Verdict } from '../core/verdict.ts';

/** What the process ends with; the README lists them. */
export const exitStatus = { good: 0, bad: 1, usage: 2, toolchainMissing: 3, judgeError: 4 } as const;

/** The exit status of a verdict. */
export function statusOf(verdict: Verdict): number {
  switch (verdict) {
    case 'accepted':
      return exitStatus.good;
    case 'toolchain-missing':
      return exitStatus.toolchainMissing;
    case 'judge-error':
      return exitStatus.judgeError;
    default:
      return exitStatus.bad;
  }
}
