import path from 'node:path';
import * as vscode from 'vscode';
import { checkPack } from '../packs/check/checkPack.ts';
import type { Finding } from '../packs/finding.ts';
import { readStock } from '../packs/readStock.ts';
import type { AuthoredPacks } from './authoredPacks.ts';
import { ContextKey } from './contextKey.ts';
import { Debounced } from './debounced.ts';
import { DisposableStore, type Disposable } from './disposables.ts';
import { Emitter } from './emitter.ts';
import { contextKeys } from './ids.ts';
import type { Notifier } from './notify.ts';
import type { PackFindings } from './packFindings.ts';

/** Saving all files, or changing a branch, comes as a burst; in milliseconds. */
const quietMs = 300;

interface CheckerParts {
  readonly authored: AuthoredPacks;
  /** Absolute folders of the built-in packs, from which rounds of every pack may draw. */
  readonly builtIn: () => Promise<readonly string[]>;
  readonly findings: PackFindings;
  readonly notifier: Notifier;
}

/** Checks the packs of their authors whenever a file of theirs changes. */
export class PackChecker implements Disposable {
  /** Fires with the folder of a pack whose files have changed, once they were checked. */
  readonly onDidCheck;

  private readonly store = new DisposableStore();
  private readonly checked = this.store.add(new Emitter<string>());
  private readonly authoring = new ContextKey(contextKeys.authoring);
  private readonly packs = new Map<string, CheckedPack>();
  private readonly parts: CheckerParts;

  constructor(parts: CheckerParts) {
    this.parts = parts;
    this.onDidCheck = this.checked.event;
    this.store.add(
      parts.authored.onDidChange(() => {
        this.follow();
      }),
    );
    this.follow();
  }

  /** Everything that can be found without running anything. @param folder absolute. */
  async check(folder: string): Promise<readonly Finding[]> {
    return checkPack(folder, { beside: await readStock(await this.parts.builtIn()) });
  }

  /** Adds what running a pack's files has found; it stays until a file of that problem changes. */
  async showRunning(folder: string, findings: readonly Finding[]): Promise<void> {
    await this.packs.get(folder)?.showRunning(findings);
  }

  dispose(): void {
    this.store.dispose();
    for (const pack of this.packs.values()) pack.dispose();
  }

  private follow(): void {
    const { authored } = this.parts;
    this.authoring.set(authored.folders.length > 0);
    for (const [folder, pack] of this.packs) {
      if (authored.folders.includes(folder)) continue;
      pack.dispose();
      this.packs.delete(folder);
    }
    for (const folder of authored.folders) {
      if (this.packs.has(folder)) continue;
      const tell = (): void => {
        this.checked.fire(folder);
      };
      this.packs.set(folder, new CheckedPack(folder, this.parts, () => this.check(folder), tell));
    }
  }
}

class CheckedPack implements Disposable {
  private readonly store = new DisposableStore();
  private readonly folder: string;
  private readonly parts: CheckerParts;
  private readonly check: Debounced;
  private read: readonly Finding[] = [];
  private running: readonly Finding[] = [];

  constructor(
    folder: string,
    parts: CheckerParts,
    read: () => Promise<readonly Finding[]>,
    onDidCheck: () => void,
  ) {
    this.folder = folder;
    this.parts = parts;
    const check = async (): Promise<void> => {
      this.read = await read();
      await this.show();
      onDidCheck();
    };
    this.check = this.store.add(new Debounced(() => parts.notifier.guard(check), quietMs));
    const watcher = this.store.add(
      vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(vscode.Uri.file(folder), '**/*')),
    );
    const changed = ({ fsPath }: vscode.Uri): void => {
      this.fileChanged(fsPath);
    };
    this.store.add(watcher.onDidCreate(changed));
    this.store.add(watcher.onDidChange(changed));
    this.store.add(watcher.onDidDelete(changed));
    // Where the system tells nothing of a folder outside of the workspace, the editor still knows what it saved.
    this.store.add(
      vscode.workspace.onDidSaveTextDocument(({ uri }) => {
        if (parts.authored.folderOf(uri.fsPath) === folder) changed(uri);
      }),
    );
    this.check.ask();
  }

  async showRunning(findings: readonly Finding[]): Promise<void> {
    this.running = findings;
    await this.show();
  }

  dispose(): void {
    this.store.dispose();
    this.parts.findings.clear(this.folder);
  }

  private fileChanged(file: string): void {
    const [problems, slug] = path.relative(this.folder, file).split(path.sep);
    // A change beside the problems may concern them all.
    const stale = problems === 'problems' && slug !== undefined ? `problems/${slug}/` : '';
    this.running = this.running.filter((finding) => !finding.path.startsWith(stale));
    this.check.ask();
  }

  private async show(): Promise<void> {
    // A folder that was let go while it was checked stays without findings.
    if (!this.parts.authored.folders.includes(this.folder)) return;
    await this.parts.findings.show(this.folder, [...this.read, ...this.running]);
  }
}
