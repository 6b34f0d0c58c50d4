import { randomUUID } from 'node:crypto';
import type { Case } from '../../src/core/case.ts';
import type { JudgedCase } from '../../src/core/judgedCase.ts';
import { problemSchema, type Problem } from '../../src/core/problem.ts';

/** What is measured: cases for the judge, and the same calls in a bare loop. */
export interface Workload {
  readonly title: string;
  readonly problem: Problem;
  readonly cases: readonly JudgedCase[];
  /** The bare programs of this workload are named so: `callAdd` or `callCache`. */
  readonly caller: 'callAdd' | 'callCache';
  readonly calls: number;
  /** What the bare program must print, so that it is known to have done the work. */
  readonly checksum: number;
}

const common = {
  uuid: randomUUID(),
  difficulty: 1,
  minutes: 1,
  tags: ['bench'],
  limits: { caseMs: 20_000, totalMs: 60_000 },
};

const add = problemSchema.parse({
  ...common,
  kind: 'function',
  slug: 'add',
  title: 'Add',
  signature: {
    name: 'add',
    params: [
      { name: 'a', type: 'int' },
      { name: 'b', type: 'int' },
    ],
    returns: 'int',
  },
});

const cache = problemSchema.parse({
  ...common,
  kind: 'class',
  slug: 'cache',
  title: 'Cache',
  signature: {
    name: 'LRUCache',
    constructor: { params: [{ name: 'capacity', type: 'int' }] },
    methods: [
      { name: 'get', params: [{ name: 'key', type: 'int' }], returns: 'int' },
      {
        name: 'put',
        params: [
          { name: 'key', type: 'int' },
          { name: 'value', type: 'int' },
        ],
      },
    ],
  },
});

export const workloads: readonly Workload[] = [additions(20), additions(1_000), cacheCalls(64_000)];

function additions(calls: number): Workload {
  const cases = Array.from({ length: calls }, (_, index) =>
    judged({ ...named(`${index} and 1`), input: { a: index, b: 1 }, expected: index + 1 }),
  );
  const checksum = (calls * (calls + 1)) / 2;
  return {
    title: `${calls.toLocaleString('en')} cases`,
    problem: add,
    cases,
    caller: 'callAdd',
    calls,
    checksum,
  };
}

/** The same calls as the bare programs make: keys and values from one small congruential generator. */
function cacheCalls(calls: number): Workload {
  const capacity = 12_000;
  const model = new Map<number, number>();
  let x = 1;
  let checksum = 0;
  const next = (): number => (x = (75 * x + 74) % 65_537);
  const operations = Array.from({ length: calls }, () => {
    const key = next() % 16_000;
    if (next() % 4 === 0) {
      const value = model.get(key) ?? -1;
      if (model.delete(key)) model.set(key, value);
      checksum += value;
      return { call: 'get', args: [key], returns: value };
    }
    model.delete(key);
    model.set(key, x % 1_000);
    if (model.size > capacity) model.delete(model.keys().next().value ?? 0);
    return { call: 'put', args: [key, x % 1_000] };
  });
  const only = judged({ ...named('all calls'), construct: { capacity }, operations });
  return {
    title: `${calls.toLocaleString('en')} calls in a case`,
    problem: cache,
    cases: [only],
    caller: 'callCache',
    calls,
    checksum,
  };
}

function named(name: string) {
  return { uuid: randomUUID(), name, layer: 'edge' as const };
}

function judged(given: Case): JudgedCase {
  return { case: given, visibility: 'hidden' };
}
