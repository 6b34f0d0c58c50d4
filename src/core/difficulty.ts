import * as l10n from '@vscode/l10n';

/** What the five levels of difficulty are called on the screen, easiest first. */
export const difficultyTitles: readonly string[] = [
  l10n.t('Warm-up'),
  l10n.t('Easy'),
  l10n.t('Medium'),
  l10n.t('Hard'),
  l10n.t('Expert'),
];

/** @param difficulty 1 to 5. */
export function difficultyTitle(difficulty: number): string {
  return difficultyTitles[difficulty - 1] ?? l10n.t('Medium');
}
