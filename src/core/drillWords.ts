import * as l10n from '@vscode/l10n';
import type { DrillFacts } from './drillFacts.ts';
import { wordTable } from './wordTable.ts';

/** How a play ended, in a word or two. */
export const endingTitles: Readonly<Record<DrillFacts['ending'], string>> = wordTable({
  won: () => l10n.t('Won'),
  lost: () => l10n.t('Lost'),
  'out-of-time': () => l10n.t('Out of time'),
  'given-up': () => l10n.t('Given up'),
});
