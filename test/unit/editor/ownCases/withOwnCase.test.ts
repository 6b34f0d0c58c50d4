import assert from 'node:assert/strict';
import { ownCasesSchema, type OwnCase } from '../../../../src/core/ownCases.ts';
import { withOwnCase } from '../../../../src/editor/ownCases/withOwnCase.ts';
import { parseJson } from '../../../../src/packs/readJsonFile.ts';

const problem = '0b0f7a1e-3a56-4c1f-9d0a-6d4f2f1c8a11';
const own: OwnCase = { name: 'two', input: { numbers: [1, 2], deep: { a: null } }, expected: 3 };

function casesIn(text: string): readonly OwnCase[] {
  const read = parseJson(text, 'my-cases.rounds.json', ownCasesSchema);
  assert.ok(read.kind === 'read', JSON.stringify(read));
  return read.value.cases;
}

describe('withOwnCase', () => {
  it('puts a first case into a fresh file, a line for each of its parts', () => {
    const text = withOwnCase(`{\n  "problem": "${problem}",\n  "cases": []\n}\n`, own);
    assert.deepEqual(casesIn(text), [own]);
    assert.match(
      text,
      /\n {6}"input": \{ "numbers": \[1, 2\], "deep": \{ "a": null \} \},\n {6}"expected": 3\n {4}\}\n/,
    );
  });

  it('adds behind what is there, and keeps comments', () => {
    const before = `{\n  // the problem\n  "problem": "${problem}",\n  "cases": [\n    { "name": "one", "input": {} }, // first\n  ],\n}\n`;
    const text = withOwnCase(before, own);
    assert.deepEqual(
      casesIn(text).map(({ name }) => name),
      ['one', 'two'],
    );
    assert.match(text, /\/\/ the problem/);
    assert.match(text, /\/\/ first/);
  });

  it('makes the list where it was left out', () => {
    assert.deepEqual(casesIn(withOwnCase(`{"problem":"${problem}"}`, own)), [own]);
  });

  it('writes a call a line, and leaves out what goes without saying', () => {
    const scenario: OwnCase = { name: 's', steps: [{ new: {} }, { advance: 5 }], invariants: {}, repeat: 1 };
    const text = withOwnCase(`{"problem":"${problem}","cases":[]}`, scenario);
    assert.deepEqual(casesIn(text), [scenario]);
    assert.match(text, /\n {8}\{ "advance": 5 \}\n/);
    assert.doesNotMatch(text, /invariants|repeat/);
  });

  it('refuses a text that is no object', () => {
    assert.throws(() => withOwnCase('[1]', own), /not JSON/);
  });
});
