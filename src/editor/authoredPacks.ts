import path from 'node:path';
import type * as vscode from 'vscode';
import { z } from 'zod';
import type { Disposable } from './disposables.ts';
import { Emitter } from './emitter.ts';

/** Where the folders are kept, for this workspace alone. */
const storageKey = 'authoredPacks';

/** The packs whose authors work on them in this workspace: shown with their drafts, and checked at every change. */
export class AuthoredPacks implements Disposable {
  /** Fires when a folder has come or gone. */
  readonly onDidChange;

  private readonly changed = new Emitter<void>();
  private readonly memento: vscode.Memento;

  constructor(memento: vscode.Memento) {
    this.memento = memento;
    this.onDidChange = this.changed.event;
  }

  /** Absolute. */
  get folders(): readonly string[] {
    return z.array(z.string()).catch([]).parse(this.memento.get(storageKey));
  }

  async add(folder: string): Promise<void> {
    await this.keep([...new Set([...this.folders, folder])]);
  }

  async remove(folder: string): Promise<void> {
    await this.keep(this.folders.filter((known) => known !== folder));
  }

  /** The authored pack that a file lies in. @param file absolute. */
  folderOf(file: string): string | undefined {
    return this.folders.find((folder) => {
      const inside = path.relative(folder, file);
      return !path.isAbsolute(inside) && inside.split(path.sep)[0] !== '..';
    });
  }

  dispose(): void {
    this.changed.dispose();
  }

  private async keep(folders: readonly string[]): Promise<void> {
    await this.memento.update(storageKey, folders);
    this.changed.fire();
  }
}
