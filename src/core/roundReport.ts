import { z } from 'zod';
import { knowledgeLayerSchema } from './followUp.ts';
import { followUpRatingSchema, pointMarkSchema } from './followUpEvent.ts';
import { followUpSteps, predictions } from './followUpWords.ts';
import { packIdSchema, uuidSchema, versionSchema } from './identity.ts';
import { languageSchema } from './language.ts';
import { bandSchema, evidenceLength, selfBandSchema, selfDimensionSchema } from './selfRating.ts';
import { verdictSchema } from './verdict.ts';

const ms = z.int().min(0).describe('Milliseconds of the round’s own clock.');
const count = z.int().min(0);
const instant = z.iso.datetime().describe('UTC.');
const words = (max: number) => z.string().max(max);

const segmentSchema = z.strictObject({
  index: count,
  type: z.enum(['introduction', 'problem', 'follow-ups', 'drill', 'questions', 'break', 'review']),
  title: words(200).optional().describe('Of what was drawn for it.'),
  plannedMs: ms
    .optional()
    .describe(
      'Milliseconds it was to last, timing aid and extensions counted; left out unless the timing aid was ticked.',
    ),
  extendedMs: ms.describe('Milliseconds that were added.'),
  spans: z
    .array(z.strictObject({ from: ms, to: ms }))
    .max(100)
    .describe('When the person was in it; empty: never reached.'),
  usedMs: ms,
});

const problemSchema = z.strictObject({
  problem: uuidSchema,
  title: words(200),
  pack: packIdSchema,
  packVersion: versionSchema,
  segment: count,
  languages: z.array(languageSchema).max(5).describe('In the order in which they were used.'),
  outcome: z
    .enum(['accepted', 'not-accepted', 'not-submitted'])
    .describe('Of the last submission: that is what stood at the end.'),
  verdict: verdictSchema.optional().describe('Of the last submission.'),
  hiddenPassed: count.optional().describe('At the last submission that ran the hidden cases.'),
  hiddenTotal: count.optional(),
  submissions: count,
  acceptedAt: z.int().min(1).optional().describe('Which submission was the first to be accepted.'),
  exampleRuns: count,
  ownCasesBefore: count.describe('Own cases when the first submission was made; without one: at the end.'),
  regressions: count.describe('Runs that were not accepted right after one of the same kind that was.'),
  firstEditMs: ms.optional().describe('From the beginning of its segment.'),
  firstRunMs: ms.optional().describe('From the beginning of its segment.'),
  acceptedMs: ms.optional().describe('From the beginning of its segment.'),
  hints: z.array(z.strictObject({ clock: ms, shown: count, text: words(2_000) })).max(50),
  complexity: z
    .strictObject({
      time: words(40),
      space: words(40),
      accepted: z
        .strictObject({ time: z.array(words(40)).max(6), space: z.array(words(40)).max(6) })
        .optional(),
      timeFits: z.boolean().optional().describe('Left out: the author accepts no claim in particular.'),
      spaceFits: z.boolean().optional(),
      growth: z
        .enum(['consistent', 'inconsistent', 'too-noisy', 'not-measured'])
        .describe('What the measured growth says to the claim of time.'),
      measured: z
        .strictObject({
          exponent: z.number().describe('The power of n that the cost was seen to grow by.'),
          uncertainty: z.number().describe('Twice its standard error.'),
          claimed: z.number().describe('What the claim comes to over the same sizes.'),
        })
        .optional(),
    })
    .optional()
    .describe('The claim made last.'),
  code: words(200_000).optional().describe('As it was submitted last; left out unless it was ticked.'),
  codeLanguage: languageSchema.optional(),
});

const pointSchema = z.strictObject({
  point: words(60),
  text: words(1_000),
  critical: z.boolean(),
  layer: knowledgeLayerSchema,
  mark: pointMarkSchema,
  evidence: words(20_000).optional().describe('The sentence of the locked answer that says it.'),
});

const questionSchema = z.strictObject({
  item: uuidSchema,
  segment: count,
  from: words(200).describe('The problem that it belongs to, or its own title.'),
  step: z.enum(followUpSteps).optional(),
  ask: words(2_000).optional(),
  story: z
    .boolean()
    .describe('Whether it asks for a story of the person’s own; then nothing of the answer is here.'),
  outcome: z.enum(['answered', 'do-not-know', 'not-answered']),
  beforeReveal: z.boolean().describe('Whether it was committed before anything of the reference was opened.'),
  ms: ms.optional().describe('Milliseconds until it was committed.'),
  answer: words(20_000).optional().describe('As it was locked; left out unless it was ticked.'),
  number: words(200).optional().describe('The number given, as typed.'),
  prediction: z.enum(predictions).optional(),
  checked: z
    .strictObject({
      kind: z.enum(['choice', 'number', 'gap']),
      right: z.boolean(),
      ratio: z.number().optional().describe('Of a number: the given divided by the expected.'),
      expected: words(400).optional(),
      hint: words(600).optional(),
    })
    .optional()
    .describe('By the program.'),
  points: z.array(pointSchema).max(40).describe('As the person marked them.'),
  mistakes: z.array(words(1_000)).max(40).describe('Those that the person admitted.'),
  rating: followUpRatingSchema.optional(),
});

const drillSchema = z.strictObject({
  drill: uuidSchema,
  title: words(200),
  segment: count,
  ending: z.enum(['won', 'lost', 'out-of-time', 'given-up']),
  stoppedAfterSeconds: count.optional(),
  signalsBeforeFirstAction: count,
  destructiveBeforeDiagnosis: count,
  toldInTime: count,
  duties: count,
  loss: z.number().min(0),
  lossUnit: words(60),
  reason: words(2_000)
    .optional()
    .describe('Of the decision, in the person’s words; left out unless notes are ticked.'),
});

const selfRowSchema = z.strictObject({
  dimension: selfDimensionSchema,
  band: selfBandSchema.optional().describe('Left out: not rated.'),
  evidence: words(evidenceLength).optional().describe('Of bands 1 and 2 left out unless notes are ticked.'),
});

const instructorSchema = z.strictObject({
  by: words(80),
  comment: words(2_000),
  dimensions: z
    .array(
      z.strictObject({ dimension: selfDimensionSchema, band: bandSchema.nullable(), comment: words(2_000) }),
    )
    .max(8),
  points: z
    .array(z.strictObject({ item: uuidSchema, point: words(60), agree: z.boolean(), comment: words(2_000) }))
    .max(400)
    .describe('Those that were looked at.'),
});

export const timelineKinds = [
  'segment',
  'first-edit',
  'run-passed',
  'run-failed',
  'hint',
  'own-cases',
  'complexity',
  'committed',
  'revealed',
  'drill',
  'language',
  'paused',
  'away',
  'extended',
  'ended',
] as const;

const markSchema = z.strictObject({
  clock: ms,
  kind: z.enum(timelineKinds),
  text: words(300),
  lostMs: z
    .int()
    .min(0)
    .optional()
    .describe('Of a pause or a time away: milliseconds that the clock did not count.'),
});

/** The report of one round: all of its scorecard less what was not ticked. */
export const roundReportSchema = z.strictObject({
  $schema: z.string().max(300).optional().describe('The JSON Schema, for editors.'),
  report: z.literal('code-rounds-round').describe('Tells this file from others.'),
  schemaVersion: z.literal(1),
  round: uuidSchema.describe('Of this sitting.'),
  name: words(80).optional().describe('Whose round it is; left out unless it was given.'),
  proctored: z.literal(false).describe('Timed by oneself, watched by nobody.'),
  tool: words(40).describe('Version of Code Rounds.'),
  plan: z.strictObject({
    uuid: uuidSchema,
    title: words(80),
    pack: packIdSchema,
    packVersion: versionSchema,
    minutes: z.int().min(1),
  }),
  seed: count.describe('What the drawing was done with.'),
  language: languageSchema.describe('Chosen before the start.'),
  timingAid: z
    .number()
    .optional()
    .describe('What all minutes were multiplied by; left out unless it was ticked.'),
  started: instant,
  ended: z
    .enum(['finished', 'time', 'given-up', 'unfinished'])
    .describe('"unfinished": the log ends without an end.'),
  usedMs: ms,
  plannedMs: ms
    .optional()
    .describe('Milliseconds, timing aid and extensions counted; left out with the timing aid.'),
  pauses: count,
  pausedMs: z.int().min(0).describe('Milliseconds.'),
  awayMs: z.int().min(0).describe('Milliseconds that nobody counted.'),
  extensions: count,
  sentences: z
    .strictObject({ strongest: words(600), gap: words(1_600), next: words(600) })
    .describe('Derived from the log by fixed rules; no total, and no verdict.'),
  segments: z.array(segmentSchema).min(1).max(20),
  problems: z.array(problemSchema).max(20),
  questions: z.array(questionSchema).max(400),
  drills: z.array(drillSchema).max(20),
  calibration: z
    .array(z.strictObject({ prediction: z.enum(predictions), answered: count, checked: count, right: count }))
    .max(3)
    .describe('What was predicted against what the program checked; shown, not scored.'),
  self: z.array(selfRowSchema).max(8),
  reviews: z
    .array(
      z.strictObject({
        what: z.enum(['problem', 'question']),
        uuid: uuidSchema,
        title: words(300),
        due: z.iso.date().describe('UTC.'),
      }),
    )
    .max(401)
    .describe('What falls due again, by date.'),
  instructors: z.array(instructorSchema).max(8),
  timeline: z.array(markSchema).max(20_000),
});

export type RoundReport = z.infer<typeof roundReportSchema>;
/** All that the log says of a round: the report before anything is left out. */
export type Scorecard = Omit<
  RoundReport,
  '$schema' | 'report' | 'schemaVersion' | 'name' | 'proctored' | 'segments'
> & {
  readonly timingAid: number;
  readonly plannedMs: number;
  readonly segments: ScorecardSegment[];
};
export type ScorecardProblem = RoundReport['problems'][number];
export type ScorecardQuestion = RoundReport['questions'][number];
export type ScorecardDrill = RoundReport['drills'][number];
export type ScorecardSegment = RoundReport['segments'][number] & { readonly plannedMs: number };
export type ScorecardMark = RoundReport['timeline'][number];
