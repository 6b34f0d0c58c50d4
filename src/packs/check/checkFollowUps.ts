import * as l10n from '@vscode/l10n';
import type { FollowUpItem, FollowUpSetItem } from '../../core/followUp.ts';
import { followUpFaults } from '../../core/followUpLint.ts';
import { followUpSteps, stepTitles } from '../../core/followUpWords.ts';
import { finding, type Finding, type JsonKeys } from '../finding.ts';
import { findingOfIssue } from '../issue.ts';
import { placeIn, type SourceJson, type SourceProblem } from './packSource.ts';

/** The questions of a problem: each by itself, and their order. */
export function checkFollowUps({ file }: SourceProblem): Finding[] {
  const items = file.value?.followUps?.items ?? [];
  return [...checkItems(file, ['followUps', 'items'], items), ...orderFindings(file, items)];
}

/** Questions in the form of follow-ups, wherever they stand. @param keys from the root to the list. */
export function checkItems(
  file: SourceJson<unknown>,
  keys: JsonKeys,
  items: readonly FollowUpItem[],
): Finding[] {
  return items.flatMap((item, index) =>
    followUpFaults(item).map(({ code, path, message }) =>
      findingOfIssue({
        code,
        ...placeIn(file, [...keys, index, ...path]),
        message: l10n.t('Question {0}: {1}', index + 1, message),
      }),
    ),
  );
}

/** An interview goes from requirements to trade-offs, and so do the questions. */
function orderFindings(file: SourceJson<unknown>, items: readonly FollowUpSetItem[]): Finding[] {
  let furthest = 0;
  return items.flatMap(({ step }, index) => {
    const own = followUpSteps.indexOf(step);
    if (own >= furthest) {
      furthest = own;
      return [];
    }
    const place = placeIn(file, ['followUps', 'items', index, 'step']);
    const before = followUpSteps[furthest] ?? step;
    const what = l10n.t(
      'Question {0}: {1} comes after {2}.',
      index + 1,
      stepTitles[step],
      stepTitles[before],
    );
    return [finding('U09', place, what, l10n.t('Put the questions in the order of an interview.'))];
  });
}
