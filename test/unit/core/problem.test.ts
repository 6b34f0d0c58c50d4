import assert from 'node:assert/strict';
import { problemSchema } from '../../../src/core/problem.ts';
import { storeProblem, storeProblemFile } from '../../support/problems.ts';

describe('problemSchema', () => {
  it('fills in what may be left out', () => {
    const { status, compare, limits, hints, submissions, prerequisites } = storeProblem();
    assert.deepEqual(
      { status, compare, limits, hints, submissions, prerequisites },
      {
        status: 'active',
        compare: 'exact',
        limits: { caseMs: 2_000, totalMs: 20_000, memoryMiB: 512, outputKiB: 1_024 },
        hints: [],
        submissions: {},
        prerequisites: [],
      },
    );
  });

  it('fills in the limits that are not given', () => {
    assert.equal(storeProblem({ limits: { caseMs: 5_000 } }).limits.totalMs, 20_000);
  });

  it('takes a class with waiting methods, records and callbacks', () => {
    const { signature } = storeProblem({
      signature: {
        name: 'Loader',
        constructor: { params: [{ name: 'load', type: 'fn<(string) -> Page>' }] },
        methods: [{ name: 'get', params: [{ name: 'key', type: 'string' }], returns: 'Page?', async: true }],
        types: { Page: { title: 'string', links: 'string[]' } },
      },
    });
    assert.equal(signature.methods[0]?.throws, false);
  });

  const refused: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
    ['an unknown kind', { kind: 'script' }],
    ['a difficulty beyond 5', { difficulty: 6 }],
    ['no topic', { tags: [] }],
    ['a time limit of nothing', { limits: { caseMs: 0 } }],
    ['an unknown limit', { limits: { caseSeconds: 1 } }],
    ['an unknown way of comparing', { compare: 'fuzzy' }],
    ['a negative tolerance', { compare: { float: { absolute: -1, relative: 0 } } }],
    [
      'a submission with an unknown verdict',
      { submissions: { a: { why: 'x', verdict: 'bad', layer: 'edge' } } },
    ],
    ['a function signature in a class', { signature: { name: 'total', returns: 'int' } }],
    ['a class without methods', { signature: { ...storeProblemFile.signature, methods: [] } }],
    ['a class name in lower case', { signature: { ...storeProblemFile.signature, name: 'store' } }],
    [
      'a type that does not parse',
      { signature: { ...storeProblemFile.signature, types: { P: { x: 'integer' } } } },
    ],
    ['a record in lower case', { signature: { ...storeProblemFile.signature, types: { p: { x: 'int' } } } }],
  ];
  for (const [what, change] of refused) {
    it(`refuses ${what}`, () => {
      assert.equal(problemSchema.safeParse({ ...storeProblemFile, ...change }).success, false);
    });
  }
});
