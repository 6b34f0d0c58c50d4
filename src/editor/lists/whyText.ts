import * as vscode from 'vscode';
import type { Suggestion } from '../../core/nextProblem.ts';
import type { DueToday } from '../../core/review.ts';
import type { Catalog } from '../../core/catalog.ts';
import { topicTitle } from '../topicTitle.ts';

/** Why a problem is suggested, in a sentence or two. */
export function whyText({ why, isBegun }: Suggestion): string {
  const begun = isBegun ? [vscode.l10n.t('You have begun it.')] : [];
  return [reason(), ...begun].join(' ');

  function reason(): string {
    switch (why.kind) {
      case 'beginning':
        return vscode.l10n.t('A good one to begin with.');
      case 'chosen':
        return vscode.l10n.t('Unsolved, and what you chose.');
      case 'like-last': {
        const last = why.last.problem.title;
        const level = levelText(why.harder);
        return why.tag === undefined
          ? vscode.l10n.t('Another topic than your last, “{0}”; {1}.', last, level)
          : vscode.l10n.t('Like your last, “{0}”: {1}, {2}.', last, topicTitle(why.tag).toLowerCase(), level);
      }
    }
  }
}

function levelText(harder: number): string {
  if (harder === 0) return vscode.l10n.t('the same level');
  return harder > 0 ? vscode.l10n.t('harder') : vscode.l10n.t('easier');
}

/** Which questions are due, in a sentence. */
export function dueText({ cards }: DueToday, catalog: Catalog): string {
  const titles = [...new Set(cards.map(({ question }) => question.problem))].map(
    (uuid) => catalog.withUuid(uuid)?.problem.title ?? '',
  );
  const [first = '', ...others] = titles;
  const what =
    others.length === 0
      ? vscode.l10n.t('“{0}”', first)
      : vscode.l10n.t('“{0}” and {1} more', first, others.length);
  return vscode.l10n.t('Follow-ups of {0}: you rated them before, and they are due again today.', what);
}
