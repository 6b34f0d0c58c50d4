import assert from 'node:assert/strict';
import {
  answerCount,
  extensionCount,
  hintCount,
  pauseCount,
  questionCount,
  submissionCount,
} from '../../../src/core/counts.ts';

describe('counts in words', () => {
  const all = [hintCount, submissionCount, pauseCount, extensionCount, answerCount, questionCount];

  it('have no plural for one', () => {
    assert.deepEqual(
      all.map((words) => words(1)),
      ['1 hint', '1 submission', '1 pause', '1 extension', '1 answer', '1 question'],
    );
  });

  it('have one for none and for several', () => {
    for (const words of all) {
      assert.match(words(0), /^0 \w+s$/);
      assert.match(words(2), /^2 \w+s$/);
    }
  });
});
