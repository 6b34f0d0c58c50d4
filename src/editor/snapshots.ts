import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { languages, type LanguageId } from '../core/language.ts';

export interface Snapshot {
  readonly problem: string;
  readonly language: LanguageId;
  readonly reason: 'accepted' | 'reset';
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly at: number;
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
    // Colons are not allowed in file names on Windows.
    const time = new Date(snapshot.at).toISOString().replaceAll(':', '-');
    const file = path.join(folder, `${time}-${snapshot.reason}${languages[snapshot.language].endings[0]}`);
    await writeFile(file, snapshot.text, { flag: 'wx' });
    return file;
  }
}
