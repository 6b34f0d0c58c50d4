import type { ComparisonView } from '../core/followUpComparisonView.ts';
import { element, prose } from './followUpElement.ts';

/** A weak and a strong answer side by side, once one's own has been judged. */
export function contrastPair(contrast: NonNullable<ComparisonView['contrast']>): readonly Node[] {
  const answer = (name: string, html: string) =>
    element('div', {}, element('p', { class: 'caption' }, name), prose(html));
  return [
    element('h4', {}, 'Two answers'),
    element(
      'div',
      { class: 'pair' },
      answer('A weak one', contrast.weakHtml),
      answer('A strong one', contrast.strongHtml),
    ),
    element(
      'p',
      {},
      element('span', { class: 'caption' }, 'What the weak one lacks: '),
      prose(contrast.missingHtml, 'span'),
    ),
  ];
}
