import { z } from 'zod';
import { uuidSchema } from '../../core/identity.ts';

/** Which round runs on this machine, and in which window; there is one at most. */
export const runningRoundSchema = z.strictObject({
  round: uuidSchema,
  holder: z.string().describe('The window that alone may write to the log of the round.'),
  window: z.string().describe('What that window is called on the screen.'),
  beat: z
    .strictObject({ clock: z.number(), uptime: z.number(), wall: z.number() })
    .describe('When it was last seen running; milliseconds.'),
});
export type RunningRound = z.infer<typeof runningRoundSchema>;
