import * as vscode from 'vscode';
import type { CatalogProblem } from '../core/catalog.ts';
import { promptPageStateSchema } from '../core/promptMessages.ts';
import { readPrompt } from '../packs/readProse.ts';
import type { CatalogStore } from './catalogStore.ts';
import { DisposableStore } from './disposables.ts';
import { panelIds } from './ids.ts';
import type { InstalledPacks } from './installedPacks.ts';
import type { Notifier } from './notify.ts';
import type { ProgressLog } from './progressLog.ts';
import { PromptPanel } from './promptPanel.ts';
import type { RoundRules } from './rounds/roundRules.ts';
import type { RunState, SolutionRunner } from './solutionRunner.ts';
import { closeUnrestoredTabs } from './unrestoredTabs.ts';

interface PromptParts {
  readonly extensionUri: vscode.Uri;
  readonly catalogs: CatalogStore;
  readonly installed: InstalledPacks;
  readonly progressLog: ProgressLog;
  readonly rules: RoundRules;
  readonly runner: SolutionRunner;
  readonly notifier: Notifier;
}

/** The prompts that are open, one panel a problem; they come back after a reload of the window. */
export class PromptPanels implements vscode.WebviewPanelSerializer, vscode.Disposable {
  private readonly store = new DisposableStore();
  private readonly panels = new Map<string, PromptPanel>();
  private readonly runs = new Map<string, RunState>();
  private readonly parts: PromptParts;

  constructor(parts: PromptParts) {
    this.parts = parts;
    this.store.add(vscode.window.registerWebviewPanelSerializer(panelIds.prompt, this));
    this.store.add(parts.catalogs.onDidChange(() => void parts.notifier.guard(() => this.readAgain())));
    this.store.add(parts.progressLog.onDidAppend(({ problem }) => void this.refresh(problem)));
    this.store.add(
      parts.progressLog.onDidReplace(() => {
        for (const uuid of this.panels.keys()) void this.refresh(uuid);
      }),
    );
    this.store.add(
      parts.rules.onDidChange(() => {
        for (const uuid of this.panels.keys()) void this.refresh(uuid);
      }),
    );
    this.store.add(
      parts.runner.onDidChange((run) => {
        const { uuid } = run.order.solution.entry.problem;
        this.runs.set(uuid, run);
        void this.refresh(uuid);
      }),
    );
  }

  /** Shows the prompt on the left, or brings it to the front where it is; the focus stays where it was. */
  async show(entry: CatalogProblem): Promise<void> {
    const open = this.panels.get(entry.problem.uuid);
    if (open !== undefined) {
      open.reveal();
      return;
    }
    await closeUnrestoredTabs(panelIds.prompt, entry.problem.title);
    const panel = vscode.window.createWebviewPanel(
      panelIds.prompt,
      entry.problem.title,
      { viewColumn: vscode.ViewColumn.One, preserveFocus: true },
      { enableFindWidget: true },
    );
    await this.adopt(panel, entry);
  }

  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    await this.parts.notifier.guard(async () => {
      const kept = promptPageStateSchema.safeParse(state);
      if (!kept.success) {
        panel.dispose();
        return;
      }
      try {
        await this.adopt(panel, await this.parts.catalogs.problem(kept.data.problem));
      } catch (error) {
        // A panel without its problem would stay empty for ever.
        panel.dispose();
        throw error;
      }
    });
  }

  dispose(): void {
    this.store.dispose();
    for (const panel of this.panels.values()) panel.dispose();
  }

  private async adopt(panel: vscode.WebviewPanel, entry: CatalogProblem): Promise<void> {
    const { uuid } = entry.problem;
    const { extensionUri, installed } = this.parts;
    const prompt = await readPrompt(entry);
    installed.hold(entry.folder, holderOf(uuid));
    const open = new PromptPanel({
      panel,
      extensionUri,
      entry,
      prompt,
      refresh: () => void this.refresh(uuid),
    });
    this.panels.set(uuid, open);
    panel.onDidDispose(() => {
      if (this.panels.get(uuid) !== open) return;
      this.panels.delete(uuid);
      installed.letGo(holderOf(uuid));
    });
  }

  /** Other versions of packs may be in force; the page of a problem that is gone stays as it was. */
  private async readAgain(): Promise<void> {
    if (this.panels.size === 0) return;
    const catalog = await this.parts.catalogs.catalog();
    for (const [uuid, panel] of this.panels) {
      const entry = catalog.withUuid(uuid);
      if (entry === undefined) continue;
      this.parts.installed.hold(entry.folder, holderOf(uuid));
      panel.show(entry, await readPrompt(entry));
    }
  }

  private async refresh(uuid: string): Promise<void> {
    const panel = this.panels.get(uuid);
    if (panel === undefined) return;
    panel.update(await this.parts.progressLog.progress(), this.runs.get(uuid), this.parts.rules);
  }
}

/** Its images are read whenever it comes to the front. */
function holderOf(uuid: string): string {
  return `prompt ${uuid}`;
}
