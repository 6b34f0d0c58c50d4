import assert from 'node:assert/strict';
import type { RoundEvent } from '../../../src/core/roundEvent.ts';
import { unmeasuredRuns } from '../../../src/core/unmeasuredRuns.ts';
import { roundLog } from '../../support/keptRounds.ts';
import { otherProblem } from '../../support/logBook.ts';

const events = roundLog('whole');
const accepted = events.findLast((event) => event.type === 'run');
assert.ok(accepted?.type === 'run' && accepted.verdict === 'accepted' && accepted.scope === 'all');
const codes = (log: readonly RoundEvent[]) => unmeasuredRuns(log).map(({ problem, code }) => [problem, code]);

describe('the runs of a round whose growth is still to be measured', () => {
  it('are none where it was measured after the last acceptance', () => {
    assert.deepEqual(unmeasuredRuns(events), []);
  });

  it('are the last acceptances of each problem', () => {
    const again: RoundEvent = { ...accepted, code: 'again' };
    const other: RoundEvent = { ...accepted, problem: otherProblem, code: 'other' };
    assert.deepEqual(codes([...events, { ...accepted, code: 'first' }, again, other]), [
      [accepted.problem, 'again'],
      [otherProblem, 'other'],
    ]);
  });

  it('are not the runs of examples, nor what was not accepted', () => {
    assert.deepEqual(
      codes([...events, { ...accepted, scope: 'examples' }, { ...accepted, verdict: 'wrong-answer' }]),
      [],
    );
  });
});
