import type * as vscode from 'vscode';
import { uuidSchema } from '../../core/identity.ts';
import { DisposableStore } from '../disposables.ts';
import type { PackStocks } from '../packStock.ts';
import { chooseDrill } from './chooseDrill.ts';
import type { DrillServices } from './drillPanel.ts';
import { DrillPanels } from './drillPanels.ts';
import { drillStanding } from './drillStanding.ts';
import { DrillTree, type DrillRow } from './drillTree.ts';
import { UnfinishedDrills } from './unfinishedDrills.ts';

interface Parts extends Omit<DrillServices, 'unfinished'> {
  readonly stocks: PackStocks;
  /** Where plays that go on are kept. */
  readonly memento: vscode.Memento;
}

/** Incident drills in the editor: the command, the view and the pages. */
export class Drills implements vscode.Disposable {
  private readonly parts: Parts;
  private readonly store = new DisposableStore();
  private readonly unfinished: UnfinishedDrills;
  private readonly panels: DrillPanels;

  constructor(parts: Parts) {
    this.parts = parts;
    this.unfinished = this.store.add(new UnfinishedDrills(parts.memento));
    this.panels = this.store.add(new DrillPanels({ ...parts, unfinished: this.unfinished }));
    this.store.add(
      new DrillTree({
        rows: () => this.rows(),
        onDidChange: (listener) => {
          const store = new DisposableStore();
          store.add(parts.stocks.onDidChange(listener));
          store.add(this.unfinished.onDidChange(listener));
          store.add(
            parts.progressLog.onDidAppend((event) => {
              if (event.type === 'drill-played') listener();
            }),
          );
          return store;
        },
      }),
    );
  }

  /**
   * Opens a drill. @param given its UUID; without one the person is asked.
   * @throws {HumanError} when there is no such drill.
   */
  async play(given?: unknown): Promise<void> {
    const asked = uuidSchema.safeParse(given);
    const uuid = asked.success ? asked.data : await chooseDrill(await this.rows());
    if (uuid !== undefined) await this.panels.open(uuid);
  }

  dispose(): void {
    this.store.dispose();
  }

  private async rows(): Promise<DrillRow[]> {
    const [{ drills }, events] = await Promise.all([
      this.parts.stocks.all(),
      this.parts.progressLog.events(),
    ]);
    return drills.map(({ value: drill }) => ({
      drill,
      standing: drillStanding(drill, this.unfinished, events),
    }));
  }
}
