import assert from 'node:assert/strict';
import { statusOf } from '../../../src/cli/exitStatus.ts';
import { verdicts } from '../../../src/core/verdict.ts';

describe('statusOf', () => {
  it('is 0 for accepted, 3 for a missing tool, 4 for a fault of the judge, and 1 for all others', () => {
    const special: Readonly<Record<string, number>> = {
      accepted: 0,
      'toolchain-missing': 3,
      'judge-error': 4,
    };
    for (const verdict of verdicts) assert.equal(statusOf(verdict), special[verdict] ?? 1);
  });
});
