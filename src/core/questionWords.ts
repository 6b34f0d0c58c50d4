// Apart from the schemas: pages import this, and with zod beside it the bundler would make their scripts large.
import * as l10n from '@vscode/l10n';
import { wordTable } from './wordTable.ts';

/** How much a question or drill asks for, from the easiest. */
export const questionLevels = ['warm-up', 'core', 'deep', 'staff'] as const;
export type QuestionLevel = (typeof questionLevels)[number];

export const questionLevelTitles: Readonly<Record<QuestionLevel, string>> = wordTable({
  'warm-up': () => l10n.t('Warm-up'),
  core: () => l10n.t('Core'),
  deep: () => l10n.t('Deep'),
  staff: () => l10n.t('Staff'),
});
