import { z } from 'zod';
import { uuidSchema } from './identity.ts';
import { compareModeSchema } from './compareMode.ts';
import { jsonSchema } from './json.ts';
import { layerSchema } from './layer.ts';
import { revealSchema } from './reveal.ts';
import { scenarioShape } from './scenario.ts';
import { inputsRecipeSchema, operationsRecipeSchema } from './valueRecipe.ts';

const commonShape = {
  uuid: uuidSchema,
  name: z.string().min(1).max(80),
  layer: layerSchema,
  why: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe('The mistake this catches, in one line; every hidden case has one.'),
  reveal: revealSchema.optional(),
  reimplements: uuidSchema.optional().describe('The published case that this one corrects.'),
};

const answerShape = {
  expected: jsonSchema.optional(),
  accepts: z.array(jsonSchema).min(1).max(50).optional().describe('Any of these is right.'),
  throws: z.literal(true).optional(),
  compare: compareModeSchema.optional(),
};

const costSchema = z
  .strictObject({
    timesCalibration: z
      .number()
      .min(2)
      .max(10_000)
      .describe('At most this many times the cost of the calibration, per operation, best of three.'),
  })
  .describe('A bound on cost, relative to a fixed loop that the driver times in the same process.');

export const functionCaseSchema = z.strictObject({
  ...commonShape,
  input: z.record(z.string(), jsonSchema).describe('Arguments by name.'),
  ...answerShape,
});

const operationSchema = z.strictObject({
  call: z.string(),
  args: z.array(jsonSchema).max(8).default([]),
  returns: jsonSchema.optional().describe('Left out: any answer will do.'),
  throws: z.literal(true).optional(),
});

export const classCaseSchema = z.strictObject({
  ...commonShape,
  construct: z.record(z.string(), jsonSchema).default({}),
  operations: z.array(operationSchema).min(1).max(5_000),
  compare: compareModeSchema.optional(),
});

export const generatedClassCaseSchema = z.strictObject({
  ...commonShape,
  generate: operationsRecipeSchema,
  cost: costSchema.optional(),
});

export const generatedFunctionCaseSchema = z.strictObject({
  ...commonShape,
  inputs: inputsRecipeSchema,
});

export const scenarioCaseSchema = z.strictObject({ ...commonShape, ...scenarioShape });

/** A case; which form it has follows from its keys. */
export const caseSchema = z.union([
  functionCaseSchema,
  classCaseSchema,
  generatedClassCaseSchema,
  generatedFunctionCaseSchema,
  scenarioCaseSchema,
]);

export const caseFileSchema = z.strictObject({
  $schema: z.string().optional(),
  cases: z.array(caseSchema).max(500),
});

/** Answers written by `record`: in full, or as the SHA-256 of their canonical JSON where they are long. */
export const recordedAnswersSchema = z.union([
  z.strictObject({ answers: z.array(jsonSchema) }),
  z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
]);
export type RecordedAnswers = z.infer<typeof recordedAnswersSchema>;

export const recordedFileSchema = z.strictObject({
  $schema: z.string().optional(),
  recorded: z.record(uuidSchema, recordedAnswersSchema),
});

export type RecordedFile = z.infer<typeof recordedFileSchema>;
export type FunctionCase = z.infer<typeof functionCaseSchema>;
export type ClassCase = z.infer<typeof classCaseSchema>;
export type GeneratedClassCase = z.infer<typeof generatedClassCaseSchema>;
export type GeneratedFunctionCase = z.infer<typeof generatedFunctionCaseSchema>;
export type ScenarioCase = z.infer<typeof scenarioCaseSchema>;
export type Case = z.infer<typeof caseSchema>;
export type Operation = z.infer<typeof operationSchema>;
export type Cost = z.infer<typeof costSchema>;
