import * as vscode from 'vscode';
import { HumanError } from '../core/humanError.ts';

/** @throws {HumanError} when the file is no longer there. */
export async function openSolution(file: string): Promise<vscode.TextDocument> {
  try {
    return await vscode.workspace.openTextDocument(file);
  } catch (cause) {
    throw new HumanError(
      vscode.l10n.t(
        '{0} cannot be opened. If it was moved, open it where it is now; or open the problem again.',
        file,
      ),
      { cause },
    );
  }
}

/** @throws {HumanError} when the file is no longer there, or cannot be saved. */
export async function saveSolution(file: string): Promise<string> {
  const document = await openSolution(file);
  if (document.isDirty && !(await document.save())) {
    throw new HumanError(
      vscode.l10n.t('{0} could not be saved, so it was not run. Save it, then run again.', file),
    );
  }
  return document.getText();
}
