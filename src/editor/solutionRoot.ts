import * as vscode from 'vscode';
import { HumanError } from '../core/humanError.ts';

/** Where a folder chosen by hand is remembered. */
const storageKey = 'solutionRoot';

/** The folder that solutions go under: the first of the workspace, else one that is asked for once. */
export class SolutionRoot {
  private readonly memento: vscode.Memento;

  constructor(memento: vscode.Memento) {
    this.memento = memento;
  }

  /** Absolute; undefined when none is known yet. Asks nobody. */
  get known(): string | undefined {
    const folder = vscode.workspace.workspaceFolders?.find(({ uri }) => uri.scheme === 'file');
    return folder?.uri.fsPath ?? this.memento.get<string>(storageKey);
  }

  /**
   * The folder, asking where there is none yet.
   * @throws {HumanError} when the person does not choose one.
   */
  async ask(): Promise<string> {
    if (this.known !== undefined) return this.known;
    const choose = vscode.l10n.t('Choose Folder');
    const answer = await vscode.window.showInformationMessage(
      vscode.l10n.t('No folder is open. Where should your solutions go?'),
      {
        modal: true,
        detail: vscode.l10n.t(
          'Code Rounds makes a folder for each problem under it, and remembers your choice.',
        ),
      },
      choose,
    );
    const chosen = answer === choose ? await this.dialog() : undefined;
    if (chosen === undefined) {
      throw new HumanError(
        vscode.l10n.t(
          'No folder was chosen, so no file was made. Open a folder, or open the problem again and choose one.',
        ),
      );
    }
    await this.memento.update(storageKey, chosen);
    return chosen;
  }

  private async dialog(): Promise<string | undefined> {
    const chosen = await vscode.window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      openLabel: vscode.l10n.t('Keep Solutions Here'),
    });
    return chosen?.[0]?.fsPath;
  }
}
