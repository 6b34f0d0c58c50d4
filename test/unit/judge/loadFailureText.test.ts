import assert from 'node:assert/strict';
import { loadFailureText } from '../../../src/judge/loadFailureText.ts';
import type { FailedLoad } from '../../../src/judge/protocol.ts';
import { storeProblem, totalProblem } from '../../support/problems.ts';
import { thrown } from '../../support/snapshots.ts';

const error = thrown('Unexpected token', 'SyntaxError');
const missing = (looked: string, found: readonly string[]): FailedLoad => ({
  kind: 'missing',
  looked: [looked],
  found: [...found],
});

describe('loadFailureText', () => {
  it('tells a syntax error at its place', () => {
    assert.deepEqual(loadFailureText({ kind: 'syntax', error, line: 3, column: 7 }, 'a.js', storeProblem()), {
      verdict: 'compile-error',
      message: 'a.js:3:7: SyntaxError: Unexpected token',
      place: { line: 3, column: 7 },
    });
  });

  it('tells a syntax error as exactly as it is known', () => {
    const line = loadFailureText({ kind: 'syntax', error, line: 3 }, 'a.py', storeProblem());
    assert.deepEqual([line.message, line.place], ['a.py:3: SyntaxError: Unexpected token', { line: 3 }]);
    const none = loadFailureText({ kind: 'syntax', error }, 'a.py', storeProblem());
    assert.deepEqual([none.message, none.place], ['a.py: SyntaxError: Unexpected token', undefined]);
  });

  const texts: readonly (readonly [string, FailedLoad, string])[] = [
    [
      'a class that is not there',
      missing('Store', ['Stoer', 'main']),
      'a.js has no class "Store" at its top level. It has: Stoer, main. Call your class Store, and export it.',
    ],
    [
      'an empty file',
      missing('Store', []),
      'a.js has no class "Store" at its top level. Call your class Store, and export it.',
    ],
    [
      'a method that is not there',
      missing('Store.get', ['gte', 'put']),
      'The class Store in a.js has no method "get". It has: gte, put. Add it, or check its spelling.',
    ],
  ];
  for (const [what, failed, message] of texts) {
    it(`tells ${what}, and what to do`, () => {
      assert.deepEqual(loadFailureText(failed, 'a.js', storeProblem()), {
        verdict: 'compile-error',
        message,
      });
    });
  }

  it('calls a function a function', () => {
    const { message } = loadFailureText(missing('total', []), 'a.js', totalProblem());
    assert.match(message, /^a\.js has no function "total"/);
  });

  it('speaks of exports only where the language has them', () => {
    const { message } = loadFailureText(missing('Store', []), 'a.py', storeProblem());
    assert.equal(message, 'a.py has no class "Store" at its top level. Call your class Store.');
  });

  it('tells an error thrown while loading, with its stack', () => {
    const failed: FailedLoad = { kind: 'threw', error: thrown('boom', 'Error', 'at a.js:1') };
    assert.deepEqual(loadFailureText(failed, 'a.js', storeProblem()), {
      verdict: 'run-time-error',
      message: 'a.js threw while loading: boom\nat a.js:1',
    });
  });
});
