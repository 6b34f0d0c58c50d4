import { z } from 'zod';

/** From the page to the host, which parses every one. */
export const fromSetupPageSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ready') }).describe('The page has loaded and shows no state yet.'),
  z.strictObject({ type: z.literal('again') }),
  z.strictObject({ type: z.literal('copy') }),
  z.strictObject({ type: z.literal('settings'), key: z.string() }),
]);
export type FromSetupPage = z.infer<typeof fromSetupPageSchema>;

/** From the host to the page, which is of one build with it: everything that changes, whole each time. */
export interface ToSetupPage {
  /** What is being done, or how it came out, in one line that is read aloud. */
  readonly status: string;
  readonly running: boolean;
  /** HTML that the host made. */
  readonly report: string;
}
