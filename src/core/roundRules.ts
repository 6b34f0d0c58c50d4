import * as l10n from '@vscode/l10n';
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
  switch (action) {
    case 'hint':
      return rules.hints === 'off'
        ? l10n.t('Hints are off in the round “{0}”. They open when it has ended.', title)
        : undefined;
    case 'submit':
      return rules.hiddenTests === 'end'
        ? l10n.t(
            'In the round “{0}” the hidden tests run once, at its end. Until then, run the examples and cases of your own.',
            title,
          )
        : undefined;
    case 'change-language':
      return rules.languageChange
        ? undefined
        : l10n.t(
            'In the round “{0}” the language stays as it was chosen at the start. It is free again when the round has ended.',
            title,
          );
    case 'reveal':
      return rules.reveal === 'end'
        ? l10n.t('In the round “{0}” references open at its end.', title)
        : undefined;
    case 'pause':
      if (timer.pause === 'never')
        return l10n.t('This plan has no pauses. A clock that stops would not be this round.');
      return timer.pause === 'once' && state.counts.pauses > 0
        ? l10n.t('This plan allows one pause, and you have had it.')
        : undefined;
    case 'extend':
      return timer.overrun === 'stop'
        ? l10n.t(
            'This plan stops on time, so nothing can be added. For more time, choose a timing aid before the start.',
          )
        : undefined;
    case 'next':
      return state.current >= state.segments.length - 1
        ? l10n.t('This is the last segment. End the round when you are done.')
        : undefined;
  }
}

/** What a plan allows, a sentence each, for people who read it before they begin. */
export function planSentences({ rules, timer }: RoundPlan): readonly string[] {
  return [
    {
      free: l10n.t('Hints are free.'),
      counted: l10n.t('Hints may be opened, and are counted.'),
      off: l10n.t('Hints are off.'),
    }[rules.hints],
    {
      any: l10n.t('The hidden tests may run at any time.'),
      submit: l10n.t('The hidden tests run when you submit.'),
      end: l10n.t('The hidden tests run once, at the end.'),
    }[rules.hiddenTests],
    rules.languageChange
      ? l10n.t('The language may be changed.')
      : l10n.t('The language stays as it was chosen.'),
    rules.reveal === 'end'
      ? l10n.t('References and hidden cases open at the end.')
      : l10n.t('References and hidden cases open as the pack says.'),
    {
      stop: l10n.t('When time is up, the round ends.'),
      warn: l10n.t('When time is up, you are told, and may go on.'),
      record: l10n.t('When time is up, the clock goes on counting.'),
    }[timer.overrun],
    {
      allowed: l10n.t('Pauses are allowed, and counted.'),
      once: l10n.t('One pause is allowed.'),
      never: l10n.t('There are no pauses.'),
    }[timer.pause],
    timer.advance === 'person' ? l10n.t('You end a segment yourself.') : l10n.t('Segments end by the plan.'),
  ];
}
