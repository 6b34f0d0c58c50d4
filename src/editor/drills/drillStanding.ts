import * as vscode from 'vscode';
import type { Drill } from '../../core/drill.ts';
import { drillFacts } from '../../core/drillFacts.ts';
import type { ProgressEvent } from '../../core/progressEvent.ts';
import type { UnfinishedDrills } from './unfinishedDrills.ts';

/** How far a person has come with a drill. */
export type DrillStanding =
  | { readonly kind: 'new' }
  | { readonly kind: 'under-way' }
  | { readonly kind: 'played' | 'won'; readonly times: number };

/** @param events of the log; those that tell of other things are passed over. */
export function drillStanding(
  drill: Drill,
  unfinished: Pick<UnfinishedDrills, 'stepsOf'>,
  events: readonly ProgressEvent[],
): DrillStanding {
  if (unfinished.stepsOf(drill) !== undefined) return { kind: 'under-way' };
  const plays = events.flatMap((event) =>
    event.type === 'drill-played' && event.drill === drill.uuid ? [event] : [],
  );
  if (plays.length === 0) return { kind: 'new' };
  const won = plays.some(
    ({ version, steps }) => version === drill.version && drillFacts(drill, steps).ending === 'won',
  );
  return { kind: won ? 'won' : 'played', times: plays.length };
}

export function standingText(standing: DrillStanding): string {
  switch (standing.kind) {
    case 'new':
      return vscode.l10n.t('not played yet');
    case 'under-way':
      return vscode.l10n.t('under way');
    case 'played':
      return standing.times === 1
        ? vscode.l10n.t('played once, not won')
        : vscode.l10n.t('played {0} times, not won', standing.times);
    case 'won':
      return standing.times === 1
        ? vscode.l10n.t('won')
        : vscode.l10n.t('won, played {0} times', standing.times);
  }
}

export function standingIcon({ kind }: DrillStanding): vscode.ThemeIcon {
  switch (kind) {
    case 'new':
      return new vscode.ThemeIcon('flame');
    case 'under-way':
      return new vscode.ThemeIcon('debug-pause');
    case 'played':
      return new vscode.ThemeIcon('color-mode', new vscode.ThemeColor('list.warningForeground'));
    case 'won':
      return new vscode.ThemeIcon('pass-filled', new vscode.ThemeColor('testing.iconPassed'));
  }
}
