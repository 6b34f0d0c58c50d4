import * as l10n from '@vscode/l10n';
import type { Json } from '../../core/json.ts';
import type { Answer } from '../protocol.ts';

/** An answer as a person reads it. */
export function answerText(answer: Answer): string {
  if (answer.length === 0) return l10n.t('nothing');
  if (answer.length === 1) return JSON.stringify(answer[0]);
  if (answer[0] === 'misfit') return answer[1];
  return l10n.t('an error: {0}', answer[1].message === '' ? answer[1].name : answer[1].message);
}

/** The value of an answer that fits its type; null for void; undefined for a misfit. */
export function answerValue(answer: Answer): Json | undefined {
  if (answer.length === 0) return null;
  return answer.length === 1 ? answer[0] : undefined;
}
