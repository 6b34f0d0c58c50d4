import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import * as vscode from 'vscode';
import type { AuthoredPacks } from './authoredPacks.ts';
import { contributedPacks } from './contributedPacks.ts';
import type { Disposable } from './disposables.ts';
import { DisposableStore } from './disposables.ts';
import { Emitter } from './emitter.ts';
import type { InstalledPacks } from './installedPacks.ts';
import type { Notifier } from './notify.ts';
import { withoutRepeats, type PackSource } from './packSource.ts';
import { onDidChangeSetting, readSetting } from './settings.ts';

interface SourceParts {
  /** Absolute folder of the packs that ship with this extension. */
  readonly builtIn: string;
  readonly authored: AuthoredPacks;
  readonly installed: InstalledPacks;
  readonly notifier: Notifier;
  readonly log: vscode.LogOutputChannel;
}

/** All places that the packs of this window come from. */
export class PackSources implements Disposable {
  /** Fires when `all` may answer otherwise. */
  readonly onDidChange;

  private readonly store = new DisposableStore();
  private readonly changed = this.store.add(new Emitter<void>());
  private readonly parts: SourceParts;
  /** As they were told last. */
  private contributed: readonly PackSource[] | undefined;

  constructor(parts: SourceParts) {
    this.parts = parts;
    this.onDidChange = this.changed.event;
    const fire = (): void => {
      this.changed.fire();
    };
    this.store.add(onDidChangeSetting('codeRounds.packs', fire));
    // Extensions come and go for many reasons, at every start for instance.
    this.store.add(vscode.extensions.onDidChange(() => void this.lookForContributed()));
    this.store.add(parts.authored.onDidChange(fire));
    this.store.add(parts.installed.onDidChange(fire));
  }

  /** In the order of the tree; where two packs clash, the one that stands first stays. */
  readonly all = async (): Promise<readonly PackSource[]> => {
    const { builtIn, authored, log } = this.parts;
    const contributed = await contributedPacks(vscode.extensions.all, (fault) => {
      log.warn(fault);
    });
    this.contributed = contributed;
    return withoutRepeats([
      ...(await builtInPacks(builtIn)),
      ...(await this.installed()),
      ...contributed,
      ...this.named().map((folder): PackSource => ({ kind: 'setting', folder })),
      ...authored.folders.map((folder): PackSource => ({ kind: 'authored', folder })),
    ]);
  };

  /** What is installed has changed. */
  refresh(): void {
    this.changed.fire();
  }

  dispose(): void {
    this.store.dispose();
  }

  private async lookForContributed(): Promise<void> {
    if (this.contributed === undefined) return;
    const contributed = await contributedPacks(vscode.extensions.all, () => undefined);
    if (!isDeepStrictEqual(contributed, this.contributed)) this.changed.fire();
  }

  /** A store that cannot be read is told, and costs only what is installed. */
  private async installed(): Promise<PackSource[]> {
    try {
      const packs = await this.parts.installed.list();
      return packs.map(({ folder }) => ({ kind: 'installed', folder }));
    } catch (error) {
      this.parts.notifier.error(error);
      return [];
    }
  }

  /** A setting that cannot be read is told, and costs only what it names. */
  private named(): readonly string[] {
    try {
      return readSetting('codeRounds.packs');
    } catch (error) {
      this.parts.notifier.error(error);
      return [];
    }
  }
}

/** The packs that come with the extension. @param folder absolute; each folder in it is one. */
export async function builtInPacks(folder: string): Promise<PackSource[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ kind: 'built-in', folder: path.join(folder, name) }));
}
