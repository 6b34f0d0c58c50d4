import assert from 'node:assert/strict';
import { withNodes } from '../../../src/webview/sentence.ts';

describe('withNodes', () => {
  const [first, second] = [Symbol('first'), Symbol('second')];

  it('sets nodes in the order of the sentence', () => {
    assert.deepEqual(withNodes('{0} of {1}', first, second), [first, ' of ', second]);
    assert.deepEqual(withNodes('Von {1} sind es {0}.', first, second), [
      'Von ',
      second,
      ' sind es ',
      first,
      '.',
    ]);
  });

  it('leaves a sentence without placeholders, and one that has no node, as it is', () => {
    assert.deepEqual(withNodes('Nothing yet.', first), ['Nothing yet.']);
    assert.deepEqual(withNodes('Seen: {1}', first), ['Seen: ', '{1}']);
  });
});
