import * as vscode from 'vscode';
import type { CatalogStore, LoadedPacks } from './catalogStore.ts';
import { ContextKey } from './contextKey.ts';
import { DisposableStore } from './disposables.ts';
import { dueItem, dueRows, type DueQuestionRow, type DueRow } from './dueRows.ts';
import { historyItem } from './history/historyItem.ts';
import type { HistoryRow } from './history/historyRow.ts';
import type { HistoryRows } from './history/historyRows.ts';
import { contextKeys, viewIds } from './ids.ts';
import { LatestRows } from './latestRows.ts';
import { listItem } from './lists/listItem.ts';
import type { ListedProblemRow, ListTreeRow } from './lists/listRows.ts';
import type { PersonalRows } from './lists/personalRows.ts';
import type { PackNews } from './packNews.ts';
import { countShown, type Grouping, type Row, type RowOptions } from './problemRows.ts';
import type { ProgressLog } from './progressLog.ts';
import type { ReviewQueue } from './reviewQueue.ts';
import { rowItem } from './rowItem.ts';
import { onDidChangeSetting } from './settings.ts';

export type TreeRow = Row | DueRow | DueQuestionRow | HistoryRow | ListTreeRow | ListedProblemRow;

/** Where the choice of grouping and hiding is kept between windows. */
const storageKey = 'problemTree';

interface TreeParts {
  readonly catalogs: CatalogStore;
  readonly progressLog: ProgressLog;
  readonly reviews: ReviewQueue;
  readonly news: PackNews;
  readonly history: HistoryRows;
  readonly personal: PersonalRows;
  readonly memento: vscode.Memento;
  readonly drop: vscode.TreeDragAndDropController<TreeRow>;
}

/** The Problem Explorer: packs and progress as rows, with a filter. */
export class ProblemTree implements vscode.TreeDataProvider<TreeRow>, vscode.Disposable {
  readonly onDidChangeTreeData: vscode.Event<void>;

  private readonly store = new DisposableStore();
  private readonly changed = this.store.add(new vscode.EventEmitter<void>());
  private readonly view: vscode.TreeView<TreeRow>;
  private readonly catalogs: CatalogStore;
  private readonly progressLog: ProgressLog;
  private readonly reviews: ReviewQueue;
  private readonly history: HistoryRows;
  private readonly personal: PersonalRows;
  private readonly memento: vscode.Memento;
  private readonly filtered = new ContextKey(contextKeys.filtered);
  private readonly solvedHidden = new ContextKey(contextKeys.solvedHidden);
  private readonly grouping = new ContextKey(contextKeys.grouping);
  private readonly rows = new LatestRows();
  private options: RowOptions;

  constructor({ catalogs, progressLog, reviews, news, history, personal, memento, drop }: TreeParts) {
    this.catalogs = catalogs;
    this.progressLog = progressLog;
    this.reviews = reviews;
    this.history = history;
    this.personal = personal;
    this.memento = memento;
    this.onDidChangeTreeData = this.changed.event;
    const kept = memento.get<Partial<RowOptions>>(storageKey);
    this.options = {
      grouping: kept?.grouping === 'difficulty' ? 'difficulty' : 'topic',
      solvedHidden: kept?.solvedHidden === true,
      filter: '',
      newCases: news.newCases,
    };
    this.view = this.store.add(
      vscode.window.createTreeView(viewIds.problems, {
        treeDataProvider: this,
        showCollapseAll: true,
        dragAndDropController: drop,
      }),
    );
    this.store.add(catalogs.onDidChange(() => void this.refresh()));
    this.store.add(
      catalogs.onDidReadMore(() => {
        this.changed.fire();
      }),
    );
    this.store.add(progressLog.onDidAppend(() => void this.refresh()));
    this.store.add(history.onDidChange(() => void this.refresh()));
    this.store.add(progressLog.onDidReplace(() => void this.refresh()));
    this.store.add(personal.onDidChange(() => void this.refresh()));
    this.store.add(news.onDidChange(() => void this.change({ ...this.options, newCases: news.newCases })));
    for (const key of ['codeRounds.review.dailyLimit', 'codeRounds.review.interviewDate'] as const) {
      this.store.add(onDidChangeSetting(key, () => void this.refresh()));
    }
    // A day may have passed since the tree was last looked at.
    this.store.add(this.view.onDidChangeVisibility(({ visible }) => void (visible && this.refresh())));
    this.tell();
  }

  getTreeItem(row: TreeRow): vscode.TreeItem {
    switch (row.kind) {
      case 'due':
      case 'due-question':
        return dueItem(row);
      case 'snapshot':
      case 'variant':
      case 'empty-history':
        return historyItem(row);
      case 'list':
      case 'listed-missing':
      case 'lists-broken':
        return listItem(row);
      case 'problem':
        return this.personal.mark(row, rowItem(row));
      default:
        return rowItem(row);
    }
  }

  async getChildren(row?: TreeRow): Promise<TreeRow[]> {
    if (row?.kind === 'history') return this.history.in(row);
    if (row !== undefined) return 'rows' in row ? [...row.rows] : [];
    const packs = await this.catalogs.packsSoFar();
    const personal = await this.personalRows(packs);
    if (this.options.filter !== '' || packs.unread > 0) return [...(await this.problemRows(packs))];
    return [...(await this.due()), ...personal, ...(await this.problemRows(packs))];
  }

  /** The row that has the focus, for keys that are pressed in the tree. */
  get selected(): TreeRow | undefined {
    return this.view.selection[0];
  }

  group(grouping: Grouping): Promise<void> {
    return this.change({ ...this.options, grouping });
  }

  hideSolved(solvedHidden: boolean): Promise<void> {
    return this.change({ ...this.options, solvedHidden });
  }

  filter(filter: string): Promise<void> {
    return this.change({ ...this.options, filter: filter.trim() });
  }

  /** Asks for words and filters while they are typed; Escape brings the former filter back. */
  askForFilter(): void {
    const before = this.options.filter;
    const box = vscode.window.createInputBox();
    let accepted = false;
    box.title = vscode.l10n.t('Filter Problems');
    box.placeholder = vscode.l10n.t('Words of the title, a topic or a difficulty');
    box.value = before;
    box.onDidChangeValue((value) => void this.filter(value));
    box.onDidAccept(() => {
      accepted = true;
      box.hide();
    });
    box.onDidHide(() => {
      if (!accepted) void this.filter(before);
      box.dispose();
    });
    box.show();
  }

  dispose(): void {
    this.store.dispose();
  }

  private async problemRows(packs: LoadedPacks): Promise<readonly Row[]> {
    return this.rows.of(packs, await this.progressLog.progress(), this.options);
  }

  private async personalRows({ catalog }: LoadedPacks): Promise<readonly ListTreeRow[]> {
    return this.personal.rows(catalog, await this.progressLog.progress(), this.options.newCases);
  }

  private async due(): Promise<readonly DueRow[]> {
    return dueRows(await this.reviews.today());
  }

  private async change(options: RowOptions): Promise<void> {
    this.options = options;
    this.tell();
    await this.refresh();
    const { grouping, solvedHidden } = options;
    await this.memento.update(storageKey, { grouping, solvedHidden });
  }

  private tell(): void {
    this.filtered.set(this.options.filter !== '');
    this.solvedHidden.set(this.options.solvedHidden);
    this.grouping.set(this.options.grouping);
  }

  private async refresh(): Promise<void> {
    this.changed.fire();
    const { filter } = this.options;
    if (filter === '') {
      this.view.message = '';
      return;
    }
    const packs = await this.catalogs.packs();
    const shown = countShown(await this.problemRows(packs));
    if (filter !== this.options.filter) return;
    this.view.message = vscode.l10n.t(
      'Filter “{0}”: {1} of {2} problems',
      filter,
      shown,
      packs.catalog.problems.length,
    );
  }
}
