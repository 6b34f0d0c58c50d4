import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { HumanError } from '../core/humanError.ts';
import type { Notifier } from './notify.ts';
import type { PackInstaller } from './packInstaller.ts';
import type { TreeRow } from './problemTree.ts';

const uriList = 'text/uri-list';

/** Installs the archives that are dropped onto the tree, from the Explorer or from outside of the editor. */
export class PackDrop implements vscode.TreeDragAndDropController<TreeRow> {
  readonly dropMimeTypes = [uriList, 'files'];
  readonly dragMimeTypes = [];

  private readonly installer: PackInstaller;
  private readonly notifier: Notifier;

  constructor(installer: PackInstaller, notifier: Notifier) {
    this.installer = installer;
    this.notifier = notifier;
  }

  async handleDrop(_target: TreeRow | undefined, dropped: vscode.DataTransfer): Promise<void> {
    await this.notifier.guard(async () => {
      const named = await namedFiles(dropped);
      if (named.length > 0) {
        for (const file of named) await this.installer.install(archiveOnly(file));
        return;
      }
      for (const [, item] of dropped) {
        const file = item.asFile();
        if (file !== undefined) await this.installContent(file);
      }
    });
  }

  /** A file that lies on another machine than this extension runs on has contents, but no path here. */
  private async installContent(file: vscode.DataTransferFile): Promise<void> {
    if (file.uri?.scheme === 'file') {
      await this.installer.install(archiveOnly(file.uri.fsPath));
      return;
    }
    archiveOnly(file.name);
    const folder = await mkdtemp(path.join(tmpdir(), 'code-rounds-drop-'));
    try {
      const archive = path.join(folder, 'dropped.zip');
      await writeFile(archive, await file.data());
      await this.installer.install(archive);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

async function namedFiles(dropped: vscode.DataTransfer): Promise<string[]> {
  const text = (await dropped.get(uriList)?.asString()) ?? '';
  return text
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => vscode.Uri.parse(line))
    .filter(({ scheme }) => scheme === 'file')
    .map(({ fsPath }) => fsPath);
}

/** @throws {HumanError} for what no pack can be. */
function archiveOnly(file: string): string {
  if (/\.zip$/i.test(file)) return file;
  throw new HumanError(
    vscode.l10n.t(
      '{0} is no archive of a pack. Drop the .zip file you were given; for a folder, run “Open Folder as Pack”.',
      path.basename(file),
    ),
  );
}
