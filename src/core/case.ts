import * as l10n from '@vscode/l10n';
import { z } from 'zod';
import { schemaReferenceSchema, uuidSchema } from './identity.ts';
import { compareDescription, compareModeSchema } from './compareMode.ts';
import { jsonSchema } from './json.ts';
import { layerDescription, layerSchema } from './layer.ts';
import { revealDescription, revealSchema } from './reveal.ts';
import { scenarioShape } from './scenario.ts';
import { inputsRecipeSchema, operationsRecipeSchema } from './valueRecipe.ts';

const commonShape = {
  uuid: uuidSchema.describe(l10n.t('Identity of the case; once published, a case does not change.')),
  name: z
    .string()
    .min(1)
    .max(80)
    .describe(l10n.t('What the results show; named after the mistake it catches.')),
  layer: layerSchema.describe(layerDescription),
  why: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe(l10n.t('The mistake this catches, in one line; every hidden case has one.')),
  reveal: revealSchema
    .optional()
    .describe(`${revealDescription} ${l10n.t('Left out: as the problem says.')}`),
  reimplements: uuidSchema.optional().describe(l10n.t('The published case that this one corrects.')),
};

const answerShape = {
  expected: jsonSchema.optional().describe(l10n.t('The right answer.')),
  accepts: z.array(jsonSchema).min(1).max(50).optional().describe(l10n.t('Any of these is right.')),
  throws: z.literal(true).optional().describe(l10n.t('Right is to throw, whatever the error says.')),
  compare: compareModeSchema
    .optional()
    .describe(`${compareDescription} ${l10n.t('Left out: as the problem says.')}`),
};

const costSchema = z
  .strictObject({
    timesCalibration: z
      .number()
      .min(2)
      .max(10_000_000)
      .describe(
        l10n.t(
          'At most this many times the cost of the calibration, best of three: per operation; of a function, per value in its arguments.',
        ),
      ),
  })
  .describe(l10n.t('A bound on cost, relative to a fixed loop that the driver times in the same process.'));

export const functionCaseSchema = z.strictObject({
  ...commonShape,
  input: z.record(z.string(), jsonSchema).describe(l10n.t('Arguments by name.')),
  ...answerShape,
});

const operationSchema = z.strictObject({
  call: z.string().describe(l10n.t('A method of the signature.')),
  args: z.array(jsonSchema).max(8).default([]).describe(l10n.t('Arguments in order.')),
  returns: jsonSchema.optional().describe(l10n.t('Left out: any answer will do.')),
  throws: z.literal(true).optional().describe(l10n.t('Right is to throw, whatever the error says.')),
});

export const classCaseSchema = z.strictObject({
  ...commonShape,
  construct: z
    .record(z.string(), jsonSchema)
    .default({})
    .describe(l10n.t('Arguments of the constructor by name.')),
  operations: z.array(operationSchema).min(1).max(5_000).describe(l10n.t('Calls on one object, in order.')),
  compare: compareModeSchema
    .optional()
    .describe(`${compareDescription} ${l10n.t('Left out: as the problem says.')}`),
});

export const generatedClassCaseSchema = z.strictObject({
  ...commonShape,
  generate: operationsRecipeSchema.describe(
    l10n.t('Random calls; "code-rounds pack record" writes the answers.'),
  ),
  cost: costSchema.optional(),
});

export const generatedFunctionCaseSchema = z.strictObject({
  ...commonShape,
  inputs: inputsRecipeSchema.describe(
    l10n.t('Random arguments; "code-rounds pack record" writes the answers.'),
  ),
  cost: costSchema.optional(),
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
  $schema: schemaReferenceSchema,
  cases: z.array(caseSchema).max(500).describe(l10n.t('In the order in which they are played.')),
});

/** Answers written by `record`: in full, or as the SHA-256 of their canonical JSON where they are long. */
export const recordedAnswersSchema = z.union([
  z.strictObject({
    answers: z.array(jsonSchema).describe(l10n.t('One for each input, or a list of them for each sequence.')),
  }),
  z.strictObject({
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe(l10n.t('Of the canonical answers, a line each, where they are too long to keep.')),
  }),
]);
export type RecordedAnswers = z.infer<typeof recordedAnswersSchema>;

export const recordedFileSchema = z.strictObject({
  $schema: schemaReferenceSchema,
  recorded: z.record(uuidSchema, recordedAnswersSchema).describe(l10n.t('By the UUID of the case.')),
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
