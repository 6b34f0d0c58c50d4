import assert from 'node:assert/strict';
import { readOwnCases } from '../../../src/packs/readOwnCases.ts';
import { totalProblem } from '../../support/problems.ts';

const problem = totalProblem();
const file = (...cases: string[]): string =>
  `// mine\n{\n  "problem": "${problem.uuid}",\n  "cases": [\n${cases.map((text) => `    ${text},\n`).join('')}  ]\n}\n`;

describe('readOwnCases', () => {
  it('gives each case with its line, comments and all', () => {
    const read = readOwnCases(
      file(
        '{ "name": "a", "input": { "numbers": [1] } }',
        '{ "name": "b", "input": { "numbers": [] }, "expected": 0 }',
      ),
      problem,
    );
    assert.ok(read.kind === 'read');
    assert.deepEqual(read.lines, [5, 6]);
    assert.deepEqual(
      read.cases.map((judged) => judged.case.name),
      ['a', 'b'],
    );
  });

  it('says where an argument does not fit the signature', () => {
    const read = readOwnCases(file('{ "name": "a", "input": { "numbers": ["one"] } }'), problem);
    assert.ok(read.kind === 'invalid' && read.of === 'sense');
    assert.equal(read.issues[0]?.line, 5);
    assert.match(read.issues[0].message, /Case "a": .*numbers/);
  });

  it('says which argument is missing, and which form does not belong to the problem', () => {
    const read = readOwnCases(
      file('{ "name": "a", "input": {} }', '{ "name": "b", "operations": [{ "call": "x" }] }'),
      problem,
    );
    assert.ok(read.kind === 'invalid');
    const [missing, form] = read.issues.map(({ message }) => message);
    assert.match(missing ?? '', /The argument "numbers" is missing/);
    assert.match(form ?? '', /is a function; use "input"/);
  });

  it('asks for names of their own', () => {
    const twice = '{ "name": "a", "input": { "numbers": [] } }';
    const read = readOwnCases(file(twice, twice), problem);
    assert.ok(read.kind === 'invalid');
    assert.match(read.issues[0]?.message ?? '', /Another case has this name/);
    assert.equal(read.issues[0]?.line, 6);
  });

  it('allows at most one word on what is right', () => {
    const read = readOwnCases(
      file('{ "name": "a", "input": { "numbers": [] }, "expected": 1, "accepts": [2] }'),
      problem,
    );
    assert.ok(read.kind === 'invalid');
    assert.match(read.issues[0]?.message ?? '', /At most one of/);
  });

  it('tells apart what the schema refuses, which the editor marks by itself', () => {
    const read = readOwnCases(file('{ "name": "a", "inputs": 1 }'), problem);
    assert.ok(read.kind === 'invalid');
    assert.equal(read.of, 'form');
  });
});
