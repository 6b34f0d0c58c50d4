import { z } from 'zod';
import { drillDecisionSchema } from './drillLog.ts';
import type { DrillView } from './drillView.ts';
import { slugSchema, uuidSchema } from './identity.ts';

const id = slugSchema.max(40);
const playedAt = z.int().describe('Names a play: when it ended, in milliseconds since 1970.');

/** From the page to the host, which parses every one. */
export const fromDrillPageSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ready') }).describe('The page has loaded and shows nothing yet.'),
  z.strictObject({ type: z.literal('start') }).describe('A fresh play begins.'),
  z.strictObject({
    type: z.literal('move'),
    move: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('signal'), id }),
      z.strictObject({ kind: z.literal('action'), id }),
      z.strictObject({ kind: z.literal('communication'), id }),
      z.strictObject({ kind: z.literal('wait'), seconds: z.int().min(1).max(3_600) }),
      z.strictObject({ kind: z.literal('give-up') }),
      z.strictObject({ kind: z.literal('end') }),
    ]),
  }),
  z.strictObject({
    type: z.literal('decide'),
    decision: drillDecisionSchema.optional().describe('Left out by who goes to the debrief without one.'),
  }),
  z.strictObject({ type: z.literal('show-play'), at: playedAt }),
  z.strictObject({ type: z.literal('briefing') }).describe('Back to where a play begins.'),
  z.strictObject({ type: z.literal('follow-ups') }),
  z.strictObject({ type: z.literal('post-mortem') }),
]);
export type FromDrillPage = z.infer<typeof fromDrillPageSchema>;

/** From the host to the page, which is of one build with it. */
export type ToDrillPage =
  { readonly type: 'view'; readonly view: DrillView } | { readonly type: 'refused'; readonly reason: string };

/** What the page leaves with the editor; it survives being hidden and a reload of the window. */
export const drillPageStateSchema = z.strictObject({
  drill: uuidSchema,
  debrief: playedAt.optional().describe('The play whose debrief was shown.'),
  scroll: z.number().describe('CSS pixels from the top.'),
  draft: z
    .strictObject({ option: z.int().min(0).optional(), reason: z.string().max(2_000) })
    .optional()
    .describe('A decision that is not made yet.'),
});
export type DrillPageState = z.infer<typeof drillPageStateSchema>;
