import * as vscode from 'vscode';
import type { Catalog } from '../core/catalog.ts';
import type { FollowUpTopic } from '../core/followUpMessages.ts';
import { questionsOf, reviewTalk, setTalk, type FollowUpTalk } from '../core/followUpTalk.ts';
import { HumanError } from '../core/humanError.ts';

export interface FoundTalk {
  readonly talk: FollowUpTalk;
  /** Of the tab. */
  readonly title: string;
}

/**
 * The questions that a page is about.
 * @throws {HumanError} when they are gone.
 */
export function talkOf(topic: FollowUpTopic, catalog: Catalog): FoundTalk {
  return topic.kind === 'problem' ? problemTalk(topic.problem, catalog) : review(topic, catalog);
}

function problemTalk(uuid: string, catalog: Catalog): FoundTalk {
  const problem = catalog.withUuid(uuid)?.problem;
  if (problem === undefined) {
    throw new HumanError(
      vscode.l10n.t(
        'This problem is in none of the loaded packs any more. Reload the packs, or pick another problem.',
      ),
    );
  }
  if (problem.followUps === undefined) {
    throw new HumanError(
      vscode.l10n.t('“{0}” has no follow-up questions. Pick a problem that has some.', problem.title),
    );
  }
  return {
    talk: setTalk(problem, problem.followUps),
    title: vscode.l10n.t('Follow-ups: {0}', problem.title),
  };
}

function review(
  { items, startedAt }: Extract<FollowUpTopic, { kind: 'review' }>,
  catalog: Catalog,
): FoundTalk {
  const sources = catalog.problems.flatMap(({ problem }) =>
    problem.followUps === undefined ? [] : [{ problem, set: problem.followUps }],
  );
  const talk = reviewTalk(sources, items, startedAt);
  if (questionsOf(talk).length === 0) {
    throw new HumanError(
      vscode.l10n.t(
        'The questions of this review are in none of the loaded packs any more. Reload the packs, or start “Review Now” again.',
      ),
    );
  }
  return { talk, title: vscode.l10n.t('Review') };
}
