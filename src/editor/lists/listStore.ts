import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import * as l10n from '@vscode/l10n';
import { HumanError } from '../../core/humanError.ts';
import { listsFileName, noLists, problemListsSchema, type ProblemLists } from '../../core/problemLists.ts';
import { withFileLock } from '../../packs/fileLock.ts';
import { formatIssue } from '../../packs/issue.ts';
import { parseJson } from '../../packs/readJsonFile.ts';
import { replaceFile } from '../../packs/replaceFile.ts';
import type { Disposable } from '../disposables.ts';
import { Emitter } from '../emitter.ts';

export type ReadLists =
  | { readonly kind: 'read'; readonly lists: ProblemLists }
  /** The file cannot be read, or was changed by hand and does not fit; what is wrong, a line each. */
  | { readonly kind: 'broken'; readonly faults: readonly string[] };

/** Favourites and own lists: one file that all windows share, and that may be edited by hand. */
export class ListStore implements Disposable {
  /** Fires when this window has changed the file. */
  readonly onDidChange;
  /** Absolute. */
  readonly file: string;

  private readonly changed = new Emitter<void>();

  /** @param folder absolute; made when first written to. */
  constructor(folder: string) {
    this.file = path.join(folder, listsFileName);
    this.onDidChange = this.changed.event;
  }

  async read(): Promise<ReadLists> {
    let text: string;
    try {
      text = await readFile(this.file, 'utf8');
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
        return { kind: 'read', lists: noLists };
      }
      return { kind: 'broken', faults: [l10n.t('{0} cannot be read. Make that file readable.', this.file)] };
    }
    const read = parseJson(text, listsFileName, problemListsSchema);
    return read.kind === 'read'
      ? { kind: 'read', lists: read.value }
      : { kind: 'broken', faults: read.issues.map(formatIssue) };
  }

  /**
   * Changes the lists as they are now, whichever window wrote them; comments in the file are not kept.
   * @throws {HumanError} when the file does not fit, or cannot be written; it is left as it is then.
   */
  async change(edit: (lists: ProblemLists) => ProblemLists): Promise<ProblemLists> {
    const folder = path.dirname(this.file);
    await mkdir(folder, { recursive: true }).catch(unwritable(folder));
    const next = await withFileLock(`${this.file}.lock`, async () => {
      const read = await this.read();
      if (read.kind === 'broken') throw new HumanError(brokenText(read.faults));
      const edited = problemListsSchema.safeParse(edit(read.lists));
      if (!edited.success) {
        throw new HumanError(
          l10n.t(
            'That does not fit: a title has 1 to 80 characters, a list at most 2,000 problems, and there are at most 200 lists.',
          ),
        );
      }
      await replaceFile(this.file, `${JSON.stringify(edited.data, undefined, 2)}\n`);
      return edited.data;
    }).catch(unwritable(folder));
    this.changed.fire();
    return next;
  }

  dispose(): void {
    this.changed.dispose();
  }
}

export function brokenText(faults: readonly string[]): string {
  return l10n.t(
    'Your lists do not fit: {0} Mend the file by “Code Rounds: Open My Lists”; nothing of it was changed.',
    faults.slice(0, 3).join(' '),
  );
}

function unwritable(folder: string): (cause: unknown) => never {
  return (cause) => {
    if (cause instanceof HumanError) throw cause;
    throw new HumanError(
      l10n.t(
        'Your lists could not be saved in {0}. Make that folder writable, or make room on its disk.',
        folder,
      ),
      { cause },
    );
  };
}
