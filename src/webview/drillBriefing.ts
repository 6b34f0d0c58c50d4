import * as l10n from '@vscode/l10n';
import type { BriefingView, DrillHead } from '../core/drillView.ts';
import { knownSection, playsSection, section } from './drillSections.ts';
import { button, element } from './followUpElement.ts';

interface BriefingActions {
  start(): void;
  show(at: number): void;
}

/** What there is to know before a play begins. */
export function briefing(head: DrillHead, view: BriefingView, actions: BriefingActions): readonly Node[] {
  const { time, startPerMinute, lossWhat, plays } = view;
  const rules = [
    l10n.t(
      'You have {0} on the drill’s own clock. It moves only by what you do: each thing says what it costs. Thinking is free.',
      time,
    ),
    l10n.t(
      'At the start each minute costs {0} ({1}). Stop that, and tell in time whom you must.',
      startPerMinute,
      lossWhat,
    ),
    l10n.t('Look before you act. Some actions destroy what you may need later; they say so.'),
    l10n.t(
      'When the impact is stopped you may go on looking and telling until you end the drill. Then you decide, and the debrief follows.',
    ),
  ];
  return [
    element(
      'header',
      { class: 'masthead' },
      element('p', { class: 'eyebrow' }, head.eyebrow),
      element('h1', {}, head.title),
    ),
    element(
      'div',
      { class: 'reading' },
      knownSection(head),
      section(
        l10n.t('How it goes'),
        'rules',
        element('ul', {}, ...rules.map((rule) => element('li', {}, rule))),
      ),
      element(
        'p',
        { class: 'actions' },
        button(l10n.t('Start the drill'), 'primary', () => {
          actions.start();
        }),
      ),
      ...playsSection(l10n.t('Earlier plays'), plays, (at) => {
        actions.show(at);
      }),
    ),
  ];
}
