import * as vscode from 'vscode';
import type { RoundMoment } from '../../core/roundMoment.ts';
import type { RoundState } from '../../core/roundState.ts';
import { leftText, spokenTime } from '../../core/roundTime.ts';
import type { Action } from '../actionableError.ts';
import { DisposableStore } from '../disposables.ts';
import { commandIds, type CommandId } from '../ids.ts';
import type { Notifier } from '../notify.ts';
import { momentText } from './momentText.ts';
import type { Rounds } from './rounds.ts';
import { segmentTitle } from './segmentWords.ts';

/** The clock in the status bar. It speaks at a few moments, and is silent at all others. */
export class RoundStatus implements vscode.Disposable {
  private readonly store = new DisposableStore();
  private readonly item = this.store.add(
    vscode.window.createStatusBarItem('codeRounds.round', vscode.StatusBarAlignment.Left, 10),
  );
  private readonly rounds: Rounds;
  private readonly notifier: Notifier;

  constructor(rounds: Rounds, notifier: Notifier) {
    this.rounds = rounds;
    this.notifier = notifier;
    this.item.name = vscode.l10n.t('Code Rounds clock');
    this.item.command = { command: commandIds.showRound, title: vscode.l10n.t('Show Round') };
    this.store.add(
      rounds.onDidTick((state) => {
        this.show(state);
      }),
    );
    this.store.add(
      rounds.onDidChange(() => {
        this.show(rounds.here?.state);
      }),
    );
    this.store.add(
      rounds.onMoment(({ moment, state }) => {
        this.tell(moment, state);
      }),
    );
  }

  dispose(): void {
    this.store.dispose();
  }

  private show(state: RoundState | undefined): void {
    if (state === undefined || this.rounds.here === undefined) {
      this.item.hide();
      return;
    }
    const { text, isOver } = leftText(state.allowedMs, state.usedMs);
    const segment = state.segments[state.current]?.segment;
    const title = segment === undefined ? '' : segmentTitle(segment);
    const icon = state.phase === 'paused' ? '$(debug-pause)' : '$(watch)';
    this.item.text = `${icon} ${isOver ? '+' : ''}${text} · ${title}`;
    const spoken = spokenTime(state.allowedMs - state.usedMs);
    const label = isOver
      ? vscode.l10n.t('Round over its time by {0}, {1}', spoken, title)
      : vscode.l10n.t('Round, {0} left, {1}', spoken, title);
    this.item.accessibilityInformation = { label };
    this.item.tooltip = state.started.plan.title;
    this.item.backgroundColor = isOver ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
    this.item.show();
  }

  private tell(moment: RoundMoment, state: RoundState): void {
    const { overrun } = state.started.plan.timer;
    const text = momentText(moment, state);
    if (moment !== 'over') {
      this.notifier.info(text);
      return;
    }
    if (overrun !== 'warn') return;
    this.notifier.warn(text, [
      run(vscode.l10n.t('5 More Minutes'), commandIds.extendRound),
      run(vscode.l10n.t('End Round'), commandIds.endRound),
    ]);
  }
}

function run(title: string, command: CommandId): Action {
  return { title, run: () => vscode.commands.executeCommand(command) };
}
