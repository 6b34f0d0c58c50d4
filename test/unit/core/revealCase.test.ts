import assert from 'node:assert/strict';
import fc from 'fast-check';
import { revealCase, revealReport } from '../../../src/core/revealCase.ts';
import { revealSchema } from '../../../src/core/reveal.ts';
import { caseStateSchema, type CaseState } from '../../../src/core/runReport.ts';
import { verdicts } from '../../../src/core/verdict.ts';
import { caseResult, runReport } from '../../support/runReports.ts';

const below = ['name', 'why', 'input'] as const;

describe('revealCase', () => {
  it('leaves a visible case as it is, at every level', () => {
    const visible = caseResult({ visibility: 'visible' });
    for (const level of revealSchema.options) assert.deepEqual(revealCase(visible, level), visible);
  });

  it('leaves a hidden case as it is at "full"', () => {
    assert.deepEqual(revealCase(caseResult(), 'full'), caseResult());
  });

  const base = {
    id: caseResult().id,
    name: 'a case',
    layer: 'edge',
    visibility: 'hidden',
    state: 'wrong-answer',
    message: '',
    durationMs: 12,
  };
  it('shows that a hidden case failed, at "name"', () => {
    assert.deepEqual(revealCase(caseResult(), 'name'), base);
  });
  it('adds the mistake at "why"', () => {
    assert.deepEqual(revealCase(caseResult(), 'why'), { ...base, why: 'A mistake.' });
  });
  it('adds the input at "input"', () => {
    assert.deepEqual(revealCase(caseResult(), 'input'), { ...base, why: 'A mistake.', input: 'n = 1' });
  });

  it('keeps what an error says, which gives no answer away', () => {
    const { expected, actual, ...threw } = caseResult({ state: 'run-time-error', message: 'It threw "x".' });
    for (const level of below) assert.equal(revealCase(threw, level).message, 'It threw "x".');
  });

  it('hides what a failure without an expected value says of a wrong answer', () => {
    const { expected, actual, ...wrong } = caseResult();
    for (const level of below) assert.equal(revealCase(wrong, level).message, '');
  });

  it('never lets an expected or actual value out below "full", whatever the state and the message', () => {
    const states: readonly CaseState[] = [...verdicts, 'not-run'];
    fc.assert(
      fc.property(fc.constantFrom(...states), fc.constantFrom(...below), (state, level) => {
        assert.ok(caseStateSchema.safeParse(state).success);
        const shown = revealCase(
          caseResult({
            state,
            expected: 'EXPECTED',
            actual: 'ACTUAL',
            message: 'EXPECTED, got ACTUAL',
            printed: 'ACTUAL',
          }),
          level,
        );
        assert.doesNotMatch(JSON.stringify(shown), /EXPECTED|ACTUAL/);
      }),
    );
  });

  it('adds nothing: every key of the shown result was there before', () => {
    for (const level of revealSchema.options) {
      const { why, input, ...bare } = caseResult();
      assert.deepEqual(
        Object.keys(revealCase(bare, level)).filter((key) => !(key in bare)),
        [],
      );
    }
  });
});

describe('revealReport', () => {
  it('cuts every case and leaves the rest', () => {
    const report = runReport([caseResult(), caseResult({ visibility: 'visible' })]);
    const shown = revealReport(report, () => 'name');
    assert.deepEqual(shown, { ...report, cases: report.cases.map((result) => revealCase(result, 'name')) });
  });
});
