import { z } from 'zod';
import { uuidSchema, slugSchema } from './identity.ts';

const id = slugSchema.max(40);
const drillAt = z.int().min(0).max(7_200).describe('Seconds of the drill’s own clock, when it began.');

/** What a person did in a drill, in order. A replay of the steps against the drill gives everything else. */
export const drillStepSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('signal'), id, drillAt }),
  z.strictObject({ kind: z.literal('action'), id, drillAt }),
  z.strictObject({ kind: z.literal('communication'), id, drillAt }),
  z.strictObject({ kind: z.literal('wait'), seconds: z.int().min(1).max(3_600), drillAt }),
  z.strictObject({ kind: z.literal('give-up'), drillAt }),
  z
    .strictObject({ kind: z.literal('end'), drillAt })
    .describe('Ended by the person, with the impact stopped.'),
]);
export type DrillStep = z.infer<typeof drillStepSchema>;

export const drillDecisionSchema = z.strictObject({
  option: z.int().min(0).max(3).describe('Index of the option of the drill.'),
  reason: z.string().max(2_000).describe('In the person’s own words.'),
});
export type DrillDecision = z.infer<typeof drillDecisionSchema>;

/** A drill played to its end; an event of the progress log. */
export const drillPlayedSchema = z.strictObject({
  type: z.literal('drill-played'),
  at: z.int().describe('Milliseconds since 1970.'),
  drill: uuidSchema,
  version: z.int().min(1).describe('Of the drill, since a later version may take another course.'),
  steps: z.array(drillStepSchema).max(500),
  decision: drillDecisionSchema.optional(),
});
export type DrillPlayed = z.infer<typeof drillPlayedSchema>;
