import * as l10n from '@vscode/l10n';
import { ExpressionError } from './expression.ts';
import type { FollowUpItem } from './followUp.ts';
import type { DrawnItem } from './followUpDraw.ts';
import type { FollowUpAnswer } from './followUpEvent.ts';
import { checkNumber, type NumberCheck } from './followUpNumberCheck.ts';
import { readQuantity } from './followUpQuantity.ts';

/** What the program itself can say of an answer. It never judges prose. */
export type CheckResult =
  | NumberCheck
  | { readonly kind: 'choice'; readonly outcome: 'right' | 'wrong' }
  | { readonly kind: 'gap'; readonly outcome: 'right' | 'wrong-answer' | 'wrong-point' }
  | { readonly kind: 'unanswered' }
  | { readonly kind: 'none' }
  | { readonly kind: 'impossible'; readonly reason: string };

type GapSide = 'weak' | 'strong';

/** Checks a locked answer against the item. */
export function checkAnswer(item: DrawnItem, answer: FollowUpAnswer): CheckResult {
  const { check } = item;
  if (check === undefined) return { kind: 'none' };
  if (isDontKnow(answer)) return { kind: 'unanswered' };
  switch (check.kind) {
    case 'choice': {
      const right = check.options.flatMap((option, index) => (option.right ? [index] : []));
      return { kind: 'choice', outcome: sameSet(right, answer.choice ?? []) ? 'right' : 'wrong' };
    }
    case 'number': {
      const quantity = readQuantity(answer.number ?? '', check.unit);
      if (quantity.kind === 'unreadable') return { kind: 'unanswered' };
      try {
        return checkNumber(check, quantity.value);
      } catch (error) {
        if (!(error instanceof ExpressionError)) throw error;
        return { kind: 'impossible', reason: l10n.t('This question cannot be checked: {0}', error.message) };
      }
    }
    case 'gap': {
      const [side, point] = answer.choice ?? [];
      if (gapOrder(item.uuid)[side ?? -1] !== 'weak') return { kind: 'gap', outcome: 'wrong-answer' };
      return {
        kind: 'gap',
        outcome: item.points[point ?? -1]?.id === check.missing ? 'right' : 'wrong-point',
      };
    }
  }
}

/** What keeps an answer from being committed, as a sentence for the person; `undefined` when nothing does. */
export function whyIncomplete(item: FollowUpItem, answer: FollowUpAnswer): string | undefined {
  const { check } = item;
  switch (check?.kind) {
    case undefined:
      return isDontKnow(answer) ? l10n.t('Write an answer first, or choose “I don’t know”.') : undefined;
    case 'choice': {
      const chosen = answer.choice ?? [];
      if (chosen.length === 0) return l10n.t('Choose an option first, or “I don’t know”.');
      return chosen.every((index) => index < check.options.length)
        ? undefined
        : l10n.t('That option does not exist.');
    }
    case 'number': {
      const quantity = readQuantity(answer.number ?? '', check.unit);
      return quantity.kind === 'unreadable' ? quantity.reason : undefined;
    }
    case 'gap': {
      const [side = -1, point = -1] = answer.choice ?? [];
      const chosen = gapOrder(item.uuid)[side] !== undefined && item.points[point] !== undefined;
      return chosen
        ? undefined
        : l10n.t('Choose the weaker answer and the point it lacks, or “I don’t know”.');
    }
  }
}

/** The two answers of a gap in the order in which they are shown: fixed for an item, mixed over all items. */
export function gapOrder(uuid: string): readonly [GapSide, GapSide] {
  const sum = Array.from(uuid).reduce((total, character) => total + character.charCodeAt(0), 0);
  return sum % 2 === 0 ? ['weak', 'strong'] : ['strong', 'weak'];
}

export function isDontKnow(answer: FollowUpAnswer): boolean {
  return (
    answer.text.trim() === '' &&
    (answer.choice ?? []).length === 0 &&
    (answer.number ?? '').trim() === '' &&
    answer.story === undefined
  );
}

function sameSet(left: readonly number[], right: readonly number[]): boolean {
  const wanted = new Set(left);
  const found = new Set(right);
  return wanted.size === found.size && [...wanted].every((value) => found.has(value));
}
