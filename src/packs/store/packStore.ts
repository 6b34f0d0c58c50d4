import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import * as l10n from '@vscode/l10n';
import { lt } from 'semver';
import { HumanError } from '../../core/humanError.ts';
import { changesBetween, type PackChanges } from '../../core/packChanges.ts';
import { packPathFault } from '../../core/packPathFault.ts';
import { unpackPack, type UnpackedPack } from '../archive/unpackPack.ts';
import { readPackContents, type PackContents } from '../packContents.ts';
import { refusedArchive } from '../packError.ts';
import { checkShadowing, type OtherPack } from './checkShadowing.ts';
import { changeIndex, indexFile, readIndex } from './indexFile.ts';
import type { InstalledPack, InstallOutcome } from './installOutcome.ts';
import { Leftovers } from './leftovers.ts';
import {
  currentVersion,
  currentVersions,
  storedAt,
  versionFolder,
  withCurrent,
  withoutPack,
  withoutPin,
  withPin,
  type StoredVersion,
  type StoreIndex,
} from './storeIndex.ts';

export interface InstallOptions {
  /** The packs that are loaded from elsewhere. */
  readonly others: readonly OtherPack[];
  readonly downgrade?: 'asks' | 'allowed';
}

/**
 * The installed packs: each version in a folder of its own, side by side, and one of them in force. Several windows may use
 * one store; what they see is always whole.
 */
export class PackStore {
  private readonly root: string;
  private readonly leftovers: Leftovers;

  /** @param root absolute folder of the store; made when it is needed. */
  constructor(root: string) {
    this.root = root;
    this.leftovers = new Leftovers(root);
  }

  /** The absolute file that changes whenever something else is installed, or held. */
  get listFile(): string {
    return indexFile(this.root);
  }

  /** The packs in force, in the order of their ids. */
  async list(): Promise<readonly InstalledPack[]> {
    const index = await readIndex(this.root);
    return currentVersions(index).map((version) => this.installed(index, version));
  }

  /**
   * Verifies an archive whole, and then puts it in force; the version before stays, to go back to.
   * @throws {PackError} when the pack is refused; nothing has changed then.
   */
  async install(archive: string, options: InstallOptions): Promise<InstallOutcome> {
    await this.leftovers.sweep(Date.now());
    const unpacked = await unpackPack(archive, this.leftovers.staging);
    try {
      const { outcome, before } = await changeIndex(this.root, (index, write) =>
        this.putInForce(unpacked, options, index, (next) => this.apply(index, next, write)),
      );
      if (outcome.kind !== 'updated' || before === undefined) return outcome;
      return { ...outcome, changes: await this.changesSince(before, unpacked.contents) };
    } finally {
      await rm(unpacked.folder, { recursive: true, force: true });
      await this.leftovers.empty();
    }
  }

  /** Puts the version before in force again. @throws {HumanError} when none is kept. */
  async rollBack(id: string): Promise<InstalledPack> {
    return this.change((index) => {
      const previous = storedAt(index, index.previous[id]);
      if (previous === undefined) {
        throw new HumanError(l10n.t('No earlier version of {0} is kept. Install its archive.', id));
      }
      const next = withCurrent(index, previous);
      return { next, result: this.installed(next, previous) };
    });
  }

  /** Takes a pack out of force; versions that are pinned stay until they are released. */
  async remove(id: string): Promise<void> {
    await this.change((index) => ({ next: withoutPack(index, id), result: undefined }));
  }

  /**
   * Keeps the version of a pack that is in force now, whatever is installed or removed, until `release`.
   * @param holder names what is open, such as the UUID of a round; it holds one version at a time.
   * @returns the folder of that version. @throws {HumanError} when the pack is not installed.
   */
  async pin(id: string, holder: string): Promise<string> {
    return this.change((index) => {
      const version = currentVersion(index, id);
      if (version === undefined)
        throw new HumanError(l10n.t('The pack {0} is not installed. Install it first.', id));
      const folder = versionFolder(version);
      return { next: withPin(index, holder, folder), result: path.join(this.root, folder) };
    });
  }

  /**
   * As `pin`, for the version that a file or folder lies in, be it in force or not.
   * @param place absolute. @returns false where it lies in no version of this store.
   */
  async hold(place: string, holder: string): Promise<boolean> {
    const folder = path.relative(this.root, place).split(path.sep).slice(0, 2).join('/');
    const now = await readIndex(this.root);
    if (storedAt(now, folder) === undefined) return false;
    if (now.pins[holder] === folder) return true;
    return this.change((index) => {
      const isThere = storedAt(index, folder) !== undefined;
      return { next: isThere ? withPin(index, holder, folder) : index, result: isThere };
    });
  }

  /** The folder of the version that this holder pinned. */
  async pinned(holder: string): Promise<string | undefined> {
    const folder = (await readIndex(this.root)).pins[holder];
    return folder === undefined ? undefined : path.join(this.root, folder);
  }

  /** Lets go of what this holder pinned, if anything. */
  async release(holder: string): Promise<void> {
    await this.releaseAll((pinned) => pinned === holder);
  }

  /** Lets go of what the holders that are gone have pinned. */
  async releaseAll(isGone: (holder: string) => boolean): Promise<void> {
    const gone = Object.keys((await readIndex(this.root)).pins).filter(isGone);
    if (gone.length === 0) return;
    await this.change((index) => ({ next: gone.reduce(withoutPin, index), result: undefined }));
  }

  private async putInForce(
    { folder, sha256, contents }: UnpackedPack,
    { others, downgrade = 'asks' }: InstallOptions,
    index: StoreIndex,
    apply: (next: StoreIndex) => Promise<void>,
  ): Promise<{ outcome: InstallOutcome; before?: StoredVersion }> {
    const version = storedVersion(contents, sha256);
    const before = currentVersion(index, version.id);
    checkShadowing(version, others, currentVersions(index));
    if (before !== undefined && versionFolder(before) === versionFolder(version)) {
      return { outcome: { kind: 'already-installed', pack: this.installed(index, before) } };
    }
    if (before !== undefined && downgrade === 'asks' && lt(version.version, before.version)) {
      const { id } = version;
      const [installed, offered] = [before.version, version.version];
      return { outcome: { kind: 'downgrade-needs-confirmation', id, installed, offered } };
    }
    if (storedAt(index, versionFolder(version)) === undefined) await this.moveIn(folder, version);
    const next = withCurrent(index, version);
    await apply(next);
    const pack = this.installed(next, version);
    if (before === undefined) return { outcome: { kind: 'installed', pack } };
    return { outcome: { kind: 'updated', pack, from: before.version, changes: undefined }, before };
  }

  private async moveIn(folder: string, version: StoredVersion): Promise<void> {
    const target = path.join(this.root, versionFolder(version));
    await mkdir(path.dirname(target), { recursive: true });
    // In no index: a process died between moving it here and writing the index.
    await rm(target, { recursive: true, force: true });
    await rename(folder, target);
  }

  private async change<T>(
    change: (index: StoreIndex) => { readonly next: StoreIndex; readonly result: T },
  ): Promise<T> {
    const result = await changeIndex(this.root, async (index, write) => {
      const changed = change(index);
      await this.apply(index, changed.next, write);
      return changed.result;
    });
    await this.leftovers.empty();
    return result;
  }

  private async apply(
    index: StoreIndex,
    next: StoreIndex,
    write: (next: StoreIndex) => Promise<void>,
  ): Promise<void> {
    await write(next);
    const kept = new Set(next.versions.map(versionFolder));
    for (const folder of index.versions.map(versionFolder)) {
      if (!kept.has(folder)) await this.leftovers.discard(folder);
    }
  }

  private async changesSince(
    before: StoredVersion,
    contents: PackContents,
  ): Promise<PackChanges | undefined> {
    const old = await readPackContents(path.join(this.root, versionFolder(before)));
    return old.kind === 'read' ? changesBetween(old.value, contents) : undefined;
  }

  private installed(index: StoreIndex, version: StoredVersion): InstalledPack {
    const previous = storedAt(index, index.previous[version.id]);
    return {
      id: version.id,
      title: version.title,
      version: version.version,
      folder: path.join(this.root, versionFolder(version)),
      ...(previous === undefined ? {} : { previousVersion: previous.version }),
    };
  }
}

/** @throws {PackError} when the pack's id cannot be the name of a folder everywhere. */
function storedVersion({ manifest, problems }: PackContents, sha256: string): StoredVersion {
  const fault = packPathFault(manifest.id);
  if (fault !== undefined) throw refusedArchive(l10n.t('The pack {0} {1}', manifest.id, fault));
  return {
    id: manifest.id,
    version: manifest.version,
    sha256,
    title: manifest.title,
    problems: problems.map(({ problem: { uuid, title } }) => ({ uuid, title })),
  };
}
