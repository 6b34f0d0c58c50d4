import { mkdir } from 'node:fs/promises';
import * as vscode from 'vscode';
import { Debounced } from './debounced.ts';
import { DisposableStore, type Disposable } from './disposables.ts';

/** A file is often written in more than one step; in milliseconds. */
const quietMs = 200;

/** Tells when something in a folder of ours has changed, by this window, another one, or by hand. */
export class FolderWatch implements Disposable {
  private readonly store = new DisposableStore();
  private readonly folder: string;
  private readonly look: Debounced;
  private started: Promise<void> | undefined;

  /** @param folder absolute; nothing is watched before `start`. */
  constructor(folder: string, changed: () => void) {
    this.folder = folder;
    this.look = this.store.add(
      new Debounced(() => {
        changed();
        return Promise.resolve();
      }, quietMs),
    );
  }

  /** Begins to watch; asking again changes nothing. */
  start(): Promise<void> {
    this.started ??= this.watch();
    return this.started;
  }

  dispose(): void {
    this.store.dispose();
  }

  private async watch(): Promise<void> {
    // The editor watches only folders that are there; where none can be made, nothing will change either.
    const made = await mkdir(this.folder, { recursive: true }).then(
      () => true,
      () => false,
    );
    if (!made) return;
    const pattern = new vscode.RelativePattern(vscode.Uri.file(this.folder), '**');
    const watcher = this.store.add(vscode.workspace.createFileSystemWatcher(pattern));
    for (const event of [watcher.onDidChange, watcher.onDidCreate, watcher.onDidDelete]) {
      this.store.add(
        event(() => {
          this.look.ask();
        }),
      );
    }
  }
}
