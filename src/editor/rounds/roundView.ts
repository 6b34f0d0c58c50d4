import * as vscode from 'vscode';
import type {
  ClockView,
  CommandView,
  RoundCommand,
  RoundPageView,
  SegmentView,
} from '../../core/roundMessages.ts';
import { planSentences, whyForbidden, type RoundAction } from '../../core/roundRules.ts';
import type { RoundState, SegmentState } from '../../core/roundState.ts';
import { clockText, leftText } from '../../core/roundTime.ts';
import { visibleText } from '../../core/visibleText.ts';
import { drawnTitles, openLabel, segmentTitle } from './segmentWords.ts';

/** What the page shows of a round that runs here. */
export function roundView(state: RoundState): RoundPageView {
  const { plan } = state.started;
  return {
    kind: 'round',
    title: visibleText(plan.title),
    phase: state.phase === 'paused' ? 'paused' : 'running',
    phaseText:
      state.phase === 'paused'
        ? vscode.l10n.t('Paused. The clock stands still.')
        : vscode.l10n.t('Segment {0} of {1}', state.current + 1, state.segments.length),
    segments: state.segments.map((segment) => segmentView(segment)),
    commands: commands(state),
    rules: planSentences(plan),
    facts: facts(state),
  };
}

/** What the clock shows; of a paused round too. */
export function clockView(state: RoundState): ClockView {
  const { text, isOver } = leftText(state.allowedMs, state.usedMs);
  const whole = clockText(state.allowedMs);
  const current = state.segments[state.current];
  return {
    text: isOver ? `+${text}` : text,
    caption: isOver ? vscode.l10n.t('over the {0}', whole) : vscode.l10n.t('left of {0}', whole),
    isOver,
    share: Math.min(1, state.usedMs / state.allowedMs),
    segment: {
      index: state.current,
      time: current === undefined ? '' : timeOf(current),
      isOver: current !== undefined && current.usedMs > current.allowedMs,
    },
  };
}

function segmentView(state: SegmentState): SegmentView {
  const { index, segment, drawn, phase, usedMs, allowedMs } = state;
  const open = phase === 'ahead' ? undefined : openLabel(drawn);
  return {
    index,
    title: segmentTitle(segment),
    note: visibleText(segment.note ?? ''),
    phase,
    status: {
      done: vscode.l10n.t('Done'),
      current: vscode.l10n.t('Now'),
      ahead: vscode.l10n.t('Ahead'),
    }[phase],
    time: timeOf(state),
    isOver: usedMs > allowedMs,
    drawn: phase === 'ahead' ? [] : drawnTitles(drawn).map(visibleText),
    ...(open === undefined ? {} : { open }),
  };
}

function timeOf({ phase, usedMs, allowedMs }: SegmentState): string {
  const whole = clockText(allowedMs);
  if (phase === 'ahead') return whole;
  return usedMs > allowedMs
    ? vscode.l10n.t('{0}, over by {1}', whole, clockText(usedMs - allowedMs))
    : vscode.l10n.t('{0} of {1}', clockText(usedMs), whole);
}

function commands(state: RoundState): readonly CommandView[] {
  const isLast = state.current === state.segments.length - 1;
  const command = (
    name: RoundCommand,
    label: string,
    style: CommandView['style'],
    action?: RoundAction,
  ): CommandView => {
    const forbidden = action === undefined ? undefined : whyForbidden(state, action);
    return { command: name, label, style, ...(forbidden === undefined ? {} : { forbidden }) };
  };
  const end = command('end', vscode.l10n.t('End Round'), isLast ? 'primary' : 'secondary');
  if (state.phase === 'paused')
    return [command('resume', vscode.l10n.t('Resume'), 'primary'), { ...end, style: 'secondary' }];
  return [
    ...(isLast ? [] : [command('next', vscode.l10n.t('Next Segment'), 'primary')]),
    command('pause', vscode.l10n.t('Pause'), 'secondary', 'pause'),
    command('extend', vscode.l10n.t('5 More Minutes'), 'secondary', 'extend'),
    end,
  ];
}

function facts({ counts, started: { setup } }: RoundState): readonly string[] {
  const away = Math.round(counts.awayMs / 60_000);
  return [
    ...(setup.timingAid === 1 ? [] : [vscode.l10n.t('timing aid ×{0}', setup.timingAid)]),
    ...(counts.submissions > 0 ? [vscode.l10n.t('submissions: {0}', counts.submissions)] : []),
    ...(counts.hints > 0 ? [vscode.l10n.t('hints: {0}', counts.hints)] : []),
    ...(counts.committed > 0 ? [vscode.l10n.t('answers committed: {0}', counts.committed)] : []),
    ...(counts.pauses > 0 ? [vscode.l10n.t('pauses: {0}', counts.pauses)] : []),
    ...(counts.extensions > 0 ? [vscode.l10n.t('minutes added: {0}', counts.extendedMinutes)] : []),
    ...(away > 0 ? [vscode.l10n.t('minutes away, not counted: {0}', away)] : []),
  ];
}
