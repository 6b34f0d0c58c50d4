import assert from 'node:assert/strict';
import { formatIssue } from '../../../src/packs/issue.ts';

describe('formatIssue', () => {
  it('leads with path, line and column', () => {
    assert.equal(formatIssue({ path: 'a/b.json', line: 3, column: 5, message: 'No.' }), 'a/b.json:3:5: No.');
  });

  it('leads with the path alone where the whole file is meant', () => {
    assert.equal(formatIssue({ path: 'a/b.json', message: 'Gone.' }), 'a/b.json: Gone.');
  });
});
