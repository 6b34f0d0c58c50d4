import * as l10n from '@vscode/l10n';
import { z } from 'zod';

/** How much of a failing hidden case a student sees before acceptance; afterwards all is open. */
export const revealSchema = z.enum(['name', 'why', 'input', 'full']);
export const revealDescription = l10n.t(
  'How much of a failing hidden case is shown before acceptance: its name, the "why" too, the input too, or all.',
);
export type Reveal = z.infer<typeof revealSchema>;
