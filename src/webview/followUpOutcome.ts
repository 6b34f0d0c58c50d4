import * as l10n from '@vscode/l10n';
import type { LayerCoverage } from '../core/followUpRating.ts';
import type { ComparisonView } from '../core/followUpComparisonView.ts';
import { button, element, sign, spoken } from './followUpElement.ts';
import {
  type FollowUpRating,
  followUpRatings,
  knowledgeLayerTitles,
  type Prediction,
  ratingTitles,
} from '../core/followUpWords.ts';
import { withNodes } from './sentence.ts';

const ratingMeanings: Readonly<Record<FollowUpRating, string>> = {
  again: l10n.t('I could not'),
  hard: l10n.t('passed, with effort'),
  good: l10n.t('said what counts'),
  easy: l10n.t('all of it, at once'),
};

/** How much of each layer was said. */
export function coverageRows(
  { coverage, suggested }: ComparisonView,
  prediction: Prediction | undefined,
): readonly Node[] {
  const said = coverage.reduce((sum, layer) => sum + layer.said, 0);
  const total = coverage.reduce((sum, layer) => sum + layer.total, 0);
  const expected =
    prediction === undefined || suggested === undefined
      ? []
      : [element('p', { class: 'caption' }, expectedWords(prediction, said, total))];
  return [
    element('h4', {}, l10n.t('Coverage')),
    element('ul', { class: 'coverage' }, ...coverage.map(coverageRow)),
    ...expected,
  ];
}

function expectedWords(prediction: Prediction, said: number, total: number): string {
  switch (prediction) {
    case 'most':
      return l10n.t('Before answering you expected most of the points; you said {0} of {1}.', said, total);
    case 'some':
      return l10n.t('Before answering you expected some of the points; you said {0} of {1}.', said, total);
    case 'few':
      return l10n.t('Before answering you expected few of the points; you said {0} of {1}.', said, total);
  }
}

function coverageRow({ layer, said, total }: LayerCoverage): HTMLElement {
  return element(
    'li',
    {},
    element('span', {}, knowledgeLayerTitles[layer]),
    element('span', { class: 'pips', 'aria-hidden': 'true' }, '●'.repeat(said) + '○'.repeat(total - said)),
    element('span', { class: 'count' }, l10n.t('{0} of {1}', said, total)),
  );
}

export interface OutcomeActions {
  rate(rating: FollowUpRating): void;
  again(): void;
}

/** The rating that follows from the facts, and the person's own beside it. */
export function ratingChoice(view: ComparisonView, actions: OutcomeActions): readonly Node[] {
  const { suggested, intervals, rating } = view;
  if (suggested === undefined || intervals === undefined) {
    const open = view.points.filter((point) => point.mark === undefined).length;
    const words =
      open === 1
        ? l10n.t('One key point is still to be marked; then you rate the answer.')
        : l10n.t('{0} key points are still to be marked; then you rate the answer.', open);
    return [element('p', { class: 'caption' }, words)];
  }
  const buttons = followUpRatings.map((value, index) => {
    const rate = button('', 'secondary', () => {
      actions.rate(value);
    });
    rate.append(
      element('span', { class: 'rating-title' }, ratingTitles[value]),
      element('span', { class: 'rating-meaning' }, ratingMeanings[value]),
      element('span', { class: 'rating-meaning' }, comesAgain(intervals[value])),
      element('kbd', { 'aria-hidden': 'true' }, String(index + 1)),
    );
    rate.setAttribute('aria-pressed', String(value === rating));
    rate.setAttribute('aria-keyshortcuts', String(index + 1));
    if (value === rating) rate.prepend(sign('✓'));
    if (value === suggested.rating) rate.append(spoken(` ${l10n.t('(suggested)')}`));
    return rate;
  });
  const again = button(l10n.t('Answer again'), 'plain', () => {
    actions.again();
  });
  return [
    element('h4', {}, l10n.t('Rating')),
    element(
      'p',
      {},
      ...withNodes(l10n.t('Suggested: {0}.'), element('strong', {}, ratingTitles[suggested.rating])),
      ` ${suggested.because}`,
    ),
    element(
      'fieldset',
      { class: 'rating', 'data-rating': true },
      element(
        'legend',
        { class: 'label' },
        rating === undefined ? l10n.t('Your own rating') : l10n.t('You rated it {0}', ratingTitles[rating]),
      ),
      element('div', { class: 'ratings' }, ...buttons),
    ),
    ...(rating === undefined ? [] : [element('p', { class: 'actions' }, again)]),
  ];
}

/** When the question is due again. */
function comesAgain(days: number): string {
  return days === 1 ? l10n.t('again tomorrow') : l10n.t('again in {0} days', days);
}

export function sourceList({ sources }: ComparisonView): readonly Node[] {
  if (sources.length === 0) return [];
  const entries = sources.map(({ title, url }) =>
    element('li', {}, url === undefined ? title : element('a', { href: url }, title)),
  );
  return [
    element(
      'details',
      { class: 'sources' },
      element('summary', {}, l10n.t('Sources')),
      element('ul', {}, ...entries),
    ),
  ];
}
