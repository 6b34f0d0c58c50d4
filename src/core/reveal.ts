import { z } from 'zod';

/** How much of a failing hidden case a student sees before acceptance; afterwards all is open. */
export const revealSchema = z.enum(['name', 'why', 'input', 'full']);
export type Reveal = z.infer<typeof revealSchema>;
