import assert from 'node:assert/strict';
import { problemSchema, type Problem } from '../../src/core/problem.ts';

type Changes = Readonly<Record<string, unknown>>;

const common = {
  uuid: '0b0f7a1e-3a56-4c1f-9d0a-6d4f2f1c8a11',
  slug: 'sample',
  title: 'Sample',
  difficulty: 2,
  minutes: 20,
  tags: ['sampling'],
};

/** A class `Store(size)` with `get(key)`, `put(key, value)` and `take(count)`, which may throw. */
export function storeProblem(changes: Changes = {}): Extract<Problem, { kind: 'class' }> {
  const problem = problemSchema.parse({ ...storeProblemFile, ...changes });
  assert.ok(problem.kind === 'class');
  return problem;
}

export const storeProblemFile = {
  ...common,
  kind: 'class',
  signature: {
    name: 'Store',
    constructor: { params: [{ name: 'size', type: 'int' }] },
    methods: [
      { name: 'get', params: [{ name: 'key', type: 'int' }], returns: 'int?' },
      {
        name: 'put',
        params: [
          { name: 'key', type: 'int' },
          { name: 'value', type: 'int' },
        ],
      },
      { name: 'take', params: [{ name: 'count', type: 'int' }], returns: 'int[]', throws: true },
    ],
  },
};

/** A class `Pool(limit)` with the waiting methods `submit(task)` and `close()`, and `size()`. */
export function poolProblem(changes: Changes = {}): Extract<Problem, { kind: 'class' }> {
  return storeProblem({
    signature: {
      name: 'Pool',
      constructor: {
        params: [
          { name: 'limit', type: 'int' },
          { name: 'clock', type: 'clock' },
        ],
      },
      methods: [
        {
          name: 'submit',
          params: [{ name: 'task', type: 'task<int>' }],
          returns: 'int',
          async: true,
          throws: true,
        },
        { name: 'close', async: true },
        { name: 'size', returns: 'int' },
      ],
    },
    ...changes,
  });
}

/** A function `total(numbers)`. */
export function totalProblem(signature: Changes = {}): Extract<Problem, { kind: 'function' }> {
  const problem = problemSchema.parse({
    ...common,
    kind: 'function',
    signature: {
      name: 'total',
      params: [{ name: 'numbers', type: 'int[]' }],
      returns: 'int',
      ...signature,
    },
  });
  assert.ok(problem.kind === 'function');
  return problem;
}
