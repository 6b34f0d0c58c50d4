import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import * as l10n from '@vscode/l10n';
import { packFilePlace } from '../core/packFile.ts';
import { packLimits, sizeText } from '../core/packLimits.ts';
import { packPathFault, packPathKey } from '../core/packPathFault.ts';
import type { FindingCode } from './findingCodes.ts';
import type { PackIssue } from './issue.ts';

/** A file that the format has a place for. */
export interface ListedFile {
  /** Relative to the pack, with slashes. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
}

export interface PackListing {
  /** In the order of their paths. */
  readonly files: readonly ListedFile[];
  /** What lies among them without being part of a pack. */
  readonly others: readonly string[];
  readonly issues: readonly PackIssue[];
}

/** The folders of the format. What else lies at the top of a pack (a repository, its tools) is its author's alone. */
const folders = ['problems', 'questions', 'drills', 'rounds'];

/** Finds the files of a pack's folder, which may be anybody's: links are not followed, and all limits are held to. */
export async function listPackFiles(root: string): Promise<PackListing> {
  const walk = new Walk(root);
  const top = await readdir(root);
  for (const name of top.filter((part) => folders.includes(part) || packFilePlace(part) !== undefined)) {
    await walk.visit(name);
  }
  if (walk.isOver) {
    const message = l10n.t('The pack has over {0} files. Split it into several packs.', packLimits.files);
    walk.issues.push({ path: 'pack.rounds.json', code: 'F14', message });
  }
  return {
    files: walk.files.sort((a, b) => (a.path < b.path ? -1 : 1)),
    others: walk.others.sort(),
    issues: walk.issues,
  };
}

class Walk {
  readonly files: ListedFile[] = [];
  readonly others: string[] = [];
  readonly issues: PackIssue[] = [];

  private readonly root: string;
  private readonly keys = new Map<string, string>();

  constructor(root: string) {
    this.root = root;
  }

  /** More was found than any pack may hold; the rest was not looked at. */
  get isOver(): boolean {
    return this.files.length + this.others.length > packLimits.files;
  }

  async visit(at: string): Promise<void> {
    if (this.isOver) return;
    const stats = await lstat(path.join(this.root, at));
    const nameFault = packPathFault(at);
    if (stats.isSymbolicLink()) {
      this.fault(at, 'F10', l10n.t('This is a link. Packs hold no links; copy the file.'));
    } else if (nameFault !== undefined) {
      this.fault(at, 'F08', l10n.t('This {0}. Rename it.', nameFault));
    } else if (stats.isDirectory()) {
      for (const name of await readdir(path.join(this.root, at))) await this.visit(`${at}/${name}`);
    } else if (stats.isFile()) {
      this.add(at, stats.size);
    } else {
      this.fault(at, 'F10', l10n.t('Not a file. Packs hold plain files only.'));
    }
  }

  private add(at: string, size: number): void {
    const place = packFilePlace(at);
    if (place === undefined) {
      this.others.push(at);
      return;
    }
    const twin = this.keys.get(packPathKey(at));
    if (twin !== undefined)
      this.fault(at, 'F09', l10n.t('This and {0} differ only in case. Rename one.', twin));
    this.keys.set(packPathKey(at), at);
    if (size > place.maximumBytes) {
      this.fault(
        at,
        'F14',
        l10n.t('The file is over {0}. Make it smaller, or split it.', sizeText(place.maximumBytes)),
      );
    }
    this.files.push({ path: at, size });
  }

  private fault(at: string, code: FindingCode, message: string): void {
    this.issues.push({ path: at, code, message });
  }
}
