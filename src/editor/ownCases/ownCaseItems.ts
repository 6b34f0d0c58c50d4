import * as vscode from 'vscode';
import type { JudgedCase } from '../../core/judgedCase.ts';
import { formatIssue } from '../../packs/issue.ts';
import type { ItemSubject } from '../solutionItems.ts';
import type { Solution } from '../solutionFiles.ts';
import { ownCasesFile, ownCasesOf } from './ownCasesOf.ts';

/** The student's own cases beneath a solution in the Test Explorer: a group, there when there are any. */
export class OwnCaseItems {
  private readonly controller: vscode.TestController;
  private readonly subjects: WeakMap<vscode.TestItem, ItemSubject>;

  constructor(controller: vscode.TestController, subjects: WeakMap<vscode.TestItem, ItemSubject>) {
    this.controller = controller;
    this.subjects = subjects;
  }

  item(solution: vscode.TestItem, id: string): vscode.TestItem | undefined {
    return this.group(solution)?.children.get(`${solution.id}#${id}`);
  }

  items(solution: vscode.TestItem): vscode.TestItem[] {
    return [...(this.group(solution)?.children ?? [])].map(([, child]) => child);
  }

  /** Reads the file again; an item whose case is still there is kept. */
  async refresh(item: vscode.TestItem, solution: Solution): Promise<void> {
    const read = await ownCasesOf(solution);
    if (read.kind === 'read' && read.cases.length === 0) {
      item.children.delete(groupId(item));
      return;
    }
    const group = this.group(item) ?? this.makeGroup(item, solution);
    if (read.kind === 'invalid') {
      group.error = read.issues.slice(0, 3).map(formatIssue).join('\n');
      group.children.replace([]);
      return;
    }
    group.error = undefined;
    group.children.replace(
      read.cases.map((judged, index) =>
        this.child(item, group, solution, judged, index, read.lines[index] ?? 1),
      ),
    );
  }

  private group(item: vscode.TestItem): vscode.TestItem | undefined {
    return item.children.get(groupId(item));
  }

  private makeGroup(item: vscode.TestItem, solution: Solution): vscode.TestItem {
    const uri = vscode.Uri.file(ownCasesFile(solution));
    const group = this.controller.createTestItem(groupId(item), vscode.l10n.t('My cases'), uri);
    group.sortText = 'example-own';
    this.subjects.set(group, { kind: 'own', solution });
    item.children.add(group);
    return group;
  }

  private child(
    item: vscode.TestItem,
    group: vscode.TestItem,
    solution: Solution,
    { case: { uuid, name } }: JudgedCase,
    index: number,
    line: number,
  ): vscode.TestItem {
    const id = `${item.id}#${uuid}`;
    const child = group.children.get(id) ?? this.controller.createTestItem(id, name, group.uri);
    child.sortText = String(index).padStart(4, '0');
    child.range = new vscode.Range(line - 1, 0, line - 1, 0);
    this.subjects.set(child, { kind: 'own-case', solution, id: uuid });
    return child;
  }
}

function groupId(item: vscode.TestItem): string {
  return `${item.id}#own`;
}
