import assert from 'node:assert/strict';
import { judgeCost, measuring, relativeCost } from '../../../../src/judge/cases/cost.ts';
import type { FailedOutcome } from '../../../../src/judge/caseOutcome.ts';
import { ended, stopped } from '../../../support/scriptedSession.ts';

/** 1,000 operations at 500 ns beside a calibration of 20,000 steps at 50 ns: ten times. */
const tenTimes = ended([], { ns: 500_000, calibrationNs: 1_000_000, calibrationOperations: 20_000 });

const thousand = { count: 1_000, of: 'operations' } as const;

describe('relativeCost', () => {
  it('is the time of one operation in steps of the calibration', () => {
    assert.equal(relativeCost(tenTimes, 1_000), 10);
  });

  it('is unknown where nothing was measured', () => {
    assert.equal(relativeCost(ended([]), 1_000), undefined);
    assert.equal(relativeCost(stopped({ kind: 'cancelled' }), 1_000), undefined);
  });
});

/** What a bound makes of ten times the calibration. */
function judged(timesCalibration: number, outcome = tenTimes) {
  return judgeCost({ timesCalibration }, outcome, thousand);
}

function failure(timesCalibration: number, outcome = tenTimes): FailedOutcome {
  const cost = judged(timesCalibration, outcome);
  assert.ok('kind' in cost);
  return cost;
}

describe('judgeCost', () => {
  it('accepts a cost up to its bound, and tells it', () => {
    assert.deepEqual(judged(10), { count: 1_000, timesCalibration: 10 });
  });

  it('tells a cost above it, with the numbers', () => {
    const failed = failure(9);
    assert.equal(failed.verdict, 'time-limit');
    assert.match(
      failed.message,
      /over 1,000 operations, one took 10\.0 times as long .* the limit is 9 times/,
    );
  });

  it('never accepts what was not measured', () => {
    assert.match(failure(9, ended([])).message, /was not measured/);
  });

  it('calls a cost of five times its bound no matter of chance', () => {
    assert.equal(failure(2).hopeless, undefined);
    assert.equal(failure(1.9).hopeless, true);
  });
});

describe('measuring', () => {
  it('asks for three playings, and for no more once one takes five times what is allowed', () => {
    assert.deepEqual(measuring({ timesCalibration: 100 }, 1_000), { measure: 3, stopAbove: 500_000 });
  });

  it('asks for nothing where there is no bound', () => {
    assert.deepEqual(measuring(undefined, 1_000), {});
  });
});
