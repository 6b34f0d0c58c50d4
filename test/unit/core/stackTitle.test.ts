import assert from 'node:assert/strict';
import { stackTitle } from '../../../src/core/stackTitle.ts';

describe('stackTitle', () => {
  it('writes a product as its makers do, and any other with a capital', () => {
    assert.deepEqual(['mongodb', 'node', 'go', 'kafka'].map(stackTitle), [
      'MongoDB',
      'Node.js',
      'Go',
      'Kafka',
    ]);
  });
});
