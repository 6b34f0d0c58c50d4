import * as vscode from 'vscode';
import type { Drill } from '../../core/drill.ts';
import { questionLevelTitles } from '../../core/questionWords.ts';
import { commandIds, rowKinds, viewIds } from '../ids.ts';
import { DisposableStore, type Disposable } from '../disposables.ts';
import { standingIcon, standingText, type DrillStanding } from './drillStanding.ts';

/** A drill in the tree. */
export interface DrillRow {
  readonly drill: Drill;
  readonly standing: DrillStanding;
}

interface Parts {
  readonly rows: () => Promise<DrillRow[]>;
  readonly onDidChange: (listener: () => void) => Disposable;
}

/** The view *Incident Drills*. Nothing is read before it is shown. */
export class DrillTree implements vscode.TreeDataProvider<DrillRow>, vscode.Disposable {
  readonly onDidChangeTreeData;

  private readonly rows: Parts['rows'];
  private readonly store = new DisposableStore();

  constructor({ rows, onDidChange }: Parts) {
    this.rows = rows;
    const changed = this.store.add(new vscode.EventEmitter<undefined>());
    this.onDidChangeTreeData = changed.event;
    this.store.add(
      onDidChange(() => {
        changed.fire(undefined);
      }),
    );
    this.store.add(vscode.window.registerTreeDataProvider(viewIds.drills, this));
  }

  getChildren(row?: DrillRow): Promise<DrillRow[]> | DrillRow[] {
    return row === undefined ? this.rows() : [];
  }

  getTreeItem({ drill, standing }: DrillRow): vscode.TreeItem {
    const item = new vscode.TreeItem(drill.title, vscode.TreeItemCollapsibleState.None);
    const state = standingText(standing);
    item.id = drill.uuid;
    const level = questionLevelTitles[drill.level];
    item.description = level;
    item.iconPath = standingIcon(standing);
    item.contextValue = rowKinds.drill;
    item.command = {
      command: commandIds.playDrill,
      title: vscode.l10n.t('Play Incident Drill'),
      arguments: [drill.uuid],
    };
    item.tooltip = vscode.l10n.t('{0}: {1}. {2}.', drill.title, drill.symptoms.join(', '), state);
    item.accessibilityInformation = { label: [drill.title, level, state].join(', ') };
    return item;
  }

  dispose(): void {
    this.store.dispose();
  }
}
