import path from 'node:path';
import * as vscode from 'vscode';
import type { Catalog } from '../../core/catalog.ts';
import type { Progress } from '../../core/progress.ts';
import { DisposableStore, type Disposable } from '../disposables.ts';
import { Emitter } from '../emitter.ts';
import { FolderWatch } from '../folderWatch.ts';
import { rowKinds } from '../ids.ts';
import type { NoteStore } from '../notes/noteStore.ts';
import type { ProblemRow, RowOptions } from '../problemRows.ts';
import { listRows, type ListTreeRow } from './listRows.ts';
import type { ListStore } from './listStore.ts';

interface Parts {
  readonly lists: ListStore;
  readonly notes: NoteStore;
  readonly warn: (text: string) => void;
}

/** What a person has added to the tree: lists as rows, and marks on the problems. */
export class PersonalRows implements Disposable {
  /** Fires when the rows or the marks are out of date. */
  readonly onDidChange;

  private readonly parts: Parts;
  private readonly store = new DisposableStore();
  private readonly watches: readonly FolderWatch[];
  private favourites: ReadonlySet<string> = new Set();
  private noted: ReadonlySet<string> = new Set();

  constructor(parts: Parts) {
    this.parts = parts;
    const changed = this.store.add(new Emitter<void>());
    const fire = (): void => {
      changed.fire();
    };
    this.onDidChange = changed.event;
    this.store.add(parts.lists.onDidChange(fire));
    const folders = [path.dirname(parts.lists.file), parts.notes.folder];
    this.watches = folders.map((folder) => this.store.add(new FolderWatch(folder, fire)));
  }

  /** Reads lists and notes, for `mark` too. */
  async rows(
    catalog: Catalog,
    progress: Progress,
    newCases: RowOptions['newCases'],
  ): Promise<readonly ListTreeRow[]> {
    await Promise.all(this.watches.map((watch) => watch.start()));
    const [read, noted] = await Promise.all([this.parts.lists.read(), this.parts.notes.noted()]);
    this.noted = noted;
    this.favourites = new Set(read.kind === 'read' ? read.lists.favourites : []);
    if (read.kind === 'broken') this.parts.warn(read.faults.join('\n'));
    return listRows(read, catalog, progress, newCases);
  }

  /** Puts the marks on the item of a problem, for the eye and the ear, and says that it stands in a list. */
  mark(row: ProblemRow, item: vscode.TreeItem): vscode.TreeItem {
    const { uuid } = row.entry.problem;
    const marks = [
      ...(this.favourites.has(uuid) ? [{ sign: '★', words: vscode.l10n.t('a favourite') }] : []),
      ...(this.noted.has(uuid) ? [{ sign: '✎', words: vscode.l10n.t('with notes') }] : []),
    ];
    if (marks.length > 0) {
      const face = typeof item.description === 'string' ? [item.description] : [];
      item.description = [...face, ...marks.map(({ sign }) => sign)].join('  ');
      const label = item.accessibilityInformation?.label ?? row.entry.problem.title;
      item.accessibilityInformation = { label: [label, ...marks.map(({ words }) => words)].join(', ') };
    }
    if ('list' in row) {
      item.contextValue =
        item.contextValue === rowKinds.problemWithFollowUps
          ? rowKinds.listedProblemWithFollowUps
          : rowKinds.listedProblem;
    }
    return item;
  }

  dispose(): void {
    this.store.dispose();
  }
}
