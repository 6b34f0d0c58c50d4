import * as vscode from 'vscode';
import { HumanError } from '../core/humanError.ts';
import type { JudgedCase } from '../core/judgedCase.ts';
import { languages } from '../core/language.ts';
import type { CaseResult } from '../core/runReport.ts';
import { OwnCaseItems } from './ownCases/ownCaseItems.ts';
import { openSolution } from './solutionDocument.ts';
import { declarationLine } from './solutionOutline.ts';
import type { Solution } from './solutionFiles.ts';
import { casesOf } from './solutionRunner.ts';

/** What a test item stands for. */
export type ItemSubject =
  | { readonly kind: 'solution'; readonly solution: Solution }
  | { readonly kind: 'example'; readonly solution: Solution; readonly id: string }
  | { readonly kind: 'own'; readonly solution: Solution }
  | { readonly kind: 'own-case'; readonly solution: Solution; readonly id: string }
  | { readonly kind: 'hidden'; readonly solution: Solution }
  | { readonly kind: 'hidden-case'; readonly solution: Solution; readonly id: string };

/** The items of the Test Explorer: a solution, its examples, and its hidden cases as one until they fail. */
export class SolutionItems {
  private readonly controller: vscode.TestController;
  private readonly subjects = new WeakMap<vscode.TestItem, ItemSubject>();
  private readonly own: OwnCaseItems;

  constructor(controller: vscode.TestController) {
    this.controller = controller;
    this.own = new OwnCaseItems(controller, this.subjects);
  }

  subject(item: vscode.TestItem): ItemSubject | undefined {
    return this.subjects.get(item);
  }

  /** The item of a solution, made when there is none yet. Reads no case. */
  of(solution: Solution): vscode.TestItem {
    const uri = vscode.Uri.file(solution.file);
    const known = this.controller.items.get(uri.toString());
    if (known !== undefined) {
      // After the packs were read again, problem and cases may be others.
      if (this.subjects.get(known)?.solution.entry !== solution.entry) known.children.replace([]);
      this.subjects.set(known, { kind: 'solution', solution });
      return known;
    }
    const { title, uuid } = solution.entry.problem;
    const item = this.controller.createTestItem(uri.toString(), title, uri);
    item.description = languages[solution.language].title;
    item.sortText = `${title} ${uuid} ${solution.language}`;
    item.canResolveChildren = true;
    this.subjects.set(item, { kind: 'solution', solution });
    this.controller.items.add(item);
    return item;
  }

  forget(uri: vscode.Uri): void {
    this.controller.items.delete(uri.toString());
  }

  /** Puts the cases beneath a solution; what is wrong with them is shown on the item. */
  async resolve(item: vscode.TestItem): Promise<void> {
    const subject = this.subjects.get(item);
    if (subject?.kind !== 'solution') return;
    try {
      const cases = await casesOf(subject.solution);
      if (item.children.size === 0) item.children.replace(this.children(item, subject.solution, cases));
      await this.place(item, subject.solution);
      await this.own.refresh(item, subject.solution);
      item.error = undefined;
    } catch (error) {
      if (!(error instanceof HumanError)) throw error;
      item.error = error.message;
    }
  }

  /** The item of an example, or of an own case. */
  visible(item: vscode.TestItem, id: string): vscode.TestItem | undefined {
    return item.children.get(`${item.id}#${id}`) ?? this.own.item(item, id);
  }

  /** The items of all examples and own cases. */
  allVisible(item: vscode.TestItem): vscode.TestItem[] {
    const examples = [...item.children].flatMap(([, child]) =>
      this.subjects.get(child)?.kind === 'example' ? [child] : [],
    );
    return [...examples, ...this.own.items(item)];
  }

  /** The visible cases that an item stands for by themselves: one, or all of one's own. */
  idsOf(item: vscode.TestItem): string[] {
    const subject = this.subjects.get(item);
    if (subject?.kind === 'example' || subject?.kind === 'own-case') return [subject.id];
    if (subject?.kind !== 'own') return [];
    return [...item.children].flatMap(([, child]) => this.idsOf(child));
  }

  hidden(item: vscode.TestItem): vscode.TestItem | undefined {
    return item.children.get(`${item.id}#hidden`);
  }

  /** Shows these hidden cases by name, in place of those of the run before. */
  showHiddenCases(
    item: vscode.TestItem,
    solution: Solution,
    failing: readonly CaseResult[],
  ): Map<string, vscode.TestItem> {
    const group = this.hidden(item);
    const items = failing.map((result): [string, vscode.TestItem] => {
      const child = this.controller.createTestItem(`${item.id}#${result.id}`, result.name, item.uri);
      this.subjects.set(child, { kind: 'hidden-case', solution, id: result.id });
      child.range = item.range;
      if (result.why !== undefined) child.description = result.why;
      return [result.id, child];
    });
    group?.children.replace(items.map(([, child]) => child));
    return new Map(items);
  }

  private children(
    item: vscode.TestItem,
    solution: Solution,
    cases: readonly JudgedCase[],
  ): vscode.TestItem[] {
    const visible = cases.filter(({ visibility }) => visibility === 'visible');
    const hiddenCount = cases.length - visible.length;
    const examples = visible.map(({ case: { uuid, name } }, index) => {
      const child = this.controller.createTestItem(`${item.id}#${uuid}`, name, item.uri);
      child.sortText = String(index).padStart(4, '0');
      this.subjects.set(child, { kind: 'example', solution, id: uuid });
      return child;
    });
    if (hiddenCount === 0) return examples;
    const group = this.controller.createTestItem(
      `${item.id}#hidden`,
      vscode.l10n.t('Hidden cases ({0})', hiddenCount),
      item.uri,
    );
    group.sortText = 'hidden';
    this.subjects.set(group, { kind: 'hidden', solution });
    return [...examples, group];
  }

  private async place(item: vscode.TestItem, { file, entry, language }: Solution): Promise<void> {
    const document = await openSolution(file);
    const line = declarationLine(document.getText(), entry.problem, language) ?? 0;
    item.range = new vscode.Range(line, 0, line, 0);
    for (const [, child] of item.children) {
      if (this.subjects.get(child)?.kind !== 'own') child.range = item.range;
    }
  }
}
