import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { languageIds, type LanguageId } from '../core/language.ts';
import {
  parseSnapshotName,
  snapshotName,
  type SnapshotFacts,
  type SnapshotReason,
} from './history/snapshotName.ts';

export interface Snapshot {
  readonly problem: string;
  readonly language: LanguageId;
  readonly reason: SnapshotReason;
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A copy on the disk, without its text. */
export interface KeptSnapshot extends SnapshotFacts {
  /** UUID. */
  readonly problem: string;
  /** Of the file. */
  readonly name: string;
}

/** Keeps copies of a student's code; nothing here is ever overwritten. */
export class Snapshots {
  private readonly folder: string;

  /** @param folder absolute; made when first written to. */
  constructor(folder: string) {
    this.folder = folder;
  }

  /** @returns the absolute path of the copy. */
  async keep(snapshot: Snapshot): Promise<string> {
    const folder = path.join(this.folder, snapshot.problem, snapshot.language);
    await mkdir(folder, { recursive: true });
    for (let { at } = snapshot; ; at += 1) {
      const file = path.join(folder, snapshotName({ ...snapshot, at }));
      if (await writeNew(file, snapshot.text)) return file;
    }
  }

  /** The copies of a problem in all languages, newest first. */
  async list(problem: string): Promise<readonly KeptSnapshot[]> {
    const lists = await Promise.all(languageIds.map((language) => this.inLanguage(problem, language)));
    return lists.flat().sort((a, b) => b.at - a.at);
  }

  /** The text of a copy. */
  read({ problem, language, name }: Pick<KeptSnapshot, 'problem' | 'language' | 'name'>): Promise<string> {
    return readFile(path.join(this.folder, problem, language, name), 'utf8');
  }

  /** Whether this very text is among the copies. */
  async holds(problem: string, language: LanguageId, text: string): Promise<boolean> {
    for (const kept of await this.inLanguage(problem, language)) {
      if ((await this.read(kept)) === text) return true;
    }
    return false;
  }

  private async inLanguage(problem: string, language: LanguageId): Promise<KeptSnapshot[]> {
    const names = await readdir(path.join(this.folder, problem, language)).catch(() => []);
    return names.flatMap((name) => {
      const facts = parseSnapshotName(name);
      return facts?.language === language ? [{ problem, name, ...facts }] : [];
    });
  }
}

/** @returns false where there is a file of this name already, which stays as it is. */
async function writeNew(file: string, text: string): Promise<boolean> {
  try {
    await writeFile(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
