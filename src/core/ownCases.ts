import * as l10n from '@vscode/l10n';
import { z } from 'zod';
import {
  classCaseSchema,
  functionCaseSchema,
  scenarioCaseSchema,
  type ClassCase,
  type FunctionCase,
  type ScenarioCase,
} from './case.ts';
import { schemaReferenceSchema, uuidSchema } from './identity.ts';
import type { JudgedCase } from './judgedCase.ts';

/** The file beside a solution that says which problem it solves, whatever its folder is called. */
export const ownCasesFileName = 'my-cases.rounds.json';

/** What only cases of a pack have. */
const packOnly = { uuid: true, layer: true, why: true, reveal: true, reimplements: true } as const;

/** What is right may be left out: then the answer is told, not judged. */
const ownCaseSchema = z.union([
  functionCaseSchema.omit(packOnly),
  classCaseSchema.omit(packOnly),
  scenarioCaseSchema.omit(packOnly),
]);
export type OwnCase = z.infer<typeof ownCaseSchema>;

export const ownCasesSchema = z.strictObject({
  $schema: schemaReferenceSchema,
  problem: uuidSchema.describe(l10n.t('The problem that the solution beside this file solves.')),
  cases: z
    .array(ownCaseSchema)
    .max(500)
    .default([])
    .describe(l10n.t('Cases of your own. They run with the examples, and alone.')),
});
export type OwnCases = z.infer<typeof ownCasesSchema>;

/** As much of the file as tells which problem it is about, be its cases half written. */
export const ownCasesHeadSchema = ownCasesSchema.extend({ cases: z.unknown().optional() });

/** Identity of an own case within its file, unlike any UUID. */
export function ownCaseId(name: string): string {
  return `own:${name}`;
}

/** An own case on its way to the judge. */
export function judgedOwnCase(own: OwnCase): JudgedCase {
  const common = { uuid: ownCaseId(own.name), layer: 'example' } as const;
  return { case: { ...own, ...common }, visibility: 'visible', origin: 'own' };
}

/** A case of a pack, without a recipe, as one of the student's own. @param shows whether what is right goes along. */
export function ownCaseOf(
  given: FunctionCase | ClassCase | ScenarioCase,
  name: string,
  shows: 'input' | 'all',
): OwnCase {
  const { uuid, layer, why, reveal, reimplements, ...form } = given;
  const own = { ...form, name };
  return shows === 'all' ? own : withoutExpectations(own);
}

/** The input alone: nothing in it says what is right. */
export function withoutExpectations(own: OwnCase): OwnCase {
  if ('input' in own) return { name: own.name, input: own.input };
  if ('operations' in own) {
    const { name, construct, operations } = own;
    return { name, construct, operations: operations.map(({ call, args }) => ({ call, args })) };
  }
  const steps = own.steps.map((step) => {
    const { expect, say, ...action } = step;
    if (!('call' in action)) return action;
    const { returns, throws, ...call } = action;
    return call;
  });
  return { name: own.name, steps, invariants: {}, repeat: 1 };
}
