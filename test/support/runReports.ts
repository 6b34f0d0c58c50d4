import type { CaseResult, RunReport } from '../../src/core/runReport.ts';

/** The result of a hidden case that failed, with everything filled in. */
export function caseResult(changes: Partial<CaseResult> = {}): CaseResult {
  return {
    id: '11111111-1111-4111-8111-111111111111',
    name: 'a case',
    layer: 'edge',
    visibility: 'hidden',
    state: 'wrong-answer',
    message: 'Expected 1, got 2.',
    durationMs: 12,
    why: 'A mistake.',
    input: 'n = 1',
    expected: '1',
    actual: '2',
    printed: 'so far',
    ...changes,
  };
}

/** A report of these cases, with the counts that follow. */
export function runReport(cases: readonly CaseResult[], changes: Partial<RunReport> = {}): RunReport {
  return {
    schema: 1,
    problem: 'sample',
    language: 'javascript',
    verdict: 'wrong-answer',
    message: '',
    cases: [...cases],
    passed: cases.filter(({ state }) => state === 'accepted').length,
    total: cases.length,
    printed: '',
    compileMs: 3,
    runMs: 1_234,
    toolchain: 'JavaScript, 24.0.0',
    ...changes,
  };
}
