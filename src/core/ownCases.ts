import { z } from 'zod';
import { schemaReferenceSchema, uuidSchema } from './identity.ts';
import { jsonSchema } from './json.ts';

/** The file beside a solution that says which problem it solves, whatever its folder is called. */
export const ownCasesFileName = 'my-cases.rounds.json';

export const ownCasesSchema = z.strictObject({
  $schema: schemaReferenceSchema,
  problem: uuidSchema.describe('The problem that the solution beside this file solves.'),
  cases: z.array(jsonSchema).max(500).default([]).describe('Cases of your own.'),
});
export type OwnCases = z.infer<typeof ownCasesSchema>;
