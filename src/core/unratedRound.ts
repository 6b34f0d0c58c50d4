import { t } from '@vscode/l10n';
import type { RoundPlan } from './roundPlan.ts';
import type { RoundAction } from './roundRules.ts';

/**
 * Why an action is still forbidden when a round has ended and its person has neither said how it went nor declined to;
 * `undefined` when it is free. Results would colour what one thinks of oneself.
 */
export function whyForbiddenUntilRated(
  { title, rules }: Pick<RoundPlan, 'title' | 'rules'>,
  action: RoundAction,
): string | undefined {
  switch (action) {
    case 'reveal':
      return rules.reveal === 'end'
        ? t(
            'References of the round “{0}” open once you have said how it went, or declined to: “Code Rounds: Rate a Round”.',
            title,
          )
        : undefined;
    case 'submit':
      return rules.hiddenTests === 'end'
        ? t(
            'What the hidden tests found in the round “{0}” is told once you have said how it went, or declined to: “Code Rounds: Rate a Round”. You can submit from then on.',
            title,
          )
        : undefined;
    case 'hint':
    case 'change-language':
    case 'pause':
    case 'extend':
    case 'next':
      return undefined;
  }
}
