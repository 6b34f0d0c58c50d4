import path from 'node:path';
import * as l10n from '@vscode/l10n';
import type * as vscode from 'vscode';
import { Catalog, type CatalogProblem } from '../core/catalog.ts';
import { HumanError } from '../core/humanError.ts';
import type { PackManifest } from '../core/packManifest.ts';
import { formatIssue, type PackIssue } from '../packs/issue.ts';
import type { ReadPack } from '../packs/readPack.ts';
import type { Disposable } from './disposables.ts';
import { Emitter } from './emitter.ts';
import { openLimit } from './openLimit.ts';
import type { PackSource } from './packSource.ts';

/** A pack with the problems that this window shows of it. */
export interface LoadedPack {
  readonly source: PackSource;
  readonly manifest: PackManifest;
  readonly problems: readonly CatalogProblem[];
}

/** A pack of which at least a part could not be read. */
export interface BrokenPack {
  readonly source: PackSource;
  readonly title: string;
  readonly issues: readonly PackIssue[];
}

export interface LoadedPacks {
  readonly catalog: Catalog;
  readonly packs: readonly LoadedPack[];
  readonly broken: readonly BrokenPack[];
  /** How many packs are still to be read; what is here is whole when there are none. */
  readonly unread: number;
}

/** A reading of many problems that takes longer than this shows what it has, and again after each such while; in milliseconds. */
const patienceMs = 250;

interface StoreParts {
  /** In the order of the tree; asked at each reading. */
  readonly sources: () => Promise<readonly PackSource[]>;
  /** @param folder absolute. */
  readonly read: (folder: string) => Promise<ReadPack>;
  readonly log: vscode.LogOutputChannel;
  /** In milliseconds, from any moment on. */
  readonly now?: () => number;
}

/** The packs of this window, read when first asked for. */
export class CatalogStore implements Disposable {
  /** Fires when what was read is out of date. */
  readonly onDidChange;
  /** Fires when `packsSoFar` has more to show. */
  readonly onDidReadMore;

  private readonly changed = new Emitter<void>();
  private readonly more = new Emitter<void>();
  private readonly parts: StoreParts;
  private loading: Promise<LoadedPacks> | undefined;
  /** Counts the readings, so that one which is out of date can give way. */
  private reading = 0;
  /** The newest part of the first reading. Later ones change little, and what they replace is shown until they are through. */
  private part: LoadedPacks | undefined;
  private isReadOnce = false;

  constructor(parts: StoreParts) {
    this.parts = parts;
    this.onDidChange = this.changed.event;
    this.onDidReadMore = this.more.event;
  }

  /** All packs, once they are read. */
  packs(): Promise<LoadedPacks> {
    this.loading ??= this.load(this.reading);
    return this.loading;
  }

  /** All packs, or of a first reading that takes long those that are read already. */
  packsSoFar(): Promise<LoadedPacks> {
    const whole = this.packs();
    if (this.isReadOnce) return whole;
    if (this.part !== undefined) return Promise.resolve(this.part);
    return new Promise((resolve, reject) => {
      const listening = this.onDidReadMore(() => {
        listening.dispose();
        if (this.part !== undefined) resolve(this.part);
      });
      const end = (): void => {
        listening.dispose();
      };
      whole.finally(end).then(resolve, reject);
    });
  }

  readonly catalog = async (): Promise<Catalog> => (await this.packs()).catalog;

  /** @throws {HumanError} when no loaded pack has the problem. */
  async problem(uuid: string): Promise<CatalogProblem> {
    const found = (await this.catalog()).withUuid(uuid);
    if (found !== undefined) return found;
    throw new HumanError(
      l10n.t(
        'No installed pack has the problem {0}. Install its pack, add its folder to the setting "codeRounds.packs", or open another problem.',
        uuid,
      ),
    );
  }

  reload(): void {
    this.reading += 1;
    this.loading = undefined;
    this.changed.fire();
  }

  dispose(): void {
    this.changed.dispose();
    this.more.dispose();
  }

  private async load(reading: number): Promise<LoadedPacks> {
    try {
      return await this.read(reading);
    } finally {
      const wasPartShown = this.part !== undefined;
      this.part = undefined;
      if (wasPartShown) this.more.fire();
    }
  }

  private async read(reading: number): Promise<LoadedPacks> {
    const { now = () => performance.now() } = this.parts;
    let told = now();
    const broken: BrokenPack[] = [];
    const packs: LoadedPack[] = [];
    let catalog = new Catalog([]);
    // One pack after the other: a disk is no quicker for being asked for all at once.
    const sources = await this.parts.sources();
    for (const [index, source] of sources.entries()) {
      if (reading !== this.reading) return this.packs();
      const { manifest, problems, issues } = await this.parts.read(source.folder);
      const faults = [...issues];
      const shown = problems.filter((entry) => isShown(entry, source));
      try {
        if (manifest !== undefined) refuseTwin(manifest, packs);
        catalog = new Catalog([...catalog.problems, ...shown]);
        if (manifest !== undefined) packs.push({ source, manifest, problems: shown });
      } catch (error) {
        // A problem in two packs: the pack that came first stays whole.
        if (!(error instanceof HumanError)) throw error;
        faults.push({ path: 'pack.rounds.json', code: 'I03', message: error.message });
      }
      if (faults.length > 0)
        broken.push({ source, title: manifest?.title ?? path.basename(source.folder), issues: faults });
      // Few problems are there soon, and their tree opens by itself: it would not if it were shown in parts.
      const isLong = now() - told >= patienceMs && catalog.problems.length > openLimit;
      if (this.isReadOnce || reading !== this.reading || !isLong) continue;
      this.part = { catalog, packs: [...packs], broken: [...broken], unread: sources.length - index - 1 };
      this.more.fire();
      told = now();
    }
    if (reading !== this.reading) return this.packs();
    for (const pack of broken) this.tell(pack);
    this.isReadOnce = true;
    return { catalog, packs, broken, unread: 0 };
  }

  private tell(pack: BrokenPack): void {
    const { folder } = pack.source;
    this.parts.log.warn(`Pack ${pack.title} (${folder}) cannot be used as it is:`);
    for (const issue of pack.issues) {
      // With the whole path, so that the editor makes a link of it.
      this.parts.log.warn(formatIssue({ ...issue, path: path.join(folder, issue.path) }));
    }
  }
}

/** Drafts are for their authors; a retired problem stays, since its solutions do. */
function isShown({ problem }: CatalogProblem, source: PackSource): boolean {
  return problem.status !== 'draft' || source.kind === 'authored';
}

/** @throws {HumanError} when a pack of this id is there already, naming where both are. */
function refuseTwin({ id }: PackManifest, packs: readonly LoadedPack[]): void {
  const twin = packs.find(({ manifest }) => manifest.id === id);
  if (twin === undefined) return;
  throw new HumanError(
    l10n.t(
      'The pack id {0} belongs to "{1}" in {2} already. Remove one of the two, or give this one an id of its own.',
      id,
      twin.manifest.title,
      twin.source.folder,
    ),
  );
}
