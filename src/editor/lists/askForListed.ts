import * as vscode from 'vscode';
import type { Catalog } from '../../core/catalog.ts';
import { HumanError } from '../../core/humanError.ts';
import { favouritesId, type ProblemLists } from '../../core/problemLists.ts';
import { favouritesTitle } from './listItem.ts';

/** A problem as it stands in a list; both by their ids. */
export interface ListedProblem {
  readonly list: string;
  readonly problem: string;
}

/**
 * Asks which problem of which list is meant; undefined when the person thinks better of it.
 * @throws {HumanError} when no list holds anything.
 */
export async function askForListed(
  lists: ProblemLists,
  catalog: Catalog,
): Promise<ListedProblem | undefined> {
  const all = [{ uuid: favouritesId, title: favouritesTitle(), problems: lists.favourites }, ...lists.lists];
  const picks = all.flatMap(({ uuid: list, title, problems }) =>
    problems.map((problem) => ({
      list,
      problem,
      label: catalog.withUuid(problem)?.problem.title ?? problem,
      description: title,
    })),
  );
  if (picks.length === 0) {
    throw new HumanError(
      vscode.l10n.t('Your lists are empty. Put a problem into one by “Code Rounds: Choose Lists”.'),
    );
  }
  return vscode.window.showQuickPick(picks, {
    title: vscode.l10n.t('Which problem of which list?'),
    matchOnDescription: true,
  });
}
