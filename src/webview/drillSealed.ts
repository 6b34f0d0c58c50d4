import { t } from '@vscode/l10n';
import type { DrillHead, SealedView } from '../core/drillView.ts';
import { element } from './followUpElement.ts';

/** A play that is over, while a round keeps its debrief closed. */
export function sealedDrill({ eyebrow, title }: DrillHead, { reason }: SealedView): readonly Node[] {
  return [
    element(
      'header',
      { class: 'masthead' },
      element('p', { class: 'eyebrow' }, eyebrow),
      element('h1', {}, title),
    ),
    element('div', { class: 'reading' }, element('p', {}, t('Your play is over, and kept. {0}', reason))),
  ];
}
