import { z } from 'zod';
import { layerSchema } from './layer.ts';
import { languageSchema } from './language.ts';
import { verdictSchema } from './verdict.ts';

/** How one case ended; after anything worse than a wrong answer the remaining ones are `not-run`. */
export const caseStateSchema = z.union([verdictSchema, z.literal('not-run')]);
export type CaseState = z.infer<typeof caseStateSchema>;

/** What a measured case took, shared out over its operations or over the values of its arguments. */
const measuredCostSchema = z.strictObject({
  /** How many operations or values. */
  count: z.int().min(0),
  /** How many times as long one took as one step of the calibration: a look-up and a write in a hash map. */
  timesCalibration: z.number(),
});
export type MeasuredCost = z.infer<typeof measuredCostSchema>;

/** Line and column in the student's file, from 1. */
const placeSchema = z.strictObject({ line: z.int(), column: z.int().optional() });

export const caseResultSchema = z.strictObject({
  /** UUID of the case. */
  id: z.string(),
  name: z.string(),
  layer: z.union([layerSchema, z.literal('own')]),
  visibility: z.enum(['visible', 'hidden']),
  state: caseStateSchema,
  /** One sentence or more on what went wrong; empty when accepted. */
  message: z.string(),
  /** Milliseconds of wall time. */
  durationMs: z.number(),
  why: z.string().optional(),
  input: z.string().optional(),
  expected: z.string().optional(),
  actual: z.string().optional(),
  /** Which input of a case that is made by a recipe went wrong, from 0 for the shortest. */
  at: z.int().min(0).optional(),
  /** What the solution printed during this case, cut. */
  printed: z.string().optional(),
  /** Where in the student's file it went wrong, when there is such a place. */
  place: placeSchema.optional(),
  /** One for each input of an accepted case that was measured, in order. */
  costs: z.array(measuredCostSchema).optional(),
});
export type CaseResult = z.infer<typeof caseResultSchema>;

/** What `code-rounds test --json` prints and what the editor shows. */
export const runReportSchema = z.strictObject({
  schema: z.literal(1),
  problem: z.string(),
  language: languageSchema,
  verdict: verdictSchema,
  /** What to tell the person about the run as a whole; empty when accepted. */
  message: z.string(),
  /** Where in the student's file, from 1, when there is such a place. */
  place: placeSchema.optional(),
  cases: z.array(caseResultSchema),
  passed: z.int(),
  total: z.int(),
  /** Everything the solution printed, up to the cap. */
  printed: z.string(),
  compileMs: z.number(),
  runMs: z.number(),
  /** Name and version of what ran it; null when none was found. */
  toolchain: z.string().nullable(),
});
export type RunReport = z.infer<typeof runReportSchema>;
