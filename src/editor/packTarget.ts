import { existsSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { z } from 'zod';
import { HumanError } from '../core/humanError.ts';
import type { AuthoredPacks } from './authoredPacks.ts';

const manifestName = 'pack.rounds.json';

/** A row of the tree, as far as it matters here. */
const rowSchema = z.object({ source: z.object({ folder: z.string() }) });
const warningSchema = z.object({ pack: rowSchema });

/** The folder of the pack that a row of the tree stands for. */
export function folderOfRow(target: unknown): string | undefined {
  const warning = warningSchema.safeParse(target);
  if (warning.success) return warning.data.pack.source.folder;
  return rowSchema.safeParse(target).data?.source.folder;
}

/**
 * The authored pack a command is about: of a row, of a file, of the active editor, else by asking.
 * @returns its absolute folder; undefined when the person was asked and declined.
 * @throws {HumanError} when no folder is open as a pack.
 */
export async function authoredFolder(authored: AuthoredPacks, target: unknown): Promise<string | undefined> {
  const row = folderOfRow(target);
  if (row !== undefined) return row;
  const uri = target instanceof vscode.Uri ? target : vscode.window.activeTextEditor?.document.uri;
  const own = uri === undefined ? undefined : authored.folderOf(uri.fsPath);
  if (own !== undefined) return own;
  const [only, ...others] = authored.folders;
  if (only === undefined) {
    throw new HumanError(
      vscode.l10n.t('No folder is open as a pack. Run “Code Rounds: Open Folder as Pack” first.'),
    );
  }
  if (others.length === 0) return only;
  return vscode.window.showQuickPick([...authored.folders], { title: vscode.l10n.t('Which pack?') });
}

/**
 * The folder to open as a pack: the one given, else one of the workspace that holds a pack, else by asking.
 * @throws {HumanError} when it holds no `pack.rounds.json`.
 */
export async function folderToAuthor(target: unknown): Promise<string | undefined> {
  const given = target instanceof vscode.Uri ? target.fsPath : await askForFolder();
  if (given === undefined) return undefined;
  const folder = path.basename(given) === manifestName ? path.dirname(given) : given;
  if (existsSync(path.join(folder, manifestName))) return folder;
  throw new HumanError(
    vscode.l10n.t(
      '{0} holds no pack.rounds.json. Choose the folder that holds it, or make a pack with “code-rounds pack new”.',
      folder,
    ),
  );
}

async function askForFolder(): Promise<string | undefined> {
  const found = await vscode.workspace.findFiles(`**/${manifestName}`, '**/node_modules/**', 20);
  const elsewhere = vscode.l10n.t('Another Folder...');
  const picks = found.map(({ fsPath }) => path.dirname(fsPath)).sort();
  const picked =
    picks.length === 0
      ? elsewhere
      : await vscode.window.showQuickPick([...picks, elsewhere], {
          title: vscode.l10n.t('Which folder holds the pack?'),
        });
  if (picked !== elsewhere) return picked;
  const chosen = await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    title: vscode.l10n.t('Open Folder as Pack'),
    openLabel: vscode.l10n.t('Open as Pack'),
  });
  return chosen?.[0]?.fsPath;
}
