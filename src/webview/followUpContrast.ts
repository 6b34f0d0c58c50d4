import * as l10n from '@vscode/l10n';
import type { ComparisonView } from '../core/followUpComparisonView.ts';
import { element, prose } from './followUpElement.ts';

/** A weak and a strong answer side by side, once one's own has been judged. */
export function contrastPair(contrast: NonNullable<ComparisonView['contrast']>): readonly Node[] {
  const answer = (name: string, html: string) =>
    element('div', {}, element('p', { class: 'caption' }, name), prose(html));
  return [
    element('h4', {}, l10n.t('Two answers')),
    element(
      'div',
      { class: 'pair' },
      answer(l10n.t('A weak one'), contrast.weakHtml),
      answer(l10n.t('A strong one'), contrast.strongHtml),
    ),
    element(
      'p',
      {},
      element('span', { class: 'caption' }, `${l10n.t('What the weak one lacks:')} `),
      prose(contrast.missingHtml, 'span'),
    ),
  ];
}
