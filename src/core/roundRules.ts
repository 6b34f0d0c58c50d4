import type { RoundPlan } from './roundPlan.ts';
import type { RoundState } from './roundState.ts';

/** What a person may try while a round runs. */
export const roundActions = [
  'hint',
  'submit',
  'change-language',
  'reveal',
  'pause',
  'extend',
  'next',
] as const;
export type RoundAction = (typeof roundActions)[number];

/** How many minutes one extension adds. */
export const extensionMinutes = 5;

/** Why the plan forbids an action now, as a sentence that says when it is free again; `undefined` when it does not. */
export function whyForbidden(state: RoundState, action: RoundAction): string | undefined {
  if (state.phase === 'ended') return undefined;
  const { title, rules, timer } = state.started.plan;
  const round = `the round “${title}”`;
  switch (action) {
    case 'hint':
      return rules.hints === 'off' ? `Hints are off in ${round}. They open when it has ended.` : undefined;
    case 'submit':
      return rules.hiddenTests === 'end'
        ? `In ${round} the hidden tests run once, at its end. Until then, run the examples and cases of your own.`
        : undefined;
    case 'change-language':
      return rules.languageChange
        ? undefined
        : `In ${round} the language stays as it was chosen at the start. It is free again when the round has ended.`;
    case 'reveal':
      return rules.reveal === 'end' ? `In ${round} references open at its end.` : undefined;
    case 'pause':
      if (timer.pause === 'never')
        return `This plan has no pauses. A clock that stops would not be this round.`;
      return timer.pause === 'once' && state.counts.pauses > 0
        ? 'This plan allows one pause, and you have had it.'
        : undefined;
    case 'extend':
      return timer.overrun === 'stop'
        ? 'This plan stops on time, so nothing can be added. For more time, choose a timing aid before the start.'
        : undefined;
    case 'next':
      return state.current >= state.segments.length - 1
        ? 'This is the last segment. End the round when you are done.'
        : undefined;
  }
}

/** What a plan allows, a sentence each, for people who read it before they begin. */
export function planSentences({ rules, timer }: RoundPlan): readonly string[] {
  return [
    {
      free: 'Hints are free.',
      counted: 'Hints may be opened, and are counted.',
      off: 'Hints are off.',
    }[rules.hints],
    {
      any: 'The hidden tests may run at any time.',
      submit: 'The hidden tests run when you submit.',
      end: 'The hidden tests run once, at the end.',
    }[rules.hiddenTests],
    rules.languageChange ? 'The language may be changed.' : 'The language stays as it was chosen.',
    rules.reveal === 'end'
      ? 'References and hidden cases open at the end.'
      : 'References and hidden cases open as the pack says.',
    {
      stop: 'When time is up, the round ends.',
      warn: 'When time is up, you are told, and may go on.',
      record: 'When time is up, the clock goes on counting.',
    }[timer.overrun],
    {
      allowed: 'Pauses are allowed, and counted.',
      once: 'One pause is allowed.',
      never: 'There are no pauses.',
    }[timer.pause],
    timer.advance === 'person' ? 'You end a segment yourself.' : 'Segments end by the plan.',
  ];
}
