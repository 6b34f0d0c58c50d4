import * as l10n from '@vscode/l10n';
import type { ItemView } from '../core/followUpView.ts';
import { ratingTitles } from '../core/followUpWords.ts';
import { svg } from './followUpSvg.ts';

/** Where a question stands, in words. */
export function phaseWords(state: ItemView['state']): string {
  switch (state.phase) {
    case 'asked':
      return l10n.t({ message: 'open', comment: 'A question that is not answered yet' });
    case 'drafting':
      return l10n.t('draft saved');
    case 'committed':
    case 'revealed':
      if (state.comparison !== undefined) return l10n.t('comparing');
      return state.next === undefined ? l10n.t('locked') : l10n.t('locked, opening the layers');
    case 'compared':
      return l10n.t('to be rated');
    case 'rated': {
      const rating = state.comparison?.rating;
      return rating === undefined ? l10n.t('rated') : l10n.t('rated {0}', ratingTitles[rating]);
    }
  }
}

/** How far a question is, as the filled share of the ring. */
const shares: Readonly<Record<ItemView['state']['phase'], number>> = {
  asked: 0,
  drafting: 0.25,
  committed: 0.5,
  revealed: 0.5,
  compared: 0.75,
  rated: 1,
};

const RADIUS = 6;

/** A ring that fills as a question goes on; the words stand beside it for those who listen. */
export function phaseRing(phase: ItemView['state']['phase']): SVGElement {
  const pie = RADIUS / 2;
  const around = 2 * Math.PI * pie;
  return svg(
    'svg',
    { class: 'ring', viewBox: '-8 -8 16 16', 'aria-hidden': 'true' },
    svg('circle', { r: RADIUS, fill: 'none', stroke: 'currentColor', 'stroke-width': 1.5 }),
    svg('circle', {
      r: pie,
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': RADIUS,
      'stroke-dasharray': `${shares[phase] * around} ${around}`,
      transform: 'rotate(-90)',
    }),
  );
}
