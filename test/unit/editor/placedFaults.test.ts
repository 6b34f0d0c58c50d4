import assert from 'node:assert/strict';
import { lineAfter, markedColumns, placedFaults } from '../../../src/editor/placedFaults.ts';
import { caseResult, runReport } from '../../support/runReports.ts';

describe('placedFaults', () => {
  it('takes the place of a run that came to nothing, and its message without that place', () => {
    const report = runReport([], {
      verdict: 'compile-error',
      message: 'mine.ts:3:7: Expression expected\nconst = 1',
      place: { line: 3, column: 7 },
    });
    assert.deepEqual(placedFaults(report, 'mine.ts'), [
      { line: 3, column: 7, message: 'Expression expected\nconst = 1' },
    ]);
  });

  it('takes the places of cases, each place once, and says which case it was', () => {
    const failed = (name: string, line: number) =>
      caseResult({ name, state: 'run-time-error', message: 'The call threw a KeyError.', place: { line } });
    const cases = [
      failed('one', 4),
      failed('another', 4),
      failed('third', 9),
      caseResult({ state: 'not-run' }),
    ];
    const report = runReport(cases, { verdict: 'run-time-error' });
    assert.deepEqual(placedFaults(report, 'mine.py'), [
      { line: 4, column: undefined, message: 'The call threw a KeyError.\nCase: one' },
      { line: 9, column: undefined, message: 'The call threw a KeyError.\nCase: third' },
    ]);
  });

  it('finds none where none is known', () => {
    assert.deepEqual(placedFaults(runReport([caseResult()]), 'mine.py'), []);
  });
});

describe('markedColumns', () => {
  const marks: readonly (readonly [string, number | undefined, string])[] = [
    ['  let größe = 1;', 7, 'größe'],
    ['  let a = ;', 11, ';'],
    ['  return total  ', undefined, 'return total'],
  ];
  for (const [line, column, marked] of marks) {
    it(`marks "${marked}" in "${line}" at ${column ?? 'no column'}`, () => {
      assert.equal(line.slice(...markedColumns(line, column)), marked);
    });
  }

  it('marks one column where the line ends', () => {
    assert.deepEqual(markedColumns('a(', 3), [2, 3]);
    assert.deepEqual(markedColumns('', 9), [0, 1]);
    assert.deepEqual(markedColumns('  ', undefined), [2, 2]);
  });
});

describe('lineAfter', () => {
  it('follows a line that lines above have moved', () => {
    assert.equal(lineAfter(5, [{ first: 1, last: 1, lines: 3 }]), 7);
    assert.equal(lineAfter(5, [{ first: 1, last: 3, lines: 1 }]), 3);
    assert.equal(
      lineAfter(5, [
        { first: 8, last: 8, lines: 2 },
        { first: 0, last: 0, lines: 2 },
      ]),
      6,
    );
  });

  it('gives up a line that was changed itself', () => {
    assert.equal(lineAfter(5, [{ first: 5, last: 5, lines: 1 }]), undefined);
    assert.equal(lineAfter(5, [{ first: 4, last: 5, lines: 1 }]), undefined);
  });
});
