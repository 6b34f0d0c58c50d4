import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { costView, type CostFacts } from '../../../src/core/costView.ts';
import type { ComplexityClaim } from '../../../src/core/complexity.ts';
import { logGrowth } from '../../../src/core/fitGrowth.ts';
import { problemSchema } from '../../../src/core/problem.ts';

const problem = problemSchema.parse({
  uuid: '7f3f2f0a-3a5e-4c52-9d7c-0e6f2a9c9c11',
  slug: 'merge',
  title: 'Merge',
  kind: 'function',
  difficulty: 2,
  minutes: 10,
  tags: ['arrays'],
  signature: { name: 'merge', params: [{ name: 'a', type: 'int[]' }], returns: 'int[]' },
  complexity: { time: ['O(n log n)'], space: ['O(n)', 'O(1)'] },
  growth: { n: 'intervals', sizes: [40_000] },
});

/** The cost of one n, of something that takes n log n in all. */
const points = Array.from({ length: 10 }, (_, step) => {
  const size = Math.round(40_000 * 64 ** (step / 9 - 1));
  return { size, cost: 2 * Math.exp(logGrowth('n log n', size)) * (1 / size) };
});

function facts(claim: ComplexityClaim | undefined, changes: Partial<CostFacts> = {}): CostFacts {
  const { uuid } = problem;
  return {
    problem,
    language: 'go',
    claim: claim && { type: 'complexity-claimed', at: 1, problem: uuid, language: 'go', ...claim },
    measuring: { kind: 'measured', points },
    run: ['The run.'],
    ...changes,
  };
}

function measuredOf(view: ReturnType<typeof costView>) {
  assert.ok(view.measurement.kind === 'measured');
  return view.measurement;
}

describe('costView', () => {
  it('tells neither what is right nor what was measured before the claim', () => {
    const view = costView(facts(undefined));
    assert.deepEqual(view.claim, { kind: 'open' });
    assert.deepEqual(view.run, []);
    assert.deepEqual(view.measurement, {
      kind: 'none',
      text: 'What was measured is shown after your claim.',
    });
  });

  it('tells of a claim alone while a round keeps the rest closed', () => {
    const sealed = 'In this round references open at its end.';
    const view = costView(facts({ time: 'n log n' }, { sealed }));
    assert.deepEqual(view.claim, {
      kind: 'settled',
      time: 'n log n',
      space: undefined,
      words: ['Your claim is kept: O(n log n) in time, nothing in space.'],
    });
    assert.deepEqual([view.measurement, view.run], [{ kind: 'none', text: sealed }, []]);
    assert.deepEqual(costView(facts(undefined, { sealed })).claim, { kind: 'open' });
  });

  it('sets the claim beside the accepted ones and what was measured', () => {
    const view = costView(facts({ time: 'n log n', space: 'n^2' }));
    assert.ok(view.claim.kind === 'settled');
    assert.deepEqual(view.claim.words, [
      'Time: you claimed O(n log n), as accepted.',
      'Space: you claimed O(n²); accepted is O(1) or O(n). The editorial tells why.',
    ]);
    const { finding, plot, unit, rows } = measuredOf(view);
    assert.equal(finding?.kind, 'consistent');
    assert.equal(
      finding.text,
      'O(n log n) is consistent with what was measured: the time grew like n^1.12 (± 0.01) from 625 to 40,000; O(n log n) comes to n^1.12 there.',
    );
    assert.equal(unit, 'cost for each n');
    assert.deepEqual(
      plot.lines.map(({ label }) => label),
      ['claimed and accepted: O(n log n)'],
    );
    assert.equal(rows.length, 10);
  });

  it('calls a claim inconsistent, and leaves the last word to the person', () => {
    const { finding, plot } = measuredOf(costView(facts({ time: 'n^2' })));
    assert.equal(finding?.kind, 'inconsistent');
    assert.match(finding.text, /^O\(n²\) is inconsistent .* believe your reasons\.$/);
    assert.deepEqual(
      plot.lines.map(({ kind, label }) => `${kind} ${label}`),
      ['claimed claimed: O(n²)', 'accepted accepted: O(n log n)'],
    );
  });

  it('says so where the measurements are too noisy', () => {
    const noisy = points.map(({ size }, at) => ({ size, cost: at % 2 === 0 ? 1 : 9 }));
    const view = costView(facts({ time: 'n' }, { measuring: { kind: 'measured', points: noisy } }));
    assert.equal(measuredOf(view).finding?.kind, 'too-noisy');
  });

  it('takes the accepted class where the claim was skipped', () => {
    const view = costView(facts({}));
    assert.ok(view.claim.kind === 'settled');
    assert.deepEqual(view.claim.words, ['Time: accepted is O(n log n).', 'Space: accepted is O(1) or O(n).']);
    assert.equal(measuredOf(view).finding?.kind, 'consistent');
  });

  it('says why there is nothing to see', () => {
    const { growth, ...without } = problem;
    assert.ok(growth);
    const none = costView(facts({}, { problem: without }));
    assert.match(JSON.stringify(none.measurement), /no growth is measured/);
    const failed = costView(facts({}, { measuring: { kind: 'failed', message: 'No Go here.' } }));
    assert.deepEqual(failed.measurement, { kind: 'failed', text: 'No Go here.' });
    const running = costView(facts({}, { measuring: { kind: 'running', done: 2, total: 6 } }));
    assert.match(JSON.stringify(running.measurement), /round 2 of 6 done/);
  });
});
