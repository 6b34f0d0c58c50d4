import * as l10n from '@vscode/l10n';
import { z } from 'zod';
import { followUpItemSchema } from './followUp.ts';
import { schemaReferenceSchema, slugSchema, uuidSchema } from './identity.ts';
import { questionLevelSchema, symptomSchema, topicIdSchema } from './question.ts';

const text = (max: number) => z.string().min(1).max(max);
const idSchema = slugSchema.max(40);
const ownIdSchema = idSchema.describe(l10n.t('Unique in its list; others refer to it.'));
/** Seconds of the drill's own clock, not of the person's. */
const secondsSchema = z.int().min(0).max(3_600);

const stateSchema = z.strictObject({
  id: ownIdSchema,
  shows: text(1_500).describe(l10n.t('What everybody can see while it lasts, in Markdown.')),
  lossPerMinute: z.number().min(0).describe(l10n.t('In the unit of the drill.')),
  ends: z.enum(['won', 'lost']).optional().describe(l10n.t('Reaching this state ends the drill.')),
  becomes: z
    .strictObject({
      state: idSchema.describe(l10n.t('The next state.')),
      afterSeconds: z
        .int()
        .min(1)
        .max(3_600)
        .describe(l10n.t('When it comes, from the beginning of this one.')),
    })
    .optional()
    .describe(l10n.t('Left alone, it turns into this.')),
});

const signalSchema = z.strictObject({
  id: ownIdSchema,
  title: text(120).describe(l10n.t('What the button says.')),
  seconds: secondsSchema.describe(l10n.t('What looking costs.')),
  shows: z
    .strictObject({
      default: text(3_000).describe(l10n.t('What is seen in every other state.')),
      in: z
        .record(idSchema, text(3_000))
        .default({})
        .describe(l10n.t('What is seen in these states, by id.')),
    })
    .describe(l10n.t('Markdown; what it shows in some states instead stands under "in".')),
  diagnosis: z.boolean().default(false).describe(l10n.t('Whoever has seen it can know the cause.')),
});

const actionSchema = z.strictObject({
  id: ownIdSchema,
  title: text(120).describe(l10n.t('What the button says.')),
  seconds: secondsSchema.describe(l10n.t('How long it takes; its effect comes at the end.')),
  destructive: z
    .boolean()
    .default(false)
    .describe(l10n.t('Loses data, evidence or capacity that may be needed.')),
  needs: z
    .array(idSchema)
    .max(4)
    .default([])
    .describe(l10n.t('Signals without which nobody would know of it.')),
  effects: z
    .array(
      z.strictObject({
        from: z.array(idSchema).min(1).describe(l10n.t('The states in which it has this effect.')),
        to: idSchema.describe(l10n.t('The state it leads to.')),
        shows: text(1_500).describe(l10n.t('What is seen then, in Markdown.')),
      }),
    )
    .max(10)
    .default([])
    .describe(l10n.t('What it changes.')),
  otherwise: text(600).describe(l10n.t('What is seen where it changes nothing.')),
  cannotHelp: text(600)
    .optional()
    .describe(l10n.t('Why it could not have helped; for an action without effects.')),
});

const whySchema = text(400).describe(l10n.t('Why now.'));

const stepSchema = z.union([
  z.strictObject({ signal: idSchema.describe(l10n.t('Look at this signal.')), why: whySchema }),
  z.strictObject({ action: idSchema.describe(l10n.t('Take this action.')), why: whySchema }),
  z.strictObject({ communication: idSchema.describe(l10n.t('Tell this.')), why: whySchema }),
]);

export const drillSchema = z.strictObject({
  $schema: schemaReferenceSchema,
  uuid: uuidSchema.describe(l10n.t('Identity of the drill; it never changes.')),
  slug: slugSchema.describe(l10n.t('Equals the file name.')),
  title: text(80).describe(l10n.t('What the tree shows; it gives nothing of the cause away.')),
  version: z.int().min(1).describe(l10n.t('Raised when the course of the drill changes.')),
  topic: topicIdSchema.describe(l10n.t('The id of the topic that the drill covers.')),
  level: questionLevelSchema.describe(l10n.t('Whom it is for.')),
  stack: z
    .array(slugSchema)
    .max(6)
    .default([])
    .describe(l10n.t('What it is bound to, such as go; empty: nothing.')),
  symptoms: z.array(symptomSchema).min(1).max(6).describe(l10n.t('What one sees first.')),
  brief: text(2_000).describe(l10n.t('The page or call that starts it, in Markdown.')),
  known: z.array(text(400)).max(10).describe(l10n.t('What you know before you look.')),
  clock: z
    .strictObject({
      seconds: z.int().min(60).max(7_200).describe(l10n.t('When it runs out, the drill ends.')),
      runsOut: text(600).describe(l10n.t('What happens then.')),
    })
    .describe(l10n.t('The time there is.')),
  loss: z
    .strictObject({
      unit: text(40).describe(l10n.t('Such as orders.')),
      what: text(120).describe(l10n.t('What is lost, in a few words.')),
    })
    .describe(l10n.t('What each minute costs.')),
  start: idSchema.describe(l10n.t('The state at the beginning.')),
  states: z.array(stateSchema).min(2).max(20).describe(l10n.t('What the system can be like.')),
  signals: z.array(signalSchema).min(2).max(20).describe(l10n.t('What one can look at.')),
  actions: z.array(actionSchema).min(2).max(20).describe(l10n.t('What one can do.')),
  communications: z
    .strictObject({
      duties: z
        .array(
          z.strictObject({
            id: ownIdSchema,
            title: text(120).describe(l10n.t('What the button says.')),
            seconds: secondsSchema.describe(l10n.t('How long it takes.')),
            bySeconds: secondsSchema.describe(l10n.t('When it is late.')),
            example: text(600).describe(l10n.t('How it may be said.')),
          }),
        )
        .min(1)
        .max(8)
        .describe(l10n.t('Whom one must tell what, and by when.')),
      incoming: z
        .array(
          z.strictObject({
            atSeconds: secondsSchema.describe(l10n.t('When it comes.')),
            from: text(60).describe(l10n.t('Who writes.')),
            text: text(400).describe(l10n.t('What they write.')),
          }),
        )
        .max(10)
        .default([])
        .describe(l10n.t('Messages that come meanwhile.')),
    })
    .describe(l10n.t('Talking while it burns.')),
  decision: z
    .strictObject({
      ask: text(400).describe(l10n.t('The question.')),
      options: z
        .array(
          z.strictObject({
            text: text(200).describe(l10n.t('What may be chosen.')),
            sound: z.boolean().describe(l10n.t('Whether it can be defended.')),
            why: text(600).describe(l10n.t('Why, or why not.')),
          }),
        )
        .min(2)
        .max(4)
        .describe(l10n.t('What may be chosen.')),
    })
    .describe(
      l10n.t('Roll back or fix forward, say; asked at the end, with the reason in the person’s own words.'),
    ),
  order: z.array(stepSchema).min(2).max(20).describe(l10n.t('One way that wins, with reasons.')),
  followUps: z.array(followUpItemSchema).min(1).max(8).describe(l10n.t('Questions for afterwards.')),
  sources: z
    .array(
      z.strictObject({
        title: text(160).describe(l10n.t('What it is called.')),
        url: z.url().optional().describe(l10n.t('Where it is.')),
      }),
    )
    .min(1)
    .max(8)
    .describe(l10n.t('Where such a thing has happened or is explained.')),
});

export type Drill = z.infer<typeof drillSchema>;
export type DrillState = z.infer<typeof stateSchema>;
export type DrillAction = z.infer<typeof actionSchema>;
