import * as vscode from 'vscode';
import { favouritesId, problemsOf, type ProblemLists } from '../../core/problemLists.ts';
import { askForTitle } from './askForTitle.ts';
import { favouritesTitle } from './listItem.ts';

export type ChosenLists =
  | { readonly kind: 'these'; readonly ids: ReadonlySet<string> }
  | { readonly kind: 'new'; readonly title: string };

/** Asks which lists a problem is to be in, with a button for a new one; undefined when the person thinks better of it. */
export async function chooseLists(
  lists: ProblemLists,
  problem: string,
  title: string,
): Promise<ChosenLists | undefined> {
  const answer = await ask(lists, problem, title);
  if (answer !== 'new') return answer;
  const fresh = await askForTitle(vscode.l10n.t('New List'));
  return fresh === undefined ? undefined : { kind: 'new', title: fresh };
}

function ask(lists: ProblemLists, problem: string, title: string): Promise<ChosenLists | 'new' | undefined> {
  const all = [
    { id: favouritesId, label: favouritesTitle() },
    ...lists.lists.map(({ uuid, title: label }) => ({ id: uuid, label })),
  ];
  const pick = vscode.window.createQuickPick<(typeof all)[number]>();
  const newList = { iconPath: new vscode.ThemeIcon('add'), tooltip: vscode.l10n.t('New List') };
  pick.title = vscode.l10n.t('Lists with “{0}”', title);
  pick.placeholder = vscode.l10n.t('Check the lists it is to be in; + makes a new one');
  pick.canSelectMany = true;
  pick.items = all;
  pick.selectedItems = all.filter(({ id }) => problemsOf(lists, id).includes(problem));
  pick.buttons = [newList];
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      resolve({ kind: 'these', ids: new Set(pick.selectedItems.map(({ id }) => id)) });
      pick.hide();
    });
    pick.onDidTriggerButton(() => {
      resolve('new');
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}
