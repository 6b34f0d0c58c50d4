import * as l10n from '@vscode/l10n';
import type { LockedView } from '../core/followUpView.ts';
import { button, element, prose } from './followUpElement.ts';
import { type KnowledgeLayer, knowledgeLayerTitles } from '../core/followUpWords.ts';

const revealTitles: Readonly<Record<KnowledgeLayer, string>> = {
  definition: l10n.t('Reveal the definition'),
  mechanism: l10n.t('Reveal the mechanism'),
  tradeoff: l10n.t('Reveal the trade-off'),
};

/** The layers revealed so far, and the button for the next. */
export function layers(view: LockedView, onReveal: (layer: KnowledgeLayer) => void): readonly Node[] {
  const { next } = view;
  const sections = view.layers.map(({ layer, html }) =>
    element(
      'section',
      { class: 'layer' },
      element('h4', { tabindex: -1, 'data-layer': layer }, knowledgeLayerTitles[layer]),
      prose(html),
    ),
  );
  if (next === undefined) return sections;
  const reveal = button(revealTitles[next], 'primary', () => {
    onReveal(next);
  });
  return [...sections, element('p', { class: 'actions' }, reveal)];
}
