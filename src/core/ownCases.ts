import { z } from 'zod';
import { uuidSchema } from './identity.ts';
import { jsonSchema } from './json.ts';

/** The file beside a solution that says which problem it solves, whatever its folder is called. */
export const ownCasesFileName = 'my-cases.rounds.json';

export const ownCasesSchema = z.strictObject({
  $schema: z.string().optional(),
  problem: uuidSchema,
  cases: z.array(jsonSchema).max(500).default([]),
});
export type OwnCases = z.infer<typeof ownCasesSchema>;
