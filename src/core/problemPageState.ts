import { z } from 'zod';

/** What a page about a problem remembers between reloads of the window. */
export const problemPageStateSchema = z.object({ problem: z.string() });
export type ProblemPageState = z.infer<typeof problemPageStateSchema>;
