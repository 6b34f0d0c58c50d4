import * as vscode from 'vscode';
import type { Drill } from '../../core/drill.ts';
import { drillPageStateSchema } from '../../core/drillMessages.ts';
import { HumanError } from '../../core/humanError.ts';
import { DisposableStore } from '../disposables.ts';
import { panelIds } from '../ids.ts';
import type { PackStocks } from '../packStock.ts';
import { closeUnrestoredTabs } from '../unrestoredTabs.ts';
import { DrillPanel, type DrillServices } from './drillPanel.ts';

interface Deps extends DrillServices {
  readonly stocks: Pick<PackStocks, 'all'>;
}

/** The drills that are open, one page each; they come back after a reload of the window. */
export class DrillPanels implements vscode.WebviewPanelSerializer, vscode.Disposable {
  private readonly deps: Deps;
  private readonly store = new DisposableStore();
  private readonly panels = new Map<string, DrillPanel>();

  constructor(deps: Deps) {
    this.deps = deps;
    this.store.add(vscode.window.registerWebviewPanelSerializer(panelIds.drill, this));
  }

  /**
   * Shows a drill where it stands, or brings it to the front where it is.
   * @throws {HumanError} when it is gone.
   */
  async open(uuid: string): Promise<void> {
    const open = this.panels.get(uuid);
    if (open !== undefined) {
      open.reveal();
      return;
    }
    const drill = await this.find(uuid);
    const title = vscode.l10n.t('Drill: {0}', drill.title);
    await closeUnrestoredTabs(panelIds.drill, title);
    const panel = vscode.window.createWebviewPanel(panelIds.drill, title, vscode.ViewColumn.One, {
      enableFindWidget: true,
    });
    this.adopt(panel, drill);
  }

  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    try {
      const { drill, debrief } = drillPageStateSchema.parse(state);
      this.adopt(panel, await this.find(drill), debrief);
    } catch (error) {
      // A pack may have been removed since; an empty tab would help nobody.
      this.deps.log.warn('A drill could not be restored.', error);
      panel.dispose();
    }
  }

  dispose(): void {
    this.store.dispose();
    for (const panel of this.panels.values()) panel.dispose();
  }

  private async find(uuid: string): Promise<Drill> {
    const { drills } = await this.deps.stocks.all();
    const found = drills.find(({ value }) => value.uuid === uuid);
    if (found !== undefined) return found.value;
    throw new HumanError(
      vscode.l10n.t(
        'This drill is in none of the loaded packs any more. Reload the packs, or pick another one.',
      ),
    );
  }

  private adopt(panel: vscode.WebviewPanel, drill: Drill, debrief?: number): void {
    const page = new DrillPanel({ ...this.deps, panel, drill, debrief });
    this.panels.set(drill.uuid, page);
    panel.onDidDispose(() => {
      page.dispose();
      if (this.panels.get(drill.uuid) === page) this.panels.delete(drill.uuid);
    });
  }
}
