import * as vscode from 'vscode';
import type { CommandView, RoundPageView } from '../../core/roundMessages.ts';
import type { RoundLog } from '../../core/roundState.ts';
import { visibleText } from '../../core/visibleText.ts';
import type { Standing } from './rounds.ts';

/** What the page says while no round runs in this window. @param last the newest round of all. */
export function noteView(standing: Standing, last: RoundLog | undefined): RoundPageView {
  const another: CommandView = {
    command: 'plans',
    label: vscode.l10n.t('Start a Round'),
    style: 'secondary',
  };
  if (standing.kind === 'elsewhere' || standing.kind === 'left') {
    const { log, running } = standing;
    return {
      kind: 'note',
      title: visibleText(log.started.plan.title),
      text:
        standing.kind === 'elsewhere'
          ? vscode.l10n.t(
              'This round is running in another window: {0}. If you continue here, that window stops counting; nothing is lost.',
              visibleText(running.window),
            )
          : vscode.l10n.t(
              'This round was left when its window was closed ({0}). The time since then is noted, and not counted.',
              visibleText(running.window),
            ),
      commands: [{ command: 'continue', label: vscode.l10n.t('Continue Here'), style: 'primary' }],
    };
  }
  const isFresh = last?.events.some(({ type }) => type === 'ended') === true && !isRated(last);
  return isFresh
    ? {
        kind: 'note',
        title: visibleText(last.started.plan.title),
        text: vscode.l10n.t(
          'The round has ended. Rate yourself before you look at any result: afterwards it is hard to be fair.',
        ),
        commands: [{ command: 'rate', label: vscode.l10n.t('Rate Yourself'), style: 'primary' }, another],
      }
    : {
        kind: 'note',
        title: vscode.l10n.t('Rounds'),
        text: vscode.l10n.t('No round is running. The Rounds view lists the plans and your past rounds.'),
        commands: [{ ...another, style: 'primary' }],
      };
}

function isRated({ events }: RoundLog): boolean {
  return events.some(({ type }) => type === 'self-rating-done');
}
