import * as vscode from 'vscode';
import { DisposableStore } from '../disposables.ts';
import { viewIds } from '../ids.ts';
import type { PackStocks } from '../packStock.ts';
import type { ProgressLog } from '../progressLog.ts';
import type { BankStandings } from './bankStandings.ts';
import { bankItem } from './questionItems.ts';
import { bankRows, type BankRow } from './questionRows.ts';
import { storyItem } from './storyItems.ts';
import { storyRows, type StoriesRow, type StoryRow } from './storyRows.ts';
import type { StoryStore } from './storyStore.ts';

export type QuestionTreeRow = BankRow | StoriesRow | StoryRow;

interface TreeParts {
  readonly stocks: Pick<PackStocks, 'all' | 'onDidChange'>;
  readonly known: BankStandings;
  readonly progressLog: Pick<ProgressLog, 'onDidAppend'>;
  readonly stories: StoryStore;
  readonly log: vscode.LogOutputChannel;
}

/** The view of the question bank: sections with their coverage, and the index of symptoms. Reads nothing before it is opened. */
export class QuestionTree implements vscode.TreeDataProvider<QuestionTreeRow>, vscode.Disposable {
  readonly onDidChangeTreeData: vscode.Event<void>;

  private readonly store = new DisposableStore();
  private readonly changed = this.store.add(new vscode.EventEmitter<void>());
  private readonly parts: TreeParts;

  constructor(parts: TreeParts) {
    this.parts = parts;
    this.onDidChangeTreeData = this.changed.event;
    const view = this.store.add(
      vscode.window.createTreeView(viewIds.questions, { treeDataProvider: this, showCollapseAll: true }),
    );
    const refresh = (): void => {
      this.changed.fire();
    };
    this.store.add(parts.stocks.onDidChange(refresh));
    this.store.add(parts.stories.onDidChange(refresh));
    this.store.add(
      parts.progressLog.onDidAppend(({ type }) => {
        // Drafts and marks change nothing of what is shown.
        if (type === 'follow-up-committed' || type === 'follow-up-rated') refresh();
      }),
    );
    // A day may have passed since the tree was last looked at.
    this.store.add(
      view.onDidChangeVisibility(({ visible }) => {
        if (visible) refresh();
      }),
    );
  }

  getTreeItem(row: QuestionTreeRow): vscode.TreeItem {
    return row.kind === 'stories' || row.kind === 'story' ? storyItem(row) : bankItem(row);
  }

  async getChildren(row?: QuestionTreeRow): Promise<QuestionTreeRow[]> {
    if (row !== undefined) return 'rows' in row ? [...row.rows] : [];
    const { stocks, known } = this.parts;
    const stock = await stocks.all();
    const sections = stock.sections.map(({ value }) => value);
    const drills = stock.drills.map(({ value }) => value);
    return [...bankRows(sections, drills, await known.of(sections)), ...(await this.stories())];
  }

  /** A file that cannot be read takes away only its own rows; whoever tells a story hears of it. */
  private async stories(): Promise<readonly StoriesRow[]> {
    const { stories, log } = this.parts;
    try {
      return storyRows(await stories.read());
    } catch (error) {
      log.warn('The stories are not shown.', error);
      return [];
    }
  }

  dispose(): void {
    this.store.dispose();
  }
}
