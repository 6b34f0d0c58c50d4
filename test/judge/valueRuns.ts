import { randomUUID } from 'node:crypto';
import type { Json } from '../../src/core/json.ts';
import { languages, type LanguageId } from '../../src/core/language.ts';
import { problemSchema, type Problem } from '../../src/core/problem.ts';
import type { RunReport } from '../../src/core/runReport.ts';
import { judge } from '../../src/judge/judge.ts';
import { judgedCase } from '../support/cases.ts';
import { tableTypes } from '../support/valueTable.ts';
import { testEnvironment } from './environment.ts';

/** One method by the types it takes and gives, as a pack writes them. */
export interface ValueMethod {
  readonly takes?: string;
  readonly returns: string;
}

/** A call that is a case of its own: after a wrong answer the next one is still played. */
export interface JudgedCall {
  readonly name: string;
  /** Index of the method. */
  readonly method: number;
  readonly args: readonly Json[];
  readonly returns: Json;
}

/** The problem of a class `Values` with the methods `m0`, `m1`, ... */
function valuesProblem(methods: readonly ValueMethod[]): Problem {
  return problemSchema.parse({
    uuid: '3f1a4c57-2f83-4b1b-9a39-8f0d2f4f6c11',
    slug: 'values',
    title: 'Values',
    difficulty: 1,
    minutes: 5,
    tags: ['values'],
    kind: 'class',
    signature: {
      name: 'Values',
      constructor: { params: [] },
      methods: methods.map(({ takes, returns }, index) => ({
        name: `m${index}`,
        params: takes === undefined ? [] : [{ name: 'value', type: takes }],
        returns,
      })),
      types: tableTypes,
    },
  });
}

/** Judges a solution with these methods by these calls. */
export async function judgeCalls(
  language: LanguageId,
  methods: readonly ValueMethod[],
  calls: readonly JudgedCall[],
  sourceOf: (problem: Problem) => string,
): Promise<RunReport> {
  const problem = valuesProblem(methods);
  const cases = calls.map(({ name, method, args, returns }) =>
    judgedCase({
      uuid: randomUUID(),
      name,
      construct: {},
      operations: [{ call: `m${method}`, args, returns }],
    }),
  );
  return judge({
    problem,
    cases,
    language,
    source: sourceOf(problem),
    fileName: `values${languages[language].endings[0]}`,
    environment: testEnvironment(),
    limitsFactor: 10,
    signal: new AbortController().signal,
  });
}
