import assert from 'node:assert/strict';
import { reportText } from '../../../src/cli/reportText.ts';
import { caseResult, runReport } from '../../support/runReports.ts';

const accepted = caseResult({ state: 'accepted', message: '' });
const notRun = caseResult({ state: 'not-run', message: '' });

describe('reportText', () => {
  it('is one line where all is well', () => {
    const report = runReport([accepted, accepted], { verdict: 'accepted' });
    assert.equal(reportText(report), 'Accepted: 2 of 2 cases passed.\n');
  });

  it('tells each failed case with the mistake and what happened, and how many were not run', () => {
    const text = reportText(runReport([accepted, caseResult(), notRun], { printed: 'so far\n' }));
    assert.equal(
      text,
      [
        'Wrong answer: 1 of 3 cases passed.',
        '',
        '✗ a case (hidden, edge): Wrong answer',
        '  A mistake.',
        '  Expected 1, got 2.',
        '    n = 1',
        '',
        '1 case was not run.',
        '',
        'Printed:',
        'so far',
        '',
      ].join('\n'),
    );
  });

  it('shows the input, where it may be seen, though nothing is said', () => {
    assert.match(reportText(runReport([caseResult({ message: '' })])), /\n {2}A mistake\.\n {4}n = 1\n/);
  });

  it('tells what stopped the run before any case', () => {
    const text = reportText(runReport([notRun], { verdict: 'compile-error', message: 'a.js:1:1: No.' }));
    assert.match(text, /^Compile error\.\n\na\.js:1:1: No\.\n/);
  });

  it('never lets a control character through to the terminal', () => {
    const evil = 'a\u001b]0;title\u0007\r\nb\u009b2J';
    const reports = [
      runReport([caseResult({ message: evil })], { printed: evil }),
      runReport([caseResult({ message: '', input: evil })]),
      runReport([notRun], { verdict: 'run-time-error', message: evil }),
    ];
    for (const report of reports) {
      const text = reportText(report);
      assert.doesNotMatch(text, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
      assert.match(text, /a\\x1b\]0;title\\x07\n *b\\x9b2J/);
    }
  });
});
