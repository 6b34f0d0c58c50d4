import os from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { HumanError } from '../../core/humanError.ts';
import { progressFileLimits, type ProgressFile } from '../../core/progressFile.ts';
import { discoverSolutions } from '../discoverSolutions.ts';
import type { Notifier } from '../notify.ts';
import type { ProgressLog } from '../progressLog.ts';
import type { SolutionFiles } from '../solutionFiles.ts';
import type { SolutionRoot } from '../solutionRoot.ts';
import { amountText, eventsText } from './amounts.ts';
import { movedFolders, type MovedFolderName } from './movedFolders.ts';
import { movedSolutions } from './movedSolutions.ts';
import { storedFiles, storedPaths } from './storedFiles.ts';

interface Parts {
  /** Absolute. */
  readonly storage: string;
  readonly progressLog: ProgressLog;
  readonly solutions: SolutionFiles;
  readonly root: SolutionRoot;
  readonly notifier: Notifier;
}

interface Choice extends vscode.QuickPickItem {
  readonly part: MovedFolderName | 'log' | 'solutions';
}

/** Puts what a person did into one file, of the parts that they tick; nothing is sent anywhere. */
export class ProgressExport {
  private readonly parts: Parts;

  constructor(parts: Parts) {
    this.parts = parts;
  }

  /** @throws {HumanError} when the file cannot be written or would be too large to be read again. */
  async ask(): Promise<void> {
    const chosen = await vscode.window.showQuickPick(this.choices(), {
      title: vscode.l10n.t('Export My Progress'),
      placeHolder: vscode.l10n.t('What goes into the file? It stays where you save it.'),
      canPickMany: true,
    });
    if (chosen === undefined || chosen.length === 0) return;
    const day = new Date().toISOString().slice(0, 10);
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file(os.homedir());
    const target = await vscode.window.showSaveDialog({
      title: vscode.l10n.t('Export My Progress'),
      defaultUri: vscode.Uri.joinPath(folder, `code-rounds-progress-${day}.json`),
      filters: { JSON: ['json'] },
    });
    if (target === undefined) return;
    const file = await this.collect(new Set(chosen.map(({ part }) => part)));
    const bytes = new TextEncoder().encode(`${JSON.stringify(file, undefined, 1)}\n`);
    const name = path.basename(target.fsPath);
    if (bytes.length > progressFileLimits.bytes) {
      throw new HumanError(
        vscode.l10n.t('That would be more than one file may hold. Leave the copies of your code out.'),
      );
    }
    try {
      await vscode.workspace.fs.writeFile(target, bytes);
    } catch (cause) {
      throw new HumanError(vscode.l10n.t('{0} could not be written. Choose another folder.', name), {
        cause,
      });
    }
    this.parts.notifier.info(
      vscode.l10n.t('Saved as {0}. On the other machine run “Code Rounds: Import Progress”.', name),
      [{ title: vscode.l10n.t('Open'), run: () => vscode.window.showTextDocument(target) }],
    );
  }

  /** @param wanted the parts that were ticked. */
  async collect(wanted: ReadonlySet<Choice['part']>): Promise<ProgressFile> {
    const { storage, progressLog, solutions } = this.parts;
    const log = wanted.has('log') ? await progressLog.lines() : [];
    const folders = movedFolders.filter(({ name }) => wanted.has(name));
    const files = await Promise.all(folders.map(({ name }) => storedFiles(storage, name)));
    return {
      product: 'code-rounds',
      format: 1,
      exportedAt: Date.now(),
      log: log.map((line): unknown => (line.kind === 'event' ? line.event : JSON.parse(line.text))),
      files: files.flat(),
      solutions: wanted.has('solutions') ? [...(await movedSolutions(solutions.known))] : [],
    };
  }

  private async choices(): Promise<Choice[]> {
    const { storage, progressLog, root, solutions } = this.parts;
    const events = (await progressLog.lines()).length;
    const folders = await Promise.all(
      movedFolders.map(async (folder) => ({
        ...folder,
        count: (await storedPaths(storage, folder.name)).length,
      })),
    );
    if (root.known !== undefined) await discoverSolutions(solutions, root.known);
    const own = solutions.known.length;
    return [
      { part: 'log', label: capital(eventsText(events)), picked: true },
      ...folders
        .filter(({ count }) => count > 0)
        .map(({ name, count, isExported }) => ({
          part: name,
          label: capital(amountText(name, count)),
          picked: isExported,
        })),
      {
        part: 'solutions',
        label: own === 1 ? vscode.l10n.t('1 solution') : vscode.l10n.t('{0} solutions', own),
        description: vscode.l10n.t('your own files, as they are now'),
        picked: false,
      },
    ];
  }
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
