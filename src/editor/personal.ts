import path from 'node:path';
import type * as vscode from 'vscode';
import type { CatalogStore } from './catalogStore.ts';
import type { CommandHandler } from './commands.ts';
import { DisposableStore, type Disposable } from './disposables.ts';
import { commandIds } from './ids.ts';
import { ListCommands } from './lists/listCommands.ts';
import { ListDrop } from './lists/listDrop.ts';
import { ListStore } from './lists/listStore.ts';
import { NextProblem } from './lists/nextProblem.ts';
import { PersonalRows } from './lists/personalRows.ts';
import { WishMemory } from './lists/wish.ts';
import { ProgressExport } from './moving/progressExport.ts';
import { ProgressForget } from './moving/progressForget.ts';
import { ProgressImport } from './moving/progressImport.ts';
import { NoteCommands } from './notes/noteCommands.ts';
import { NoteStore } from './notes/noteStore.ts';
import type { Notifier } from './notify.ts';
import type { PackNews } from './packNews.ts';
import { ProgressPanel } from './progressPage/progressPanel.ts';
import type { ProblemOpener } from './problemOpener.ts';
import type { ProblemTarget } from './problemTarget.ts';
import type { TreeRow } from './problemTree.ts';
import type { ProgressLog } from './progressLog.ts';
import type { ReviewQueue } from './reviewQueue.ts';
import type { SolutionFiles } from './solutionFiles.ts';
import type { SolutionRoot } from './solutionRoot.ts';

interface Parts {
  /** Its global storage holds the log; lists and notes are kept beside it. */
  readonly context: vscode.ExtensionContext;
  readonly catalogs: CatalogStore;
  readonly progressLog: ProgressLog;
  readonly reviews: ReviewQueue;
  readonly news: PackNews;
  readonly solutions: SolutionFiles;
  readonly root: SolutionRoot;
  readonly opener: ProblemOpener;
  readonly target: ProblemTarget;
  readonly notifier: Notifier;
  readonly log: vscode.LogOutputChannel;
}

/** What a person keeps of their own beside solutions: lists and notes, and what leads from them to the next problem. */
export class Personal implements Disposable {
  readonly lists: ListStore;
  readonly notes: NoteStore;
  readonly rows: PersonalRows;

  private readonly progressPanel: ProgressPanel;
  private readonly storage: string;
  private readonly parts: Parts;
  private readonly store = new DisposableStore();

  constructor(parts: Parts) {
    this.parts = parts;
    const { extensionUri, globalStorageUri } = parts.context;
    this.storage = globalStorageUri.fsPath;
    this.lists = this.store.add(new ListStore(path.join(this.storage, 'lists')));
    this.notes = new NoteStore(path.join(this.storage, 'notes'));
    this.progressPanel = this.store.add(new ProgressPanel({ ...parts, extensionUri }));
    this.rows = this.store.add(
      new PersonalRows({
        lists: this.lists,
        notes: this.notes,
        warn: (text) => {
          parts.log.warn(text);
        },
      }),
    );
  }

  /** @param others takes what is dropped onto the tree and is no problem. */
  drop(others: vscode.TreeDragAndDropController<TreeRow>): ListDrop {
    return new ListDrop({ lists: this.lists, notifier: this.parts.notifier, others });
  }

  /** @param selected the row of the tree that is selected. */
  handlers(selected: () => unknown) {
    const { catalogs, context, notifier, opener, progressLog, reviews, target } = this.parts;
    const lists = new ListCommands({ lists: this.lists, target, selected });
    const notes = new NoteCommands(this.notes, target);
    const wishes = new WishMemory(context.globalState);
    const { news, root, solutions } = this.parts;
    const { storage } = this;
    const moving = { storage, progressLog, catalogs, lists: this.lists, solutions, root, notifier };
    const exporting = new ProgressExport(moving);
    const importing = new ProgressImport(moving);
    const forgetting = new ProgressForget({ storage, progressLog, news, wishes, exporting, notifier });
    const next = new NextProblem({ catalogs, progressLog, reviews, opener, wishes, notifier });
    return {
      [commandIds.nextProblem]: (given) => next.suggest(given),
      [commandIds.randomProblem]: () => next.random(),
      [commandIds.toggleFavourite]: (given) => lists.toggleFavourite(given),
      [commandIds.chooseLists]: (given) => lists.choose(given),
      [commandIds.newList]: () => lists.create(),
      [commandIds.renameList]: (given) => lists.rename(given),
      [commandIds.deleteList]: (given) => lists.delete(given),
      [commandIds.moveUpInList]: (given) => lists.move(given, -1),
      [commandIds.moveDownInList]: (given) => lists.move(given, 1),
      [commandIds.removeFromList]: (given) => lists.remove(given),
      [commandIds.openLists]: () => lists.openFile(),
      [commandIds.showProgress]: () => this.progressPanel.open(),
      [commandIds.exportProgress]: () => exporting.ask(),
      [commandIds.importProgress]: (given) => importing.ask(given),
      [commandIds.forgetProgress]: () => forgetting.ask(),
      [commandIds.openNotes]: (given) => notes.open(given),
    } satisfies Record<string, CommandHandler>;
  }

  dispose(): void {
    this.store.dispose();
  }
}
