import assert from 'node:assert/strict';
import { framePlace } from '../../../src/judge/framePlace.ts';

const messages: readonly (readonly [string, string, string, object | undefined])[] = [
  [
    'of JavaScript',
    'sum.js',
    'The call threw TypeError: x\n    at total (sum.js:6:15)\n    at sum.js:11:10',
    { line: 6, column: 15 },
  ],
  ['without a function', 'sum.ts', 'sum.ts threw: x\n    at sum.ts:3:1', { line: 3, column: 1 }],
  ['of Go', 'sum.go', 'panic: x\n    at (*Pool).Submit (sum.go:12)\n    at main (sum.go:3)', { line: 12 }],
  ['of Java', 'Sum.java', 'RuntimeException: x\n    at Sum.of(Sum.java:9)', { line: 9 }],
  [
    'of Python, the last one',
    'sum.py',
    'Traceback (most recent call last):\n  File "sum.py", line 9, in add\n    x\n  File "sum.py", line 2, in at\n    y\nKeyError: 1',
    { line: 2 },
  ],
  ['of a file with signs in its name', 'a+b (1).js', 'x\n    at f (a+b (1).js:2:3)', { line: 2, column: 3 }],
  ['of another file', 'sum.js', 'x\n    at f (asum.js:2:3)\n    at g (sum.jsx:1:1)', undefined],
  ['that is only spoken of', 'sum.js', 'The error stands at sum.js:2:3', undefined],
];

describe('framePlace', () => {
  for (const [what, fileName, message, place] of messages) {
    it(`reads a frame ${what}`, () => {
      assert.deepEqual(framePlace(message, fileName), place);
    });
  }
});
