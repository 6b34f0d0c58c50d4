import { z } from 'zod';
import { knowledgeLayerSchema } from './followUp.ts';
import {
  followUpAnswerSchema,
  followUpRatingSchema,
  pointMarkSchema,
  type FollowUpAnswer,
} from './followUpEvent.ts';
import type { ItemView, PageView } from './followUpView.ts';
import { uuidSchema } from './identity.ts';
import { tellingSchema } from './story.ts';

const item = uuidSchema;

/** An answer as it stands in the fields; the words of a story come beside what the log keeps. */
const pageAnswerSchema = followUpAnswerSchema.omit({ story: true }).extend({
  telling: tellingSchema.optional(),
});
export type PageAnswer = z.infer<typeof pageAnswerSchema>;

const commandSchemas = [
  z.strictObject({ type: z.literal('draft'), item, answer: pageAnswerSchema }),
  z.strictObject({ type: z.literal('commit'), item, answer: pageAnswerSchema }),
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

/** What a person does to one question, as the page says it. */
export const pageCommandSchema = z.discriminatedUnion('type', commandSchemas);
export type PageCommand = z.infer<typeof pageCommandSchema>;

/** The same, with an answer as the log keeps it. */
export type FollowUpCommand =
  | Exclude<PageCommand, { type: 'draft' | 'commit' }>
  | { readonly type: 'draft' | 'commit'; readonly item: string; readonly answer: FollowUpAnswer };

/** From the page to the host, which parses every one. */
export const fromPageSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ready') }).describe('The page has loaded and shows nothing yet.'),
  z.strictObject({
    type: z.literal('take-away'),
    as: z.enum(['copy', 'save']),
    stories: z.enum(['with', 'without']).describe('Whether the words of stories go along.'),
  }),
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

/** What a page is about: the questions of a problem, a review of these questions, a segment of a round, or a session from the bank. */
export const followUpTopicSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('problem'), problem: uuidSchema }),
  z.strictObject({
    kind: z.literal('review'),
    items: z.array(uuidSchema).max(100),
    startedAt,
  }),
  z.strictObject({
    kind: z.literal('round'),
    round: uuidSchema.describe('The sitting; what was answered before it began is left out.'),
    title: z.string().max(120).describe('Of the plan.'),
    items: z.array(uuidSchema).max(20),
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
