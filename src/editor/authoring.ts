import { stat } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';
import type { AuthoredPacks } from './authoredPacks.ts';
import { commandIds } from './ids.ts';
import type { Notifier } from './notify.ts';
import { authoredFolder, folderToAuthor } from './packTarget.ts';
import type { PackValidation } from './packValidation.ts';
import type { ProblemTarget } from './problemTarget.ts';
import type { PromptPreviews } from './promptPreview.ts';

interface AuthoringParts {
  readonly authored: AuthoredPacks;
  readonly notifier: Notifier;
  readonly previews: PromptPreviews;
  readonly target: ProblemTarget;
  readonly validation: PackValidation;
}

/** What the author of a pack does in the editor. */
export class Authoring {
  private readonly parts: AuthoringParts;

  constructor(parts: AuthoringParts) {
    this.parts = parts;
  }

  /** @param given the folder or its manifest; else the person is asked. @throws {HumanError} when it holds no pack. */
  async openFolder(given: unknown): Promise<void> {
    const folder = await folderToAuthor(given);
    if (folder === undefined) return;
    await this.parts.authored.add(folder);
    this.parts.notifier.info(
      vscode.l10n.t(
        '{0} is open as a pack: its drafts are in the tree, and what is wrong with it is in the Problems panel.',
        folder,
      ),
      [
        {
          title: vscode.l10n.t('Validate'),
          run: () => vscode.commands.executeCommand(commandIds.validatePack, vscode.Uri.file(folder)),
        },
      ],
    );
  }

  /** Nothing on the disk changes. */
  async closeFolder(given: unknown): Promise<void> {
    const folder = await authoredFolder(this.parts.authored, given);
    if (folder !== undefined) await this.parts.authored.remove(folder);
  }

  async validate(given: unknown): Promise<void> {
    const folder = await authoredFolder(this.parts.authored, given);
    if (folder !== undefined) await this.parts.validation.validate(folder);
  }

  /** Of the file in the active editor, of a row, else of a problem that is asked for. */
  async preview(given: unknown): Promise<void> {
    const uri = given instanceof vscode.Uri ? given : undefined;
    const active = given === undefined ? vscode.window.activeTextEditor?.document.uri : undefined;
    const own = await folderOfProblem((uri ?? active)?.fsPath);
    const folder = own ?? (await this.parts.target.of(given))?.folder;
    if (folder !== undefined) await this.parts.previews.show(folder);
  }
}

/** The folder of the problem that a file belongs to. */
async function folderOfProblem(file: string | undefined): Promise<string | undefined> {
  if (file === undefined) return undefined;
  for (const folder of [file, path.dirname(file), path.dirname(path.dirname(file))]) {
    const description = await stat(path.join(folder, 'problem.rounds.json')).catch(() => undefined);
    if (description?.isFile() === true) return folder;
  }
  return undefined;
}
