import assert from 'node:assert/strict';
import type { Expect } from '../../../../src/core/scenario.ts';
import type { Snapshot } from '../../../../src/judge/protocol.ts';
import {
  checkExpect,
  checkReturns,
  checkThrows,
  type View,
} from '../../../../src/judge/scenario/checkExpect.ts';
import { poolProblem } from '../../../support/problems.ts';
import { snapshot, thrown } from '../../../support/snapshots.ts';

type Kind = 'met' | 'missing' | 'forbidden';
type Row = readonly [expect: Expect, seen: Partial<Snapshot>, kind: Kind];

const boom = thrown('boom');

const rows: Readonly<Record<string, readonly Row[]>> = {
  running: [
    [{ running: ['t1', 't2'] }, { running: ['t2', 't1'] }, 'met'],
    [{ running: ['t1'] }, { running: [] }, 'missing'],
    [{ running: ['t1'] }, { running: ['t1', 't2'] }, 'forbidden'],
    [{ running: [] }, { running: ['t1'] }, 'forbidden'],
    [{ running: ['t1'] }, { running: ['t2'] }, 'forbidden'],
  ],
  pending: [
    [{ pending: ['A'] }, { pending: ['A'] }, 'met'],
    [{ pending: [] }, { pending: ['A'] }, 'missing'],
    [{ pending: ['A'] }, { pending: [] }, 'forbidden'],
    [{ pending: ['A'] }, { pending: ['B'] }, 'forbidden'],
  ],
  done: [
    [{ done: { A: 1 } }, { done: { A: [1] } }, 'met'],
    [{ done: { closed: null } }, { done: { closed: [] } }, 'met'],
    [{ done: { A: 1 } }, { done: {} }, 'missing'],
    [{ done: {} }, { done: { A: [1] } }, 'forbidden'],
    [{ done: { A: 1 } }, { done: { A: [2] } }, 'forbidden'],
    [{ done: { A: 1 } }, { done: { A: ['misfit', 'undefined'] } }, 'forbidden'],
    [{ done: { A: 1, B: 1 } }, { done: { A: [2] } }, 'forbidden'],
    [{ done: { connection: 'shown as it is' } }, { done: { connection: ['opaque'] } }, 'met'],
  ],
  threw: [
    [{ threw: { A: 'boom' } }, { threw: { A: boom } }, 'met'],
    [{ threw: { A: true } }, { threw: { A: boom } }, 'met'],
    [{ threw: { A: true } }, { threw: {} }, 'missing'],
    [{ threw: { A: 'bang' } }, { threw: { A: boom } }, 'forbidden'],
    [{ threw: {} }, { threw: { A: boom } }, 'forbidden'],
  ],
  settled: [
    [{ settled: ['A', 'B'] }, { settled: ['A', 'B'] }, 'met'],
    [{ settled: ['A', 'B'] }, { settled: ['A'] }, 'missing'],
    [{ settled: ['A', 'B'] }, { settled: ['B'] }, 'forbidden'],
    [{ settled: ['A'] }, { settled: ['A', 'B'] }, 'forbidden'],
    [{ settled: { set: ['A', 'B'] } }, { settled: ['B', 'A'] }, 'met'],
    [{ settled: { set: ['A', 'B'] } }, { settled: ['B'] }, 'missing'],
    [{ settled: { set: ['A'] } }, { settled: ['C'] }, 'forbidden'],
  ],
  returned: [
    [{ returned: [2, 1] }, { done: { A: [1], B: [2] }, settled: ['A', 'B'] }, 'met'],
    [{ returned: [1, 1] }, { done: { A: [1] }, settled: ['A'] }, 'missing'],
    [{ returned: [1] }, { done: { A: [1], B: [1] }, settled: ['A', 'B'] }, 'forbidden'],
    [{ returned: [1, 2] }, { done: { A: [3] }, settled: ['A'] }, 'forbidden'],
    [{ returned: [1] }, { done: { A: ['misfit', '1'] }, settled: ['A'] }, 'forbidden'],
    [{ returned: [1] }, { done: { A: [7], B: [1] }, settled: ['B'] }, 'met'],
    [{ returned: [] }, { done: { closed: [] }, threw: { A: boom }, settled: ['closed', 'A'] }, 'met'],
  ],
  calls: [
    [{ calls: { load: [['k']] } }, { calls: { load: [['k']] } }, 'met'],
    [{ calls: { load: [] } }, { calls: {} }, 'met'],
    [{ calls: { load: [['k'], ['l']] } }, { calls: { load: [['k']] } }, 'missing'],
    [{ calls: { load: [['k']] } }, { calls: { load: [['l']] } }, 'forbidden'],
    [{ calls: { load: [['k']] } }, { calls: { load: [['k'], ['k']] } }, 'forbidden'],
    [{ calls: { load: { count: 1 } } }, { calls: { load: [['x']] } }, 'met'],
    [{ calls: { load: { count: 1 } } }, { calls: {} }, 'missing'],
    [{ calls: { load: { count: 1 } } }, { calls: { load: [['x'], ['y']] } }, 'forbidden'],
    [{ calls: { load: { set: [['k'], ['l']] } } }, { calls: { load: [['l'], ['k']] } }, 'met'],
    [{ calls: { load: { set: [['k'], ['l']] } } }, { calls: { load: [['l']] } }, 'missing'],
    [{ calls: { load: { set: [['k']] } } }, { calls: { load: [['l']] } }, 'forbidden'],
  ],
  now: [
    [{ now: 100 }, { now: 100 }, 'met'],
    [{ now: 100 }, { now: 50 }, 'missing'],
    [{ now: 100 }, { now: 150 }, 'forbidden'],
  ],
  count: [
    [{ count: { running: 1, pending: 1 } }, { running: ['t1'], pending: ['A'] }, 'met'],
    [{ count: { running: 1 } }, {}, 'missing'],
    [{ count: { running: 1 } }, { running: ['t1', 't2'] }, 'forbidden'],
    [{ count: { done: 1 } }, { done: { A: [1] } }, 'met'],
    [{ count: { done: 1 } }, {}, 'missing'],
    [{ count: { done: 0 } }, { done: { A: [1] } }, 'forbidden'],
    [{ count: { threw: 1 } }, {}, 'missing'],
    [{ count: { threw: 0 } }, { threw: { A: boom } }, 'forbidden'],
    [{ count: { pending: 0 } }, { pending: ['A'] }, 'missing'],
    [{ count: { pending: 1 } }, {}, 'forbidden'],
  ],
  range: [
    [{ range: { A: [1, 3] } }, { done: { A: [3] } }, 'met'],
    [{ range: { A: [1, 3] } }, {}, 'missing'],
    [{ range: { A: [1, 3] } }, { done: { A: [4] } }, 'forbidden'],
    [{ range: { A: [1, 3] } }, { done: { A: ['misfit', 'null'] } }, 'forbidden'],
  ],
  oneOf: [
    [{ oneOf: [{ running: ['t1'] }, { running: ['t2'] }] }, { running: ['t2'] }, 'met'],
    [{ oneOf: [{ running: ['t1'] }, { running: ['t2'] }] }, { running: [] }, 'missing'],
    [{ oneOf: [{ running: ['t1'] }, { running: ['t2', 't3'] }] }, { running: ['t2'] }, 'missing'],
    [{ oneOf: [{ running: ['t1'] }, { running: ['t2'] }] }, { running: ['t3'] }, 'forbidden'],
    [{ now: 5, oneOf: [{ running: [] }, { running: ['t1'] }] }, { now: 9 }, 'forbidden'],
  ],
};

describe('checkExpect', () => {
  for (const [key, cases] of Object.entries(rows)) {
    for (const [expect, seen, kind] of cases) {
      it(`${key}: ${JSON.stringify(expect)} is ${kind}, seeing ${JSON.stringify(seen)}`, () => {
        assert.equal(checkExpect(expect, view(seen)).kind, kind);
      });
    }
  }

  it('is met where nothing is expected, whatever is seen', () => {
    assert.equal(checkExpect({}, view({ running: ['t9'], threw: { Z: boom } })).kind, 'met');
  });

  it('holds what settled over all looks of a step against what is expected', () => {
    const late = { ...view({ settled: ['B'] }), settled: ['A', 'B'] };
    assert.equal(checkExpect({ settled: ['A', 'B'] }, late).kind, 'met');
  });

  it('compares a value by the type of the method called', () => {
    const [size, closed] = [view({ done: { N: [-0] } }), view({ done: { closed: [] } })];
    assert.equal(checkExpect({ done: { N: 0 } }, size).kind, 'met');
    assert.deepEqual(checkExpect({ done: { N: 1 } }, size), {
      kind: 'forbidden',
      expected: 'N returns 1',
      actual: 'N returned 0',
    });
    assert.equal(checkExpect({ done: { closed: null } }, closed).kind, 'met');
  });

  it('tells too much work before a wrong value, and that before a call that is not pending', () => {
    const seen = view({ running: ['t1', 't2'], done: { A: [2] }, pending: [] });
    const all: Expect = { pending: ['B'], done: { A: 1 }, running: ['t1'] };
    assert.equal(whatOf(checkExpect(all, seen)), 'running');
    const { running, ...rest } = all;
    const wrongValue = checkExpect(rest, seen);
    assert.equal(wrongValue.kind === 'forbidden' && wrongValue.expected, 'A returns 1');
  });
});

describe('checkReturns', () => {
  it('waits for a call that has not come back', () => {
    assert.deepEqual(checkReturns('A', 1, view({ pending: ['A'] })), {
      kind: 'missing',
      expected: 'A returns 1',
      actual: 'A has not come back',
    });
  });

  it('takes the value alone, and neither another one nor an error', () => {
    assert.equal(checkReturns('A', 1, view({ done: { A: [1] } })).kind, 'met');
    assert.equal(checkReturns('A', 1, view({ done: { A: [2] } })).kind, 'forbidden');
    const threw = checkReturns('A', 1, view({ threw: { A: thrown('', 'RangeError') } }));
    assert.equal(threw.kind === 'forbidden' && threw.actual, 'A threw RangeError');
  });
});

describe('checkThrows', () => {
  it('takes any error, waits for one, and refuses a value', () => {
    assert.equal(checkThrows('A', view({ threw: { A: boom } })).kind, 'met');
    assert.equal(checkThrows('A', view({})).kind, 'missing');
    const returned = checkThrows('A', view({ done: { A: [1] } }));
    assert.equal(returned.kind === 'forbidden' && returned.actual, 'A returned 1');
  });
});

function view(seen: Partial<Snapshot>): View {
  const { signature } = poolProblem();
  const methods = { A: 'submit', B: 'submit', N: 'size', closed: 'close' };
  return {
    snapshot: snapshot(seen),
    settled: seen.settled ?? [],
    methodOf: new Map(Object.entries(methods)),
    signature,
  };
}

function whatOf(finding: ReturnType<typeof checkExpect>): string | undefined {
  return finding.kind === 'met' ? undefined : finding.what;
}
