import { z } from 'zod';
import { uuidSchema } from './identity.ts';
import type { ScorecardView } from './scorecardView.ts';

const choicesSchema = z.strictObject({
  name: z.string().max(80),
  timingAid: z.boolean(),
  notes: z.boolean(),
  code: z.boolean(),
  answers: z.boolean(),
});

export const reportFormats = ['markdown', 'json', 'csv', 'instructor'] as const;
export type ReportFormat = (typeof reportFormats)[number];

const wanted = { format: z.enum(reportFormats), choices: choicesSchema };

/** From the page to the host, which parses every one. */
export const fromScorecardPageSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ready') }).describe('The page has loaded and shows nothing yet.'),
  z.strictObject({ type: z.literal('preview'), ...wanted }),
  z.strictObject({ type: z.literal('save'), ...wanted }),
  z.strictObject({ type: z.literal('copy'), ...wanted }),
  z.strictObject({ type: z.literal('import') }).describe('To ask for the file of an instructor’s column.'),
  z.strictObject({ type: z.literal('compare'), segment: z.int().min(0).max(19) }),
  z.strictObject({ type: z.literal('show'), round: uuidSchema }),
]);
export type FromScorecardPage = z.infer<typeof fromScorecardPageSchema>;

/** From the host to the page, which is of one build with it. */
export type ToScorecardPage =
  | { readonly type: 'card'; readonly view: ScorecardView }
  | { readonly type: 'preview'; readonly text: string }
  | { readonly type: 'said'; readonly text: string };

/** What the page leaves with the editor; it survives being hidden and a reload of the window. */
export const roundPageStateSchema = z.strictObject({ round: uuidSchema });
export type RoundPageState = z.infer<typeof roundPageStateSchema>;
