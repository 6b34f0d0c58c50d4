import assert from 'node:assert/strict';
import { errorText, isOutOfMemory } from '../../../../src/judge/cases/errorText.ts';
import { thrown } from '../../../support/snapshots.ts';

describe('errorText', () => {
  for (const [name, message, text] of [
    ['TypeError', 'x is not a function', 'TypeError: x is not a function'],
    ['Error', 'boom', 'boom'],
    ['', 'boom', 'boom'],
    ['KeyError', '', 'KeyError'],
    ['', '', 'an error'],
  ] as const) {
    it(`shows ${JSON.stringify([name, message])} as ${text}`, () => {
      assert.equal(errorText(thrown(message, name)), text);
    });
  }
});

describe('isOutOfMemory', () => {
  it('knows the names that Python and Java give it', () => {
    assert.ok(isOutOfMemory(thrown('', 'MemoryError')));
    assert.ok(isOutOfMemory(thrown('Java heap space', 'OutOfMemoryError')));
    assert.ok(!isOutOfMemory(thrown('out of memory', 'RangeError')));
  });
});
