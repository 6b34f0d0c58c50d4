import assert from 'node:assert/strict';
import { judgedOwnCase, ownCaseOf, ownCasesHeadSchema, ownCasesSchema } from '../../../src/core/ownCases.ts';
import type { ClassCase, FunctionCase, ScenarioCase } from '../../../src/core/case.ts';

const problem = '0b0f7a1e-3a56-4c1f-9d0a-6d4f2f1c8a11';
const packed = {
  uuid: '1b0c8a52-5d0e-4c37-9a41-0f2f6f0f7a01',
  name: 'two',
  layer: 'edge',
  why: 'One is not two.',
} as const;

describe('ownCasesSchema', () => {
  it('needs the problem alone', () => {
    assert.deepEqual(ownCasesSchema.parse({ problem }), { problem, cases: [] });
  });

  it('takes a case with or without what is right', () => {
    const cases = [
      { name: 'a', input: { n: 1 } },
      { name: 'b', input: { n: 2 }, expected: 4 },
    ];
    assert.deepEqual(ownCasesSchema.parse({ problem, cases }).cases, cases);
  });

  it('refuses what only a pack may say', () => {
    const cases = [{ name: 'a', input: {}, layer: 'edge' }];
    assert.equal(ownCasesSchema.safeParse({ problem, cases }).success, false);
  });

  it('refuses a file of no problem', () => {
    assert.equal(ownCasesSchema.safeParse({ cases: [] }).success, false);
  });
});

describe('ownCasesHeadSchema', () => {
  it('tells the problem of a file whose cases are half written', () => {
    const head = ownCasesHeadSchema.parse({ problem, cases: [{ name: 1 }, 'todo'] });
    assert.equal(head.problem, problem);
    assert.equal(ownCasesHeadSchema.parse({ problem }).problem, problem);
  });
});

describe('judgedOwnCase', () => {
  it('is visible, told apart from cases of a pack, and known by its name', () => {
    const judged = judgedOwnCase({ name: 'a', input: { n: 1 } });
    assert.deepEqual([judged.visibility, judged.origin, judged.case.uuid], ['visible', 'own', 'own:a']);
  });
});

describe('ownCaseOf', () => {
  it('takes the form of a case and leaves what is of the pack', () => {
    const given: FunctionCase = { ...packed, input: { n: 2 }, expected: 4 };
    assert.deepEqual(ownCaseOf(given, 'mine', 'all'), { name: 'mine', input: { n: 2 }, expected: 4 });
  });

  it('says nothing of what is right where only the input may be seen', () => {
    const called: FunctionCase = { ...packed, input: { n: 2 }, accepts: [4, 5], compare: 'unordered' };
    const object: ClassCase = {
      ...packed,
      construct: { n: 1 },
      operations: [
        { call: 'get', args: [1], returns: 7 },
        { call: 'drop', args: [], throws: true },
      ],
    };
    const scenario: ScenarioCase = {
      ...packed,
      repeat: 10,
      invariants: { maxRunning: 2 },
      steps: [
        { new: { limit: 2 }, say: 'Two at a time.' },
        { call: 'submit', args: {}, as: 'A', returns: 1, expect: { done: { A: 1 } } },
      ],
    };
    const texts = [called, object, scenario].map((given) =>
      JSON.stringify(ownCaseOf(given, 'mine', 'input')),
    );
    for (const text of texts) {
      assert.doesNotMatch(text, /expect|returns|throws|accepts|maxRunning|say|compare|7|5/);
      assert.match(text, /mine/);
    }
    assert.match(texts[1] ?? '', /"get","args":\[1\]/);
    assert.match(texts[2] ?? '', /"limit":2/);
  });
});
