import * as l10n from '@vscode/l10n';
import { z } from 'zod';
import { followUpItemSchema } from './followUp.ts';
import { schemaReferenceSchema, slugSchema, uuidSchema } from './identity.ts';
import { questionLevels } from './questionWords.ts';

export const questionLevelSchema = z.enum(questionLevels);

/** What a person sees when something is wrong, such as "latency jumped"; leads to questions and drills. */
export const symptomSchema = z.string().min(1).max(60);

export const topicIdSchema = z
  .string()
  .regex(
    /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/,
    l10n.t('must be letters and digits joined by single hyphens, such as RC-01'),
  )
  .max(40);

export const questionSchema = z
  .strictObject({
    ...followUpItemSchema.shape,
    title: z
      .string()
      .min(1)
      .max(80)
      .describe(l10n.t('A name for lists; it gives nothing of the answer away.')),
    topic: topicIdSchema.describe(l10n.t('The id of the topic that the question covers.')),
    level: questionLevelSchema.describe(l10n.t('Whom it is for.')),
    stack: z
      .array(slugSchema)
      .max(6)
      .default([])
      .describe(l10n.t('What it is bound to, such as go; empty: nothing.')),
    versions: z
      .record(z.string().min(1).max(40), z.string().min(1).max(60))
      .default({})
      .describe(l10n.t('The versions it holds for, by product: {"Go": "1.22 or newer"}.')),
    symptoms: z.array(symptomSchema).max(6).default([]).describe(l10n.t('What one sees that leads to it.')),
    story: z
      .boolean()
      .default(false)
      .describe(l10n.t('Answered as a story in four parts: situation, task, action, result.')),
  })
  .refine(({ story, check }) => !story || check === undefined, {
    path: ['story'],
    error: l10n.t('must not stand beside "check": a program cannot check a story. Delete one of the two'),
  });

export const questionSectionSchema = z.strictObject({
  $schema: schemaReferenceSchema,
  uuid: uuidSchema.describe(l10n.t('Identity of the section; it never changes.')),
  slug: slugSchema.describe(l10n.t('Equals the file name.')),
  title: z.string().min(1).max(80).describe(l10n.t('What the tree shows.')),
  description: z.string().min(1).max(350).describe(l10n.t('What the section is about.')),
  version: z.int().min(1).describe(l10n.t('Raised when key points change.')),
  items: z.array(questionSchema).min(1).max(200).describe(l10n.t('The questions, in order.')),
});

export type Question = z.infer<typeof questionSchema>;
export type QuestionSection = z.infer<typeof questionSectionSchema>;
