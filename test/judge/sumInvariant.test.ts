import assert from 'node:assert/strict';
import { caseFileSchema } from '../../src/core/case.ts';
import { problemSchema } from '../../src/core/problem.ts';
import { judge } from '../../src/judge/judge.ts';
import { builtDrivers, testEnvironment } from './environment.ts';

const problem = problemSchema.parse({
  kind: 'class',
  uuid: '7a0f7c1e-59a6-4b57-9d0c-0d2f8f7c7a11',
  slug: 'two-accounts',
  title: 'Two accounts',
  difficulty: 1,
  minutes: 5,
  tags: ['transfer'],
  signature: {
    name: 'Bank',
    constructor: { params: [] },
    methods: [
      { name: 'transfer', params: [{ name: 'amount', type: 'int' }] },
      { name: 'total', returns: 'int' },
    ],
  },
});

const { cases } = caseFileSchema.parse({
  cases: [
    {
      uuid: '0c1f4f55-8a2f-4d57-8f0e-0f6f5f3c9b22',
      name: 'nothing is lost on the way',
      layer: 'edge',
      why: 'What leaves one account does not reach the other.',
      invariants: { sum: { of: 'total', is: 300 } },
      steps: [
        { new: {} },
        {
          call: 'transfer',
          args: { amount: 50 },
          as: 'first',
          expect: { done: { first: null }, settled: ['first'] },
        },
        {
          call: 'transfer',
          args: { amount: 25 },
          as: 'second',
          expect: { done: { first: null, second: null } },
        },
      ],
    },
  ],
});

describe('the sum that a scenario keeps', () => {
  before(builtDrivers);

  it('holds for a solution that loses nothing, whose calls are counted without those of the judge', async () => {
    const report = await run('this.right += amount;');
    assert.equal(report.verdict, 'accepted', report.cases[0]?.message);
  });

  it('is told when it is broken, at the step that broke it', async () => {
    const report = await run('this.right += amount - 1;');
    assert.equal(report.verdict, 'wrong-answer');
    assert.match(report.cases[0]?.message ?? '', /Step 2: expected total\(\): 300; got 299/);
  });
});

function run(credit: string) {
  return judge({
    problem,
    cases: cases.map((given) => ({ case: given, visibility: 'hidden' })),
    language: 'javascript',
    source: `export class Bank {
      left = 200;
      right = 100;
      transfer(amount) { this.left -= amount; ${credit} }
      total() { return this.left + this.right; }
    }`,
    fileName: 'two-accounts.js',
    environment: testEnvironment(),
    limitsFactor: 1,
    signal: new AbortController().signal,
  });
}
