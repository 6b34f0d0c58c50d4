import assert from 'node:assert/strict';
import { plural } from '../../../src/core/plural.ts';

describe('plural', () => {
  it('adds an s but for one', () => {
    assert.deepEqual(
      [0, 1, 2].map((count) => plural(count, 'case')),
      ['0 cases', '1 case', '2 cases'],
    );
  });
});
