import * as vscode from 'vscode';
import { roundState, type RoundLog } from '../../core/roundState.ts';
import { clockText } from '../../core/roundTime.ts';
import { visibleText } from '../../core/visibleText.ts';
import { commandIds, rowKinds } from '../ids.ts';
import { planFacts } from './roundSetupView.ts';
import type { PastRow, PlanRow, RoundRow, RunningRow } from './roundRows.ts';
import { segmentTitle } from './segmentWords.ts';

const { Expanded, None } = vscode.TreeItemCollapsibleState;

/** A row as the editor draws and speaks it. */
export function roundItem(row: RoundRow): vscode.TreeItem {
  const item = drawn(row);
  item.id = row.id;
  return item;
}

function drawn(row: RoundRow): vscode.TreeItem {
  switch (row.kind) {
    case 'running':
      return runningItem(row);
    case 'plans':
      return new vscode.TreeItem(vscode.l10n.t('Plans'), Expanded);
    case 'past':
      return new vscode.TreeItem(vscode.l10n.t('Past rounds'), Expanded);
    case 'plan':
      return planItem(row);
    case 'past-round':
      return pastItem(row);
  }
}

function runningItem({ standing }: RunningRow): vscode.TreeItem {
  const isHere = standing.kind === 'here';
  const { plan } = isHere ? standing.state.started : standing.log.started;
  const title = visibleText(plan.title);
  const where = isHere ? hereText(standing.state) : elsewhereText(standing);
  const item = new vscode.TreeItem(title, None);
  item.description = where;
  item.iconPath = new vscode.ThemeIcon(isHere ? 'watch' : 'debug-disconnect');
  item.contextValue = isHere ? rowKinds.runningRound : rowKinds.leftRound;
  item.command = { command: commandIds.showRound, title: vscode.l10n.t('Show Round') };
  item.tooltip = `${title}\n${where}`;
  item.accessibilityInformation = { label: `${title}, ${where}` };
  return item;
}

function hereText({ phase, segments, current }: ReturnType<typeof roundState>): string {
  const segment = segments[current]?.segment;
  const title = segment === undefined ? '' : segmentTitle(segment);
  return phase === 'paused' ? vscode.l10n.t('paused · {0}', title) : vscode.l10n.t('running · {0}', title);
}

function elsewhereText({ kind, running }: Exclude<RunningRow['standing'], { kind: 'here' }>): string {
  return kind === 'elsewhere'
    ? vscode.l10n.t('running in {0}', visibleText(running.window))
    : vscode.l10n.t('left in {0}', visibleText(running.window));
}

function planItem({ plan }: PlanRow): vscode.TreeItem {
  const title = visibleText(plan.title);
  const item = new vscode.TreeItem(title, None);
  item.description = planFacts(plan);
  item.iconPath = new vscode.ThemeIcon('checklist');
  item.contextValue = rowKinds.plan;
  item.command = {
    command: commandIds.startRound,
    title: vscode.l10n.t('Start a Round...'),
    arguments: [plan.uuid],
  };
  item.tooltip = [title, visibleText(plan.description), planFacts(plan)].join('\n');
  item.accessibilityInformation = { label: `${title}, ${planFacts(plan)}` };
  return item;
}

function pastItem({ log }: PastRow): vscode.TreeItem {
  const { started } = log;
  const title = visibleText(started.plan.title);
  const item = new vscode.TreeItem(title, None);
  const date = new Intl.DateTimeFormat(vscode.env.language, { dateStyle: 'medium', timeStyle: 'short' });
  item.description = `${date.format(started.at)} · ${endingText(log)}`;
  item.iconPath = new vscode.ThemeIcon('history');
  item.contextValue = rowKinds.pastRound;
  item.command = {
    command: 'codeRounds.showScorecard',
    title: vscode.l10n.t('Show Scorecard'),
    arguments: [started.round],
  };
  item.tooltip = [title, item.description].join('\n');
  item.accessibilityInformation = { label: [title, item.description].join(', ') };
  return item;
}

function endingText(log: RoundLog): string {
  const last = log.events.at(-1)?.clock ?? 0;
  const { ending = 'none', usedMs } = roundState(log, last);
  switch (ending) {
    case 'none':
      return vscode.l10n.t('not finished');
    case 'finished':
      return clockText(usedMs);
    case 'time':
      return vscode.l10n.t('{0}, time was up', clockText(usedMs));
    case 'given-up':
      return vscode.l10n.t('ended early at {0}', clockText(usedMs));
  }
}
