import assert from 'node:assert/strict';
import { finding, formatFinding, inOrder } from '../../../src/packs/finding.ts';
import { findingOfIssue } from '../../../src/packs/issue.ts';

describe('formatFinding', () => {
  it('leads with the place, then code and severity', () => {
    const found = finding('M05', { path: 'a.md', line: 3, column: 5 }, 'It is gone.', 'Add it.');
    assert.equal(formatFinding(found), 'a.md:3:5 M05 error It is gone. Add it.');
  });

  it('leads with the path alone where the whole file is meant', () => {
    const found = finding('F11', { path: 'a.txt' }, 'Unused.', 'Delete it.');
    assert.equal(formatFinding(found), 'a.txt F11 warning Unused. Delete it.');
  });
});

describe('inOrder', () => {
  it('goes by file, line and column, errors before warnings', () => {
    const at = (path: string, line: number, code: 'M05' | 'F11') => finding(code, { path, line }, 'x', 'y');
    const sorted = inOrder([at('b', 1, 'M05'), at('a', 10, 'M05'), at('a', 2, 'F11'), at('a', 2, 'M05')]);
    assert.deepEqual(
      sorted.map(({ path, line, code }) => [path, line, code]),
      [
        ['a', 2, 'M05'],
        ['a', 2, 'F11'],
        ['a', 10, 'M05'],
        ['b', 1, 'M05'],
      ],
    );
  });
});

describe('findingOfIssue', () => {
  const parts = (message: string, more = {}) => {
    const { what, mend } = findingOfIssue({ path: 'a', code: 'F06', message, ...more });
    return [what, mend];
  };

  it('parts what is wrong from how to mend it', () => {
    assert.deepEqual(parts('Key "a" appears twice. Delete one.'), ['Key "a" appears twice.', 'Delete one.']);
  });

  it('is not misled by full stops in quoted names', () => {
    assert.deepEqual(parts('Case "a. b": gone. Add it.'), ['Case "a. b": gone.', 'Add it.']);
    assert.deepEqual(parts('Fall „a. b“ fehlt. Ergänzen.'), ['Fall „a. b“ fehlt.', 'Ergänzen.']);
  });

  it('tells what the field is for where the message says nothing of mending', () => {
    assert.deepEqual(parts('Expected 1, got 2.', { about: 'The size' }), ['Expected 1, got 2.', 'The size.']);
  });
});
