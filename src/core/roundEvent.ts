import { z } from 'zod';
import { drillDecisionSchema, drillStepSchema } from './drillLog.ts';
import { knowledgeLayerSchema } from './followUp.ts';
import { followUpAnswerSchema, followUpRatingSchema, pointMarkSchema } from './followUpEvent.ts';
import { followUpSteps } from './followUpWords.ts';
import { growthMeasuredEventSchema } from './growthEvent.ts';
import { packIdSchema, slugSchema, uuidSchema, versionSchema } from './identity.ts';
import { instructorColumnSchema } from './instructorColumn.ts';
import { languageSchema } from './language.ts';
import { questionLevelSchema } from './question.ts';
import { roundPlanSchema } from './roundPlan.ts';
import { codingShareSchema, roundMinutesSchema } from './roundSize.ts';
import { selfBandSchema, selfDimensionSchema } from './selfRating.ts';
import { verdictSchema } from './verdict.ts';

/** Every event says when by the wall clock, which may jump, and by the round's own clock, which never does. */
const common = {
  at: z.int().describe('Milliseconds since 1970.'),
  clock: z
    .int()
    .min(0)
    .describe(
      'Milliseconds of the round: neither pauses nor the time away are counted, and it never runs back.',
    ),
};
const segment = z.int().min(0).max(19).describe('Index of the segment of the plan.');
const inSegment = { ...common, segment };
const problem = uuidSchema;
const item = uuidSchema.describe('Of the follow-up question or the question of a bank.');
const ms = z.int().min(0).describe('Milliseconds.');

export const timingAids = [1, 1.5, 2] as const;

/** What a person chose before the start. */
export const roundSetupSchema = z.strictObject({
  language: languageSchema,
  timingAid: z
    .union(timingAids.map((factor) => z.literal(factor)))
    .describe('All minutes are multiplied by it.'),
  unseenOnly: z.boolean().describe('Whether only problems were drawn that had never been opened.'),
  minutes: roundMinutesSchema.optional().describe('Length of the round. Left out: as the plan says.'),
  coding: codingShareSchema
    .optional()
    .describe('Percent of the coding and design time that is for coding. Left out: as the plan says.'),
  level: questionLevelSchema.optional().describe('Left out: as the plan says.'),
  stack: z.array(slugSchema).max(6).default([]).describe('Empty: any.'),
});
export type RoundSetup = z.infer<typeof roundSetupSchema>;

const drawnPart = {
  uuid: uuidSchema,
  title: z.string().max(200),
  pack: packIdSchema,
  packVersion: versionSchema,
};

/** What was drawn for a segment when the round started; a later version of a pack changes nothing of it. */
export const drawnSegmentSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('nothing') }).describe('For introductions, breaks and reviews.'),
  z.strictObject({ kind: z.literal('problem'), ...drawnPart }),
  z.strictObject({
    kind: z.literal('follow-ups'),
    ...drawnPart,
    items: z.array(item).max(20),
    asked: z
      .array(
        z.strictObject({
          item,
          step: z.enum(followUpSteps),
          ask: z.string().max(2_000),
          inputs: z
            .array(z.string().max(60))
            .optional()
            .describe('Names in the text for which each attempt draws a number.'),
        }),
      )
      .max(20)
      .optional()
      .describe('The texts, so that a report can be made when the pack is gone.'),
  }),
  z.strictObject({ kind: z.literal('drill'), ...drawnPart }),
  z.strictObject({
    kind: z.literal('questions'),
    items: z
      .array(
        z.strictObject({
          ...drawnPart,
          section: uuidSchema,
          story: z
            .boolean()
            .optional()
            .describe(
              'Whether it asks for a story of the person’s own, which no report shows. Left out: not known, so treated as one unless the plan names other sections.',
            ),
        }),
      )
      .max(20),
  }),
]);
export type DrawnSegment = z.infer<typeof drawnSegmentSchema>;

/** One line of the log of a round: appended, never changed. All that is shown of a round is derived from these. */
export const roundEventSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('started'),
    ...common,
    format: z.literal(1),
    round: uuidSchema.describe('Of this sitting.'),
    plan: roundPlanSchema.describe('As it was on that day.'),
    pack: packIdSchema.describe('That the plan came from.'),
    packVersion: versionSchema,
    tool: z.string().max(40).describe('Version of the extension.'),
    seed: z.int().min(0).describe('What the drawing was done with.'),
    setup: roundSetupSchema,
    drawn: z.array(drawnSegmentSchema).min(1).max(20).describe('One for each segment.'),
  }),
  z
    .strictObject({ type: z.literal('segment'), ...inSegment })
    .describe('A segment began; the one before ended.'),
  z.strictObject({ type: z.literal('first-edit'), ...inSegment, problem }),
  z.strictObject({ type: z.literal('language'), ...inSegment, problem, language: languageSchema }),
  z.strictObject({
    type: z.literal('run'),
    ...inSegment,
    problem,
    language: languageSchema,
    scope: z.enum(['examples', 'all']).describe('"all" is a submission.'),
    verdict: verdictSchema,
    passed: z.int().min(0),
    total: z.int().min(0),
    hiddenPassed: z.int().min(0).optional(),
    hiddenTotal: z.int().min(0).optional(),
    ms,
    code: z.string().max(200_000).optional().describe('As it was submitted; only of submissions.'),
  }),
  z.strictObject({
    type: z.literal('own-cases'),
    ...inSegment,
    problem,
    count: z.int().min(0).describe('How many own cases there are now.'),
  }),
  z.strictObject({
    type: z.literal('hint'),
    ...inSegment,
    problem,
    shown: z.int().min(1),
    text: z.string().max(2_000),
  }),
  z.strictObject({
    type: z.literal('complexity'),
    ...inSegment,
    problem,
    time: z.string().max(40),
    space: z.string().max(40),
    accepted: z
      .strictObject({ time: z.array(z.string().max(40)).max(6), space: z.array(z.string().max(40)).max(6) })
      .optional()
      .describe('By the author, at that time.'),
    growth: z
      .enum(['consistent', 'inconsistent', 'too-noisy', 'not-measured'])
      .describe(
        'What the growth measured by then says to the claim; one that is logged beside it says more.',
      ),
  }),
  z
    .strictObject({
      type: z.literal('growth'),
      ...inSegment,
      problem,
      language: languageSchema,
      per: z
        .enum(['call', 'whole'])
        .describe('What is claimed of: one call of a class, or all of a function.'),
      points: growthMeasuredEventSchema.shape.points,
    })
    .describe('How the cost of accepted code was seen to grow.'),
  z.strictObject({
    type: z.literal('committed'),
    ...inSegment,
    item,
    answer: followUpAnswerSchema,
    inputs: z.record(z.string(), z.number()).optional().describe('The numbers that this attempt drew.'),
    ms,
  }),
  z.strictObject({ type: z.literal('revealed'), ...inSegment, item, layer: knowledgeLayerSchema }),
  z.strictObject({
    type: z.literal('checked'),
    ...inSegment,
    item,
    kind: z.enum(['choice', 'number', 'gap']),
    right: z.boolean(),
    ratio: z.number().optional().describe('Of a number: yours divided by the expected.'),
    expected: z.string().max(400).optional(),
    hint: z.string().max(600).optional().describe('The slip that gives this number.'),
  }),
  z.strictObject({
    type: z.literal('point'),
    ...inSegment,
    item,
    point: z.string().max(60),
    text: z.string().max(1_000),
    critical: z.boolean(),
    layer: knowledgeLayerSchema,
    mark: pointMarkSchema,
    evidence: z.string().max(20_000).optional(),
  }),
  z.strictObject({
    type: z.literal('mistake'),
    ...inSegment,
    item,
    text: z.string().max(1_000),
    made: z.boolean(),
  }),
  z.strictObject({ type: z.literal('rated'), ...inSegment, item, rating: followUpRatingSchema }),
  z.strictObject({
    type: z.literal('drill'),
    ...inSegment,
    drill: uuidSchema,
    version: z.int().min(1),
    steps: z.array(drillStepSchema).max(500),
    decision: drillDecisionSchema.optional(),
    facts: z
      .strictObject({
        ending: z.enum(['won', 'lost', 'out-of-time', 'given-up']),
        stoppedAfterSeconds: z.int().min(0).optional().describe('Until the impact was stopped.'),
        signalsBeforeFirstAction: z.int().min(0),
        destructiveBeforeDiagnosis: z.int().min(0),
        toldInTime: z.int().min(0).describe('Duties told in time.'),
        duties: z.int().min(0),
        loss: z.number().min(0),
        lossUnit: z.string().max(60),
      })
      .describe('As the debrief computed them.'),
  }),
  z.strictObject({ type: z.literal('paused'), ...common }),
  z.strictObject({ type: z.literal('resumed'), ...common }),
  z.strictObject({ type: z.literal('extended'), ...inSegment, minutes: z.int().min(1).max(60) }),
  z.strictObject({
    type: z.literal('away'),
    ...common,
    ms: ms.describe('Milliseconds that nobody counted.'),
    why: z.enum(['closed', 'sleep', 'clock-changed']),
  }),
  z.strictObject({ type: z.literal('ended'), ...common, why: z.enum(['finished', 'time', 'given-up']) }),
  z.strictObject({
    type: z.literal('self-rated'),
    ...common,
    dimension: selfDimensionSchema,
    band: selfBandSchema,
    evidence: z.string().max(2_000).describe('What in the round shows it; asked of bands 3 and 4.'),
  }),
  z
    .strictObject({
      type: z.literal('self-rating-done'),
      ...common,
      declined: z.literal(true).optional().describe('The person would not rate themselves.'),
    })
    .describe('From here on results are shown.'),
  z
    .strictObject({
      type: z.literal('review'),
      ...common,
      item,
      due: z.int().describe('Milliseconds since 1970, as it was scheduled then.'),
    })
    .describe('When a question that was rated falls due again.'),
  z
    .strictObject({
      type: z.literal('exercise'),
      ...common,
      problem: uuidSchema,
      title: z.string().max(200),
      topic: slugSchema
        .optional()
        .describe('What it has in common with this round; left out: the same problem.'),
      days: z.int().min(1).max(60).describe('Until it is due, from the end of the round.'),
    })
    .describe('What was proposed to practise next, out of the packs at hand on that day.'),
  z
    .strictObject({ type: z.literal('instructor'), ...common, column: instructorColumnSchema })
    .describe('A column that somebody else filled in; a later one of the same name takes its place.'),
]);
export type RoundEvent = z.infer<typeof roundEventSchema>;
export type RoundStarted = Extract<RoundEvent, { type: 'started' }>;
