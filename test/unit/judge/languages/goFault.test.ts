import assert from 'node:assert/strict';
import { buildFault } from '../../../../src/judge/languages/goFault.ts';

const source = 'package a\n\nfunc F() { g(); é := h() }\n';

function fault(text: string) {
  // A yield point of 26 bytes before each of the two statements of line 3.
  const edits = [
    { line: 3, column: 12, removed: 0, inserted: 26 },
    { line: 3, column: 17, removed: 0, inserted: 26 },
  ];
  return buildFault({ text, source, edits, fileName: 'mine.go' });
}

describe('errors of a Go build', () => {
  it('stand at their places in the student’s file, in characters', () => {
    assert.deepEqual(fault('# solution\n./solution.go:3:38: undefined: g\n'), {
      message: 'undefined: g',
      place: { line: 3, column: 12 },
    });
    assert.deepEqual(fault('# solution\nsolution.go:3:75: undefined: h\n'), {
      message: 'undefined: h',
      place: { line: 3, column: 22 },
    });
  });

  it('are told by the first one, the others below it', () => {
    const text =
      './solution.go:3:38: undefined: g\n./solution.go:4:1: missing return\n./solution.go:5:1: too many errors\n';
    assert.equal(fault(text).message, 'undefined: g\nmine.go:4:1: missing return');
  });

  it('keep the lines that go on', () => {
    const text = './solution.go:3:38: not enough arguments\n\thave ()\n\twant (int)\n';
    assert.equal(fault(text).message, 'not enough arguments\n\thave ()\n\twant (int)');
  });

  it('speak the student’s words where a call was redirected', () => {
    const text = './solution.go:3:38: not enough arguments in call to codeRoundsDriver.TimeSleep\n';
    assert.equal(fault(text).message, 'not enough arguments in call to time.Sleep');
  });

  it('have no place where they are in none of the student’s lines', () => {
    assert.deepEqual(
      fault('# solution\n./code_rounds_main.go:8:40: (*T).Get undefined (type *T has no method Get)\n'),
      {
        message: '(*T).Get undefined (type *T has no method Get)',
      },
    );
  });
});
