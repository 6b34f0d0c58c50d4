import { z } from 'zod';
import { uuidSchema } from './identity.ts';
import { storyTags } from './storyWords.ts';

const part = z.string().max(6_000);
const title = z.string().max(80);
const tags = z.array(z.enum(storyTags)).max(storyTags.length);

const storyWordsSchema = z.strictObject({ situation: part, task: part, action: part, result: part });

/** A story as it stands in the fields of a question. */
export const tellingSchema = z.strictObject({
  story: uuidSchema.optional().describe('The kept story that is told again; left out for a new one.'),
  title,
  tags,
  words: storyWordsSchema,
});
export type Telling = z.infer<typeof tellingSchema>;

/** Which words a locked answer was given in. The words themselves stay out of the log, so that no report can quote them. */
export const toldStorySchema = z.strictObject({
  story: uuidSchema,
  telling: z.int().min(0).describe('Index among the tellings of the story.'),
});
export type ToldStory = z.infer<typeof toldStorySchema>;

export const storySchema = z.strictObject({
  uuid: uuidSchema,
  title,
  tags,
  tellings: z
    .array(
      z.strictObject({
        at: z.int().describe('Milliseconds since 1970.'),
        item: uuidSchema.describe('The question that was answered with it.'),
        words: storyWordsSchema,
      }),
    )
    .min(1)
    .describe('Oldest first; none is ever changed, since a locked answer is one of them.'),
});
export type Story = z.infer<typeof storySchema>;

/** The file of all stories of a person. */
export const storyFileSchema = z.strictObject({
  format: z.literal(1),
  stories: z.array(storySchema),
  drafts: z
    .record(uuidSchema, tellingSchema)
    .describe('What stands in the fields, by the UUID of the question.'),
});
export type StoryFile = z.infer<typeof storyFileSchema>;

export const noStories: StoryFile = { format: 1, stories: [], drafts: {} };
