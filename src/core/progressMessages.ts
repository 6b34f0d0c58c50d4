import { z } from 'zod';
import { slugSchema } from './identity.ts';

/** How many problems. */
export interface Tally {
  readonly solved: number;
  /** Tried and not solved. */
  readonly begun: number;
  readonly total: number;
}

/** How many follow-up questions. */
export interface QuestionTally {
  readonly rated: number;
  /** Rated Again or Hard the last time. */
  readonly weak: number;
  readonly total: number;
}

export interface TopicOverview {
  readonly tag: string;
  readonly title: string;
  readonly all: Tally;
  /** Easiest first, as many as there are titles of levels. */
  readonly levels: readonly Tally[];
  readonly questions: QuestionTally;
  /** When a problem of it was opened or run last, in milliseconds since 1970; `undefined`: never. */
  readonly lastAt: number | undefined;
}

export interface WeekOverview {
  /** Its Monday, as the axis says it. */
  readonly label: string;
  /** Problems solved for the first time. */
  readonly solved: number;
  /** Further problems that were run. */
  readonly tried: number;
  /** Follow-up questions rated. */
  readonly rated: number;
}

export interface ThinTopic {
  readonly tag: string;
  readonly title: string;
  readonly all: Tally;
  /** In words. */
  readonly why: string;
}

export interface ProgressOverview {
  readonly all: Tally;
  readonly questions: QuestionTally;
  /** Questions due for review today. */
  readonly due: number;
  /** Titles. */
  readonly levels: readonly string[];
  readonly topics: readonly TopicOverview[];
  /** Oldest first; the last one is this week. */
  readonly weeks: readonly WeekOverview[];
  /** Thinnest first. */
  readonly thin: readonly ThinTopic[];
}

/** From the host to the page, which is of one build with it: everything, whole each time. */
export interface ToProgressPage {
  readonly type: 'overview';
  readonly overview: ProgressOverview;
}

/** From the page to the host, which parses every one. */
export const fromProgressPageSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ready') }).describe('The page has loaded and shows nothing yet.'),
  z.strictObject({ type: z.literal('next'), tag: slugSchema.optional() }),
  z.strictObject({ type: z.literal('review') }),
]);
export type FromProgressPage = z.infer<typeof fromProgressPageSchema>;
