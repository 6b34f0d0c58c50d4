import * as vscode from 'vscode';
import { ActionableError } from './actionableError.ts';

/**
 * To be called before anything is run.
 * @throws {HumanError} in a workspace that is not trusted, with the way to trust it.
 */
export function refuseWithoutTrust(refusal: string): void {
  if (vscode.workspace.isTrusted) return;
  throw new ActionableError(refusal, [
    {
      title: vscode.l10n.t('Manage Trust'),
      run: () => vscode.commands.executeCommand('workbench.trust.manage'),
    },
  ]);
}
