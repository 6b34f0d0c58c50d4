import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';
import { ownCasesFileName } from '../../core/ownCases.ts';
import { readOwnCases, type ReadOwnCases } from '../../packs/readOwnCases.ts';
import { saveSolution } from '../solutionDocument.ts';
import type { Solution } from '../solutionFiles.ts';

/** The absolute path of the file with a solution's own cases. */
export function ownCasesFile(solution: Pick<Solution, 'file'>): string {
  return path.join(path.dirname(solution.file), ownCasesFileName);
}

/**
 * The student's own cases, from the disk; what is being written is saved first, as a solution is.
 * @throws {HumanError} when it cannot be saved.
 */
export async function ownCasesOf(solution: Solution): Promise<ReadOwnCases> {
  const file = ownCasesFile(solution);
  const isDirty = vscode.workspace.textDocuments.some(
    ({ uri, isDirty: dirty }) => dirty && uri.fsPath === file,
  );
  if (isDirty) await saveSolution(file);
  return readOwnCases(await readFile(file, 'utf8'), solution.entry.problem);
}
