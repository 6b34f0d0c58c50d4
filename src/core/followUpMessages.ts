import { z } from 'zod';
import { knowledgeLayerSchema } from './followUp.ts';
import { followUpAnswerSchema, followUpRatingSchema, pointMarkSchema } from './followUpEvent.ts';
import type { ItemView, PageView } from './followUpView.ts';
import { uuidSchema } from './identity.ts';

const item = uuidSchema;

const commandSchemas = [
  z.strictObject({ type: z.literal('draft'), item, answer: followUpAnswerSchema }),
  z.strictObject({ type: z.literal('commit'), item, answer: followUpAnswerSchema }),
  z.strictObject({ type: z.literal('dont-know'), item }),
  z.strictObject({ type: z.literal('reveal'), item, layer: knowledgeLayerSchema }),
  z.strictObject({
    type: z.literal('mark'),
    item,
    point: z.string().max(40),
    mark: pointMarkSchema,
    sentence: z.int().min(0).optional().describe('The sentence of the locked answer that says it, from 0.'),
  }),
  z.strictObject({ type: z.literal('mistake'), item, mistake: z.int().min(0), made: z.boolean() }),
  z.strictObject({ type: z.literal('rate'), item, rating: followUpRatingSchema }),
  z.strictObject({ type: z.literal('again'), item }),
] as const;

/** What a person does to one question. */
export const followUpCommandSchema = z.discriminatedUnion('type', commandSchemas);
export type FollowUpCommand = z.infer<typeof followUpCommandSchema>;

/** From the page to the host, which parses every one. */
export const fromPageSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ready') }).describe('The page has loaded and shows nothing yet.'),
  z.strictObject({ type: z.literal('take-away'), as: z.enum(['copy', 'save']) }),
  ...commandSchemas,
]);
export type FromPage = z.infer<typeof fromPageSchema>;

/** From the host to the page, which is of one build with it. */
export type ToPage =
  | { readonly type: 'page'; readonly page: PageView; readonly topic: FollowUpTopic }
  | {
      readonly type: 'item';
      readonly item: ItemView;
      /** The command of this page that it answers; left out when the log grew from elsewhere. */
      readonly after?: FollowUpCommand['type'];
    }
  | { readonly type: 'refused'; readonly item: string; readonly reason: string };

const startedAt = z.int().describe('Milliseconds since 1970; answers rated before are asked again.');

/** What a page is about: the questions of a problem, a review of these questions, or a session from the bank. */
export const followUpTopicSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('problem'), problem: uuidSchema }),
  z.strictObject({
    kind: z.literal('review'),
    items: z.array(uuidSchema).max(100),
    startedAt,
  }),
  z.strictObject({
    kind: z.literal('questions'),
    title: z.string().max(120).describe('What the questions were chosen by.'),
    items: z.array(uuidSchema).max(100),
    startedAt,
  }),
]);
export type FollowUpTopic = z.infer<typeof followUpTopicSchema>;

/** What the page leaves with the editor; it survives being hidden and a reload of the window. */
export const followUpPageStateSchema = z.strictObject({
  topic: followUpTopicSchema,
  scroll: z.number().describe('CSS pixels from the top.'),
});
export type FollowUpPageState = z.infer<typeof followUpPageStateSchema>;
