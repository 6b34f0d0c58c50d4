import { z } from 'zod';
import type { TimelineEntry } from './timeline.ts';

/** What can be done with a copy of the code. */
export const copyActions = ['compare', 'restore', 'copy'] as const;
export type CopyAction = (typeof copyActions)[number];

/** From the page to the host, which parses every one. */
export const fromTimelinePageSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ready') }).describe('The page has loaded and shows nothing yet.'),
  z.strictObject({
    type: z.literal('act'),
    action: z.enum(copyActions),
    copy: z.string().describe('The name of the copy.'),
  }),
]);
export type FromTimelinePage = z.infer<typeof fromTimelinePageSchema>;

/** From the host to the page, which is of one build with it: all there is to show. */
export interface ToTimelinePage {
  readonly title: string;
  readonly summary: string;
  /** Newest first. */
  readonly entries: readonly TimelineEntry[];
}
