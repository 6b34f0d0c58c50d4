import assert from 'node:assert/strict';
import { storyGaps } from '../../../src/core/storyGaps.ts';
import { emptyWords } from '../../../src/core/storyWords.ts';
import { telling } from '../../support/stories.ts';

const gaps = (words: Parameters<typeof telling>[0]) => storyGaps(telling(words).words);

describe('storyGaps', () => {
  it('finds none in a story of four parts with a number in its result', () => {
    assert.deepEqual(gaps({}), []);
    assert.deepEqual(gaps({ result: 'Errors fell by half.' }), []);
    assert.deepEqual(gaps({ result: 'Latency went from ٩٠٠ to ٩٠ ms.' }), []);
  });

  it('names each part that is empty', () => {
    assert.deepEqual(gaps({ task: ' \n', action: '' }), ['Empty: task, action.']);
    assert.deepEqual(gaps({ result: '' }), ['Empty: result.']);
  });

  it('misses a number in the result, also where a word only looks like one', () => {
    const missing = ['No number in the result.'];
    assert.deepEqual(gaps({ result: 'It was faster, and often so.' }), missing);
    assert.deepEqual(gaps({ result: 'No one complained.' }), missing);
  });

  it('does not count what is missing where nothing is written', () => {
    assert.deepEqual(storyGaps(emptyWords), ['Nothing is written yet.']);
  });
});
