import { z } from 'zod';
import { knowledgeLayerSchema } from './followUp.ts';
import { followUpRatings, pointMarks, predictions } from './followUpWords.ts';
import { uuidSchema } from './identity.ts';
import { toldStorySchema } from './story.ts';

const at = z.int().describe('Milliseconds since 1970.');
const common = { at, problem: uuidSchema, item: uuidSchema };

const answerShape = {
  text: z.string().max(20_000).describe('Prose, as typed.'),
  choice: z
    .array(z.int().min(0))
    .max(12)
    .optional()
    .describe(
      'Indices of the options chosen; for a gap: the answer held to be weaker as shown, then the point it lacks.',
    ),
  number: z.string().max(200).optional().describe('The number with its unit, as typed.'),
  story: toldStorySchema.optional().describe('The story that was told, for a question that asks for one.'),
  prediction: z.enum(predictions).optional().describe('How much of the points the person expects to say.'),
};

/** What a person wrote or chose. All empty: "I don't know". */
export const followUpAnswerSchema = z.strictObject(answerShape);
export type FollowUpAnswer = z.infer<typeof followUpAnswerSchema>;

export const pointMarkSchema = z.enum(pointMarks);
export const followUpRatingSchema = z.enum(followUpRatings);

/** What happens to one follow-up question; the state of a session is derived from these. */
export const followUpEventSchemas = [
  z
    .strictObject({ type: z.literal('follow-up-draft'), ...common, ...answerShape })
    .describe('After a rating, a draft begins a fresh attempt.'),
  z.strictObject({
    type: z.literal('follow-up-committed'),
    ...common,
    ...answerShape,
    seed: z.int().min(0).optional().describe('What the inputs of a number were drawn with.'),
    inputs: z
      .record(z.string(), z.number())
      .optional()
      .describe('The inputs as they were drawn, so that a later version of the pack changes no old answer.'),
    startedAt: at
      .optional()
      .describe('When the first draft of this attempt was saved; drafts themselves may be compacted away.'),
  }),
  z.strictObject({ type: z.literal('follow-up-revealed'), ...common, layer: knowledgeLayerSchema }),
  z.strictObject({
    type: z.literal('follow-up-point'),
    ...common,
    point: z.string(),
    mark: pointMarkSchema,
    evidence: z.string().max(20_000).optional().describe('The sentence of the locked answer that says it.'),
  }),
  z.strictObject({
    type: z.literal('follow-up-mistake'),
    ...common,
    mistake: z.int().min(0),
    made: z.boolean(),
  }),
  z.strictObject({
    type: z.literal('follow-up-rated'),
    ...common,
    rating: followUpRatingSchema,
    suggested: followUpRatingSchema.optional().describe('What followed from the facts at that moment.'),
    version: z.int().min(1).optional().describe('Of the questions; a later one begins a new review card.'),
  }),
] as const;

export type FollowUpEvent = z.infer<(typeof followUpEventSchemas)[number]>;
