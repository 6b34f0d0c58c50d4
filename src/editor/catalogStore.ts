import path from 'node:path';
import type * as vscode from 'vscode';
import { Catalog, type CatalogProblem } from '../core/catalog.ts';
import { HumanError } from '../core/humanError.ts';
import type { PackManifest } from '../core/packManifest.ts';
import { formatIssue, type PackIssue } from '../packs/issue.ts';
import { readPack } from '../packs/readPack.ts';
import type { Disposable } from './disposables.ts';
import { Emitter } from './emitter.ts';

/** A pack of which at least a part could not be read. */
export interface BrokenPack {
  /** Absolute. */
  readonly folder: string;
  readonly title: string;
  readonly issues: readonly PackIssue[];
}

export interface LoadedPacks {
  readonly catalog: Catalog;
  readonly packs: readonly PackManifest[];
  readonly broken: readonly BrokenPack[];
}

/** The packs of this window, read when first asked for. */
export class CatalogStore implements Disposable {
  /** Fires when what was read is out of date. */
  readonly onDidChange;

  private readonly changed = new Emitter<void>();
  private readonly folders: () => Promise<readonly string[]>;
  private readonly log: vscode.LogOutputChannel;
  private loading: Promise<LoadedPacks> | undefined;

  /** @param folders absolute folders of the packs, in the order of the tree; asked at each reading. */
  constructor(folders: () => Promise<readonly string[]>, log: vscode.LogOutputChannel) {
    this.folders = folders;
    this.log = log;
    this.onDidChange = this.changed.event;
  }

  packs(): Promise<LoadedPacks> {
    this.loading ??= this.load();
    return this.loading;
  }

  readonly catalog = async (): Promise<Catalog> => (await this.packs()).catalog;

  /** @throws {HumanError} when no loaded pack has the problem. */
  async problem(uuid: string): Promise<CatalogProblem> {
    const found = (await this.catalog()).withUuid(uuid);
    if (found !== undefined) return found;
    throw new HumanError(
      `No installed pack has the problem ${uuid}. Add its pack to the setting "codeRounds.packs", or open another problem.`,
    );
  }

  reload(): void {
    this.loading = undefined;
    this.changed.fire();
  }

  dispose(): void {
    this.changed.dispose();
  }

  private async load(): Promise<LoadedPacks> {
    const folders = await this.folders();
    const read = await Promise.all(folders.map(async (folder) => ({ folder, ...(await readPack(folder)) })));
    const broken: BrokenPack[] = [];
    const packs: PackManifest[] = [];
    let catalog = new Catalog([]);
    for (const { folder, manifest, problems, issues } of read) {
      const faults = [...issues];
      try {
        catalog = new Catalog([...catalog.problems, ...problems.filter(isPublished)]);
        if (manifest !== undefined) packs.push(manifest);
      } catch (error) {
        // A problem in two packs: the pack that came first stays whole.
        if (!(error instanceof HumanError)) throw error;
        faults.push({ path: 'pack.rounds.json', code: 'I03', message: error.message });
      }
      if (faults.length > 0)
        broken.push({ folder, title: manifest?.title ?? path.basename(folder), issues: faults });
    }
    for (const pack of broken) this.tell(pack);
    return { catalog, packs, broken };
  }

  private tell(pack: BrokenPack): void {
    this.log.warn(`Pack ${pack.title} (${pack.folder}) cannot be used as it is:`);
    for (const issue of pack.issues) {
      // With the whole path, so that the editor makes a link of it.
      this.log.warn(formatIssue({ ...issue, path: path.join(pack.folder, issue.path) }));
    }
  }
}

/** Drafts are for their authors; a retired problem stays, since its solutions do. */
function isPublished(entry: CatalogProblem): boolean {
  return entry.problem.status !== 'draft';
}
