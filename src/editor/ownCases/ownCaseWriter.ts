import { readFile, writeFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import * as vscode from 'vscode';
import { HumanError } from '../../core/humanError.ts';
import type { JudgedCase } from '../../core/judgedCase.ts';
import { judgedOwnCase, type OwnCase } from '../../core/ownCases.ts';
import { formatIssue } from '../../packs/issue.ts';
import { openSolution } from '../solutionDocument.ts';
import type { Solution } from '../solutionFiles.ts';
import { ownCasesFile, ownCasesOf } from './ownCasesOf.ts';
import { withOwnCase } from './withOwnCase.ts';

/**
 * Writes a case into the student's own, under a name of its own, and saves; the same case is not written twice.
 * @returns the case as it stands there.
 * @throws {HumanError} when the file has faults or cannot be saved.
 */
export async function addOwnCase(solution: Solution, own: OwnCase): Promise<JudgedCase> {
  const read = await ownCasesOf(solution);
  if (read.kind === 'invalid') {
    const issues = read.issues.slice(0, 3).map(formatIssue).join(' ');
    throw new HumanError(
      vscode.l10n.t('Your own cases have a fault, so nothing was added to them. {0}', issues),
    );
  }
  const twin = read.cases.find((known) =>
    isDeepStrictEqual(known, judgedOwnCase({ ...own, name: known.case.name })),
  );
  if (twin !== undefined) return twin;
  const named = { ...own, name: freeName(own.name, new Set(read.cases.map((known) => known.case.name))) };
  await write(ownCasesFile(solution), named);
  return judgedOwnCase(named);
}

/** In its editor, where it is open, so that it can be undone; what that shows may lag behind the disk, which decides. */
async function write(file: string, own: OwnCase): Promise<void> {
  const text = await readFile(file, 'utf8');
  const next = withOwnCase(text, own);
  const document = vscode.workspace.textDocuments.find(({ uri }) => uri.fsPath === file);
  if (document?.getText() !== text) {
    await writeFile(file, next);
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  const whole = new vscode.Range(new vscode.Position(0, 0), document.positionAt(text.length));
  edit.replace(document.uri, whole, next);
  if ((await vscode.workspace.applyEdit(edit)) && (await document.save())) return;
  throw new HumanError(vscode.l10n.t('{0} could not be saved. Save it, then add the case again.', file));
}

/** Opens the student's own cases, at one of them. @param line from 1. */
export async function showOwnCases(solution: Solution, id?: string): Promise<void> {
  const document = await openSolution(ownCasesFile(solution));
  const read = await ownCasesOf(solution);
  const index = read.kind === 'read' ? read.cases.findIndex((judged) => judged.case.uuid === id) : -1;
  const line = read.kind === 'read' ? (read.lines[index] ?? 1) - 1 : 0;
  const selection = new vscode.Range(line, 0, line, 0);
  await vscode.window.showTextDocument(document, { selection, preview: false });
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name); number += 1) {
    const ending = ` ${number}`;
    name = `${wanted.slice(0, 80 - ending.length)}${ending}`;
  }
  return name;
}
