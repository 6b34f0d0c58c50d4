import assert from 'node:assert/strict';
import { caseFileSchema } from '../../../src/core/case.ts';
import { formatIssue } from '../../../src/packs/issue.ts';
import { parseJson } from '../../../src/packs/readJsonFile.ts';

const head = '"uuid": "11111111-1111-4111-8111-111111111111", "name": "a", "layer": "edge", "why": "x"';

/** Faults deep in forms that a case may or may not have: what is told is about the form that was meant. */
const faults: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'an unknown key of a function case',
    '"input": {}, "expeted": 1',
    ['a.json:2:14: Unknown key "expeted". Did you mean "expected"?'],
  ],
  [
    'an unknown key of an operation',
    '"operations": [{ "call": "get", "agrs": [] }]',
    ['a.json:2:33: Unknown key "agrs". Did you mean "args"?'],
  ],
  [
    'a wrong type in an operation',
    '"operations": [{ "call": 1 }]',
    ['a.json:2:18: Expected a string, got 1.'],
  ],
  [
    'a step without its name',
    '"steps": [{ "call": "submit" }]',
    ['a.json:2:11: "as" is missing; expected a string.'],
  ],
  [
    'an unknown key of a step',
    '"steps": [{ "advance": 1, "expects": {} }]',
    ['a.json:2:27: Unknown key "expects". Did you mean "expect"?'],
  ],
  [
    'a wrong type in a step',
    '"steps": [{ "advance": "1000" }]',
    ['a.json:2:13: Expected a number, got "1000".'],
  ],
  [
    'an unknown key of what is expected',
    '"steps": [{ "advance": 1, "expect": { "runing": [] } }]',
    ['a.json:2:39: Unknown key "runing". Did you mean "running"?'],
  ],
  [
    'an unknown invariant',
    '"steps": [{ "advance": 1 }], "invariants": { "maxRuning": 1 }',
    ['a.json:2:46: Unknown key "maxRuning". Did you mean "maxRunning"?'],
  ],
  [
    'a wrong way of comparing',
    '"input": {}, "expected": 1, "compare": "unorderd"',
    ['a.json:2:29: Expected one of "exact", "unordered", "unordered-deep", "set", got "unorderd".'],
  ],
  [
    'a recipe of another version',
    '"generate": { "version": 2, "seed": 1, "sequences": 1, "length": [1, 1], "operations": [{ "call": "get" }] }',
    ['a.json:2:15: Expected 1, got 2.'],
  ],
  [
    'an empty range in a recipe',
    '"inputs": { "version": 1, "seed": 1, "count": 1, "input": { "n": { "int": [2, 1] } } }',
    ['a.json:2:68: The range must not be empty.'],
  ],
];

describe('a fault in a case file', () => {
  for (const [what, text, expected] of faults) {
    it(`is told at its place: ${what}`, () => {
      const read = parseJson(`{ "cases": [{ ${head},\n${text} }] }`, 'a.json', caseFileSchema);
      assert.ok(read.kind === 'invalid');
      assert.deepEqual(read.issues.map(formatIssue), expected);
    });
  }
});
