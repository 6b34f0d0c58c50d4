import * as vscode from 'vscode';
import { ContextKey } from '../contextKey.ts';
import { DisposableStore } from '../disposables.ts';
import { contextKeys, viewIds } from '../ids.ts';
import type { PackStocks } from '../packStock.ts';
import type { RoundFiles } from './roundFiles.ts';
import { roundItem } from './roundItem.ts';
import { roundRows, type RoundRow } from './roundRows.ts';
import type { Rounds } from './rounds.ts';

interface TreeParts {
  readonly rounds: Rounds;
  readonly files: RoundFiles;
  readonly stocks: PackStocks;
  readonly onError: (error: unknown) => void;
}

/** The view of rounds: what runs, what can be started, and what is past. */
export class RoundsTree implements vscode.TreeDataProvider<RoundRow>, vscode.Disposable {
  readonly onDidChangeTreeData: vscode.Event<void>;

  private readonly store = new DisposableStore();
  private readonly changed = this.store.add(new vscode.EventEmitter<void>());
  private readonly phase = new ContextKey(contextKeys.roundPhase);
  private readonly parts: TreeParts;

  constructor(parts: TreeParts) {
    this.parts = parts;
    this.onDidChangeTreeData = this.changed.event;
    const view = this.store.add(
      vscode.window.createTreeView(viewIds.rounds, { treeDataProvider: this, showCollapseAll: false }),
    );
    const refresh = (): void => {
      const phase = parts.rounds.here?.state.phase;
      this.phase.set(phase === 'running' || phase === 'paused' ? phase : 'none');
      this.changed.fire();
    };
    this.store.add(parts.rounds.onDidChange(refresh));
    this.store.add(parts.files.onDidAppend(refresh));
    this.store.add(parts.stocks.onDidChange(refresh));
    // Another window may have started or ended a round since the view was last looked at.
    this.store.add(
      view.onDidChangeVisibility(({ visible }) => {
        if (visible) refresh();
      }),
    );
  }

  getTreeItem(row: RoundRow): vscode.TreeItem {
    return roundItem(row);
  }

  async getChildren(row?: RoundRow): Promise<RoundRow[]> {
    if (row !== undefined) return 'rows' in row ? [...row.rows] : [];
    const { rounds, files, stocks } = this.parts;
    await rounds.goOnByItself().catch(this.parts.onError);
    const [standing, stock, logs] = await Promise.all([rounds.standing(), stocks.all(), files.logs()]);
    return [...roundRows(standing, stock, logs)];
  }

  dispose(): void {
    this.store.dispose();
  }
}
