import * as vscode from 'vscode';
import {
  fromRoundPageSchema,
  type FromRoundPage,
  type RoundCommand,
  type ToRoundPage,
} from '../../core/roundMessages.ts';
import { HumanError } from '../../core/humanError.ts';
import type { RoundState } from '../../core/roundState.ts';
import { DisposableStore } from '../disposables.ts';
import { commandIds, panelIds, type CommandId } from '../ids.ts';
import type { Notifier } from '../notify.ts';
import type { PackStocks } from '../packStock.ts';
import { showPage } from '../pageShell.ts';
import type { ProgressLog } from '../progressLog.ts';
import { closeUnrestoredTabs } from '../unrestoredTabs.ts';
import { momentText } from './momentText.ts';
import { noteView } from './noteView.ts';
import { rateRound } from './otherCommands.ts';
import type { Rounds } from './rounds.ts';
import { setupView } from './roundSetupView.ts';
import { clockView, roundView } from './roundView.ts';

interface PageParts {
  readonly extensionUri: vscode.Uri;
  readonly rounds: Rounds;
  readonly stocks: PackStocks;
  readonly progressLog: ProgressLog;
  /** Opens what was drawn for a segment. */
  readonly open: (state: RoundState, segment: number) => Promise<void>;
  readonly notifier: Notifier;
}

const commandOf: Readonly<Record<Exclude<RoundCommand, 'rate'>, CommandId>> = {
  next: commandIds.nextSegment,
  pause: commandIds.pauseRound,
  resume: commandIds.resumeRound,
  extend: commandIds.extendRound,
  end: commandIds.endRound,
  plans: commandIds.startRound,
  continue: commandIds.continueRound,
};

/** The page of rounds: where one is set up, where one runs, and what there is to do when it has ended. */
export class RoundPage implements vscode.WebviewPanelSerializer, vscode.Disposable {
  private readonly parts: PageParts;
  private readonly store = new DisposableStore();
  private panel: vscode.WebviewPanel | undefined;
  /** UUID of the plan that set-up begins with; set-up is shown only when asked for. */
  private setup: { readonly plan: string | undefined } | undefined;

  constructor(parts: PageParts) {
    this.parts = parts;
    const { rounds } = parts;
    this.store.add(vscode.window.registerWebviewPanelSerializer(panelIds.round, this));
    this.store.add(rounds.onDidChange(() => void this.show()));
    this.store.add(
      rounds.onDidTick((state) => {
        this.post({ type: 'clock', clock: clockView(state) });
      }),
    );
    this.store.add(
      rounds.onMoment(({ moment, state }) => {
        this.post({ type: 'say', text: momentText(moment, state) });
      }),
    );
  }

  /** Shows the set-up of a round. @param plan UUID of the plan that is chosen at first. */
  async openSetup(plan?: string): Promise<void> {
    this.setup = { plan };
    await this.open();
  }

  /** Shows the round that runs, or what there is to know of the last one. */
  async openRound(): Promise<void> {
    this.setup = undefined;
    await this.open();
  }

  async deserializeWebviewPanel(panel: vscode.WebviewPanel): Promise<void> {
    this.adopt(panel);
    await this.parts.notifier.guard(() => this.parts.rounds.goOnByItself());
    await this.show();
  }

  dispose(): void {
    this.store.dispose();
    this.panel?.dispose();
  }

  private async open(): Promise<void> {
    if (this.panel !== undefined) {
      this.panel.reveal();
      await this.show();
      return;
    }
    const title = vscode.l10n.t('Round');
    await closeUnrestoredTabs(panelIds.round, title);
    this.adopt(vscode.window.createWebviewPanel(panelIds.round, title, vscode.ViewColumn.One));
  }

  private adopt(panel: vscode.WebviewPanel): void {
    this.panel?.dispose();
    this.panel = panel;
    const { extensionUri, notifier } = this.parts;
    const { webview } = panel;
    panel.iconPath = vscode.Uri.joinPath(extensionUri, 'media', 'prompt.svg');
    webview.onDidReceiveMessage((message: unknown) => void notifier.guard(() => this.receive(message)));
    panel.onDidDispose(() => {
      if (this.panel === panel) this.panel = undefined;
    });
    showPage({
      webview,
      extensionUri,
      title: panel.title,
      style: 'round.css',
      script: 'round.js',
      body: '',
    });
  }

  private async receive(message: unknown): Promise<void> {
    const parsed = fromRoundPageSchema.safeParse(message);
    if (parsed.success) await this.obey(parsed.data);
  }

  private async obey(message: FromRoundPage): Promise<void> {
    switch (message.type) {
      case 'ready':
        await this.show();
        return;
      case 'start':
        await this.start(message);
        return;
      case 'open':
        await this.parts.open(this.parts.rounds.mine().state, message.segment);
        return;
      case 'command':
        await this.command(message.command);
    }
  }

  private async command(command: RoundCommand): Promise<void> {
    if (command !== 'rate') {
      await vscode.commands.executeCommand(commandOf[command]);
      return;
    }
    const last = await this.parts.rounds.last();
    if (last !== undefined) await rateRound(last.started.round);
  }

  private async start({ plan, setup }: Extract<FromRoundPage, { type: 'start' }>): Promise<void> {
    try {
      await this.parts.rounds.start(plan, setup);
      this.setup = undefined;
      await this.show();
    } catch (error) {
      // Said where the choice was made, beside the usual message.
      if (error instanceof HumanError) this.post({ type: 'refused', reason: error.message });
      throw error;
    }
  }

  private async show(): Promise<void> {
    if (this.panel === undefined) return;
    const { rounds, stocks, progressLog } = this.parts;
    const { here } = rounds;
    if (here !== undefined) {
      this.setup = undefined;
      const { state } = here;
      this.post({ type: 'view', view: roundView(state) });
      this.post({ type: 'clock', clock: clockView(state) });
      return;
    }
    if (this.setup === undefined) {
      const [standing, last] = await Promise.all([rounds.standing(), rounds.last()]);
      this.post({ type: 'view', view: noteView(standing, last) });
      return;
    }
    const [stock, progress] = await Promise.all([stocks.all(), progressLog.progress()]);
    this.post({ type: 'view', view: setupView(stock, this.setup.plan, progress.lastLanguage) });
  }

  private post(message: ToRoundPage): void {
    void this.panel?.webview.postMessage(message);
  }
}
