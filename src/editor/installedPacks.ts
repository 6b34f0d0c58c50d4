import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import * as vscode from 'vscode';
import type { InstalledPack } from '../packs/store/installOutcome.ts';
import type { PackStore } from '../packs/store/packStore.ts';
import { Debounced } from './debounced.ts';
import { DisposableStore, type Disposable } from './disposables.ts';
import { Emitter } from './emitter.ts';
import type { Notifier } from './notify.ts';
import { isOfGoneWindow, windowHolder } from './windowHolder.ts';

/** An update writes its list more than once; in milliseconds. */
const quietMs = 200;

/** What is installed, as this window sees it; all windows share one store. */
export class InstalledPacks implements Disposable {
  /** Fires when another window has installed, updated or removed a pack. */
  readonly onDidChange;

  private readonly disposables = new DisposableStore();
  private readonly changed = this.disposables.add(new Emitter<void>());
  private readonly store: PackStore;
  private readonly notifier: Notifier;
  private watching: Promise<void> | undefined;
  private told: readonly InstalledPack[] = [];
  /** Holding and letting go, one after the other. */
  private holding: Promise<void> = Promise.resolve();

  constructor(store: PackStore, notifier: Notifier) {
    this.store = store;
    this.notifier = notifier;
    this.onDidChange = this.changed.event;
  }

  /** In the order of their ids. @throws {HumanError} when the list was damaged from outside. */
  async list(): Promise<readonly InstalledPack[]> {
    this.watching ??= this.watch();
    await this.watching;
    this.told = await this.store.list();
    return this.told;
  }

  /**
   * Keeps the files of an installed version for as long as something shows them, whatever is installed or removed meanwhile.
   * @param place absolute, of a file or folder; one outside of the store needs no keeping.
   * @param what names what shows it; it holds one version at a time.
   */
  hold(place: string, what: string): void {
    this.queue(async () => {
      await this.store.hold(place, windowHolder(what));
    });
  }

  /** @param what as it was named to `hold`. */
  letGo(what: string): void {
    this.queue(() => this.store.release(windowHolder(what)));
  }

  dispose(): void {
    this.disposables.dispose();
  }

  private queue(work: () => Promise<void>): void {
    this.holding = this.holding.then(() => this.notifier.guard(work));
  }

  private async watch(): Promise<void> {
    const { listFile } = this.store;
    // The editor watches only folders that are there.
    await mkdir(path.dirname(listFile), { recursive: true });
    const pattern = new vscode.RelativePattern(
      vscode.Uri.file(path.dirname(listFile)),
      path.basename(listFile),
    );
    const watcher = this.disposables.add(vscode.workspace.createFileSystemWatcher(pattern));
    const look = this.disposables.add(
      new Debounced(() => this.notifier.guard(() => this.lookAgain()), quietMs),
    );
    const seen = (): void => {
      look.ask();
    };
    for (const event of [watcher.onDidChange, watcher.onDidCreate, watcher.onDidDelete]) {
      this.disposables.add(event(seen));
    }
    this.queue(() => this.store.releaseAll(isOfGoneWindow));
  }

  private async lookAgain(): Promise<void> {
    const before = this.told;
    if (!isDeepStrictEqual(await this.store.list(), before)) this.changed.fire();
  }
}
