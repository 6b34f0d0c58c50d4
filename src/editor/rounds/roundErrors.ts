import * as vscode from 'vscode';
import type { HumanError } from '../../core/humanError.ts';
import { ActionableError } from '../actionableError.ts';
import { commandIds } from '../ids.ts';
import type { RunningRound } from './runningRound.ts';

/** A round runs in this window already. */
export function runsHere(title: string): HumanError {
  const text = vscode.l10n.t('The round “{0}” is running. End it before you start another.', title);
  return new ActionableError(text, [
    {
      title: vscode.l10n.t('Show Round'),
      run: () => vscode.commands.executeCommand(commandIds.showRound),
    },
  ]);
}

/** A round runs in another window, or was left in one. */
export function runsElsewhere(
  { window }: RunningRound,
  title: string,
  kind: 'elsewhere' | 'left',
): HumanError {
  const text =
    kind === 'elsewhere'
      ? vscode.l10n.t('The round “{0}” is running in another window ({1}).', title, window)
      : vscode.l10n.t('The round “{0}” was left in a window that is closed ({1}).', title, window);
  return new ActionableError(text, [
    {
      title: vscode.l10n.t('Continue Here'),
      run: () => vscode.commands.executeCommand(commandIds.continueRound),
    },
  ]);
}

/** No round runs in this window. */
export function noRound(): HumanError {
  return new ActionableError(vscode.l10n.t('No round is running. Start one first.'), [
    {
      title: vscode.l10n.t('Start a Round...'),
      run: () => vscode.commands.executeCommand(commandIds.startRound),
    },
  ]);
}
