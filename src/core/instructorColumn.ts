import * as l10n from '@vscode/l10n';
import { z } from 'zod';
import { uuidSchema } from './identity.ts';
import { bandSchema, selfDimensionSchema } from './selfRating.ts';

const comment = z.string().max(2_000).default('').describe('In the instructor’s own words.');

/** What an instructor or a partner says of a round, beside what the person says; a file of its own. */
export const instructorColumnSchema = z.strictObject({
  $schema: z.string().max(300).optional().describe('The JSON Schema, for editors.'),
  format: z.literal(1),
  round: uuidSchema.describe('The sitting that it is about, as its report says.'),
  by: z.string().min(1).max(80).describe('Who filled it in; the head of the column.'),
  comment,
  dimensions: z
    .array(
      z.strictObject({
        dimension: selfDimensionSchema,
        band: bandSchema
          .nullable()
          .describe(
            '1 could not, 2 with help or gaps, 3 yes, 4 and alternatives compared; null: not observed.',
          ),
        comment,
      }),
    )
    .max(8)
    .describe('The rows of the self-assessment.'),
  points: z
    .array(
      z.strictObject({
        item: uuidSchema.describe(l10n.t('The question.')),
        point: z.string().min(1).max(60).describe('The id of the key point.'),
        text: z
          .string()
          .max(1_000)
          .optional()
          .describe('The key point, for whoever reads this; it is not taken over.'),
        evidence: z
          .string()
          .max(20_000)
          .optional()
          .describe('The sentence that the person chose, for whoever reads this; it is not taken over.'),
        agree: z.boolean().nullable().describe('Whether that sentence says it; null: not looked at.'),
        comment,
      }),
    )
    .max(400)
    .describe('The key points that the person claims to have said.'),
});
export type InstructorColumn = z.infer<typeof instructorColumnSchema>;
