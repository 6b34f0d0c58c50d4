import * as vscode from 'vscode';
import type { RoundMoment } from '../../core/roundMoment.ts';
import type { RoundState } from '../../core/roundState.ts';
import { spokenTime } from '../../core/roundTime.ts';

/** What the clock says at a moment. */
export function momentText(moment: RoundMoment, state: RoundState): string {
  switch (moment) {
    case 'half':
      return vscode.l10n.t('Half of the round is over: {0} left.', spokenTime(state.allowedMs / 2));
    case 'five-minutes':
      return vscode.l10n.t('Five minutes left.');
    case 'one-minute':
      return vscode.l10n.t('One minute left.');
    case 'over':
      return vscode.l10n.t('Time is up.');
  }
}

/** What is left, for whoever asks. */
export function timeLeftText(state: RoundState): string {
  const left = state.allowedMs - state.usedMs;
  return left >= 0
    ? vscode.l10n.t('{0} left of the round “{1}”.', spokenTime(left), state.started.plan.title)
    : vscode.l10n.t('The round “{1}” is over its time by {0}.', spokenTime(-left), state.started.plan.title);
}
