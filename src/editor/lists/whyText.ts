import * as vscode from 'vscode';
import { difficultyTitle } from '../../core/difficulty.ts';
import type { Suggestion } from '../../core/nextProblem.ts';
import type { DueToday } from '../../core/review.ts';
import type { Catalog } from '../../core/catalog.ts';
import { topicTitle } from '../topicTitle.ts';

/** Why a problem is suggested, in a sentence or two. */
export function whyText({ entry, why, isBegun }: Suggestion): string {
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
        const level = levelText(why.harder, entry.problem.difficulty);
        return why.tag === undefined
          ? vscode.l10n.t('{0}, and another topic than “{1}”, which you worked on last.', level, last)
          : vscode.l10n.t(
              '{0}, and about {1} like “{2}”, which you worked on last.',
              level,
              topicTitle(why.tag).toLowerCase(),
              last,
            );
      }
    }
  }
}

function levelText(harder: number, difficulty: number): string {
  const level = vscode.l10n.t(difficultyTitle(difficulty));
  if (harder === 0) return vscode.l10n.t('Unsolved, of the same level');
  return harder > 0
    ? vscode.l10n.t('Unsolved, harder ({0})', level)
    : vscode.l10n.t('Unsolved, easier ({0})', level);
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
