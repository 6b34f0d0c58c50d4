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

const ratingMeanings: Readonly<Record<FollowUpRating, string>> = {
  again: 'I could not',
  hard: 'passed, with effort',
  good: 'said what counts',
  easy: 'all of it, at once',
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
      : [
          element(
            'p',
            { class: 'caption' },
            `Before answering you expected ${prediction} of the points; you said ${said} of ${total}.`,
          ),
        ];
  return [
    element('h4', {}, 'Coverage'),
    element('ul', { class: 'coverage' }, ...coverage.map(coverageRow)),
    ...expected,
  ];
}

function coverageRow({ layer, said, total }: LayerCoverage): HTMLElement {
  return element(
    'li',
    {},
    element('span', {}, knowledgeLayerTitles[layer]),
    element('span', { class: 'pips', 'aria-hidden': 'true' }, '●'.repeat(said) + '○'.repeat(total - said)),
    element('span', { class: 'count' }, `${said} of ${total}`),
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
    const points = open === 1 ? 'One key point is' : `${open} key points are`;
    return [element('p', { class: 'caption' }, `${points} still to be marked; then you rate the answer.`)];
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
    if (value === suggested.rating) rate.append(spoken(' (suggested)'));
    return rate;
  });
  const again = button('Answer again', 'plain', () => {
    actions.again();
  });
  return [
    element('h4', {}, 'Rating'),
    element(
      'p',
      {},
      'Suggested: ',
      element('strong', {}, ratingTitles[suggested.rating]),
      `. ${suggested.because}`,
    ),
    element(
      'fieldset',
      { class: 'rating', 'data-rating': true },
      element(
        'legend',
        { class: 'label' },
        rating === undefined ? 'Your own rating' : `You rated it ${ratingTitles[rating]}`,
      ),
      element('div', { class: 'ratings' }, ...buttons),
    ),
    ...(rating === undefined ? [] : [element('p', { class: 'actions' }, again)]),
  ];
}

/** When the question is due again. */
function comesAgain(days: number): string {
  return days === 1 ? 'again tomorrow' : `again in ${days} days`;
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
      element('summary', {}, 'Sources'),
      element('ul', {}, ...entries),
    ),
  ];
}
