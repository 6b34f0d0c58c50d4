import { t } from '@vscode/l10n';
import { nothingDue } from '../core/roundReportReviews.ts';
import type { ScorecardView } from '../core/scorecardView.ts';
import { element } from './followUpElement.ts';

/** What falls due again, by date. */
export function reviewsSection({ reviews }: ScorecardView): HTMLElement {
  return element(
    'section',
    { 'aria-labelledby': 'reviews-title', class: 'reviews' },
    element('h2', { id: 'reviews-title' }, t('Next reviews')),
    reviews.length === 0
      ? element('p', { class: 'caption' }, nothingDue())
      : element(
          'ul',
          { class: 'moments' },
          ...reviews.map(({ due, text }) =>
            element('li', {}, element('span', { class: 'at' }, due), element('span', {}, text)),
          ),
        ),
  );
}
