import assert from 'node:assert/strict';
import { withEntry, withoutEntry, withValue } from '../../../src/authoring/jsonEdits.ts';

describe('withValue', () => {
  it('replaces a value and leaves all else as it is', () => {
    const text = '{\n  // Mine.\n  "a": "x",\n  "b": [\n    1\n  ], // There.\n}\n';
    assert.equal(
      withValue(withValue(text, ['a'], 'y "z"'), ['b'], ['p', 'q']),
      '{\n  // Mine.\n  "a": "y \\"z\\"",\n  "b": ["p", "q"], // There.\n}\n',
    );
  });

  it('refuses a key that is not there', () => {
    assert.throws(() => withValue('{}', ['a'], 'x'), /There is no a\./);
  });
});

describe('withEntry', () => {
  const lists: readonly (readonly [string, string, string])[] = [
    ['on one line', '{ "l": ["a"] }', '{ "l": ["a", "b"] }'],
    ['that is empty', '{ "l": [] }', '{ "l": ["b"] }'],
    [
      'on several lines, with a comment',
      '{\n  "l": [\n    "a" // First.\n  ]\n}',
      '{\n  "l": [\n    "a",\n    "b" // First.\n  ]\n}',
    ],
    ['that was left out', '{\n  "x": 1\n}', '{\n  "x": 1,\n  "l": [\n    "b"\n  ]\n}'],
  ];
  for (const [what, before, after] of lists) {
    it(`adds to a list ${what}`, () => {
      assert.equal(withEntry(before, ['l'], 'b'), after);
    });
  }
});

describe('withoutEntry', () => {
  it('takes out the entries that are not wanted', () => {
    const text = '{\n  // All.\n  "s": {\n    "a.go": 1,\n    "b.py": 2,\n    "c.go": 3\n  }\n}\n';
    assert.equal(
      withoutEntry(text, ['s'], (key) => key.endsWith('.go')),
      '{\n  // All.\n  "s": {\n    "b.py": 2\n  }\n}\n',
    );
  });
});
