import { z } from 'zod';
import { followUpItemSchema } from './followUp.ts';
import { slugSchema, uuidSchema } from './identity.ts';
import { questionLevelSchema, symptomSchema, topicIdSchema } from './question.ts';

const text = (max: number) => z.string().min(1).max(max);
const idSchema = slugSchema.max(40);
/** Seconds of the drill's own clock, not of the person's. */
const secondsSchema = z.int().min(0).max(3_600);

const stateSchema = z.strictObject({
  id: idSchema,
  shows: text(1_500).describe('What everybody can see while it lasts, in Markdown.'),
  lossPerMinute: z.number().min(0).describe('In the unit of the drill.'),
  ends: z.enum(['won', 'lost']).optional().describe('Reaching this state ends the drill.'),
  becomes: z
    .strictObject({ state: idSchema, afterSeconds: z.int().min(1).max(3_600) })
    .optional()
    .describe('Left alone, it turns into this.'),
});

const signalSchema = z.strictObject({
  id: idSchema,
  title: text(120),
  seconds: secondsSchema.describe('What looking costs.'),
  shows: z
    .strictObject({ default: text(3_000), in: z.record(idSchema, text(3_000)).default({}) })
    .describe('Markdown; what it shows in some states instead stands under "in".'),
  diagnosis: z.boolean().default(false).describe('Whoever has seen it can know the cause.'),
});

const actionSchema = z.strictObject({
  id: idSchema,
  title: text(120),
  seconds: secondsSchema.describe('How long it takes; its effect comes at the end.'),
  destructive: z.boolean().default(false).describe('Loses data, evidence or capacity that may be needed.'),
  needs: z.array(idSchema).max(4).default([]).describe('Signals without which nobody would know of it.'),
  effects: z
    .array(z.strictObject({ from: z.array(idSchema).min(1), to: idSchema, shows: text(1_500) }))
    .max(10)
    .default([]),
  otherwise: text(600).describe('What is seen where it changes nothing.'),
  cannotHelp: text(600).optional().describe('Why it could not have helped; for an action without effects.'),
});

const stepSchema = z.union([
  z.strictObject({ signal: idSchema, why: text(400) }),
  z.strictObject({ action: idSchema, why: text(400) }),
  z.strictObject({ communication: idSchema, why: text(400) }),
]);

export const drillSchema = z.strictObject({
  $schema: z.string().optional(),
  uuid: uuidSchema,
  slug: slugSchema.describe('Equals the file name.'),
  title: text(80),
  version: z.int().min(1).describe('Raised when the course of the drill changes.'),
  topic: topicIdSchema,
  level: questionLevelSchema,
  stack: z.array(slugSchema).max(6).default([]),
  symptoms: z.array(symptomSchema).min(1).max(6),
  brief: text(2_000).describe('The page or call that starts it, in Markdown.'),
  known: z.array(text(400)).max(10).describe('What you know before you look.'),
  clock: z.strictObject({
    seconds: z.int().min(60).max(7_200).describe('When it runs out, the drill ends.'),
    runsOut: text(600).describe('What happens then.'),
  }),
  loss: z.strictObject({ unit: text(40), what: text(120) }).describe('What each minute costs.'),
  start: idSchema.describe('The state at the beginning.'),
  states: z.array(stateSchema).min(2).max(20),
  signals: z.array(signalSchema).min(2).max(20),
  actions: z.array(actionSchema).min(2).max(20),
  communications: z.strictObject({
    duties: z
      .array(
        z.strictObject({
          id: idSchema,
          title: text(120),
          seconds: secondsSchema,
          bySeconds: secondsSchema.describe('When it is late.'),
          example: text(600),
        }),
      )
      .min(1)
      .max(8),
    incoming: z
      .array(z.strictObject({ atSeconds: secondsSchema, from: text(60), text: text(400) }))
      .max(10)
      .default([]),
  }),
  decision: z
    .strictObject({
      ask: text(400),
      options: z
        .array(z.strictObject({ text: text(200), sound: z.boolean(), why: text(600) }))
        .min(2)
        .max(4),
    })
    .describe('Roll back or fix forward, say; asked at the end, with the reason in the person’s own words.'),
  order: z.array(stepSchema).min(2).max(20).describe('One way that wins, with reasons.'),
  followUps: z.array(followUpItemSchema).min(1).max(8),
  sources: z
    .array(z.strictObject({ title: text(160), url: z.url().optional() }))
    .min(1)
    .max(8),
});

export type Drill = z.infer<typeof drillSchema>;
export type DrillState = z.infer<typeof stateSchema>;
export type DrillAction = z.infer<typeof actionSchema>;
