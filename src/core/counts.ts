import * as l10n from '@vscode/l10n';

/** `1 hint`, `2 hints`. */
export function hintCount(count: number): string {
  return count === 1 ? l10n.t('1 hint') : l10n.t('{0} hints', count);
}

/** `1 submission`, `2 submissions`. */
export function submissionCount(count: number): string {
  return count === 1 ? l10n.t('1 submission') : l10n.t('{0} submissions', count);
}

/** `1 pause`, `2 pauses`. */
export function pauseCount(count: number): string {
  return count === 1 ? l10n.t('1 pause') : l10n.t('{0} pauses', count);
}

/** `1 extension`, `2 extensions`. */
export function extensionCount(count: number): string {
  return count === 1 ? l10n.t('1 extension') : l10n.t('{0} extensions', count);
}

/** `1 answer`, `2 answers`. */
export function answerCount(count: number): string {
  return count === 1 ? l10n.t('1 answer') : l10n.t('{0} answers', count);
}

/** `1 question`, `2 questions`. */
export function questionCount(count: number): string {
  return count === 1 ? l10n.t('1 question') : l10n.t('{0} questions', count);
}
