import * as l10n from '@vscode/l10n';
import type { ScorecardView } from '../core/scorecardView.ts';
import { button, element } from './followUpElement.ts';
import { columnHead, section } from './scorecardSections.ts';

export function compareSection(
  { uncompared }: ScorecardView,
  compare: (segment: number) => void,
): readonly HTMLElement[] {
  if (uncompared.length === 0) return [];
  return [
    section(
      'compare',
      l10n.t('Not compared yet'),
      element(
        'p',
        {},
        l10n.t('Hold these answers against their reference, and mark what you said. It is added here.'),
      ),
      element(
        'ul',
        { class: 'plain-list' },
        ...uncompared.map(({ segment, text }) =>
          element(
            'li',
            {},
            element('span', {}, text),
            labelled(l10n.t('Compare'), l10n.t('Compare: {0}', text), () => {
              compare(segment);
            }),
          ),
        ),
      ),
    ),
  ];
}

export function historySection(view: ScorecardView, show: (round: string) => void): HTMLElement {
  const { trends, roundsSoFar, history } = view;
  const trendTable = element(
    'table',
    {},
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        columnHead(l10n.t('Median of three rounds')),
        columnHead(l10n.t('The last three')),
        columnHead(l10n.t('The three before')),
      ),
    ),
    element(
      'tbody',
      {},
      ...trends.map(({ title, by, median, before }) =>
        element(
          'tr',
          {},
          element('th', { scope: 'row' }, by === 'self' ? l10n.t('{0} (self-marked)', title) : title),
          element('td', {}, median),
          element('td', {}, before ?? '–'),
        ),
      ),
    ),
  );
  const missing = l10n.t(
    'Trends are medians of three rounds, since single ones say little. So far: {0}.',
    roundsSoFar,
  );
  return section(
    'history',
    l10n.t('Rounds so far'),
    trends.length === 0
      ? element('p', { class: 'caption' }, missing)
      : element(
          'div',
          { class: 'scroll', tabindex: 0, role: 'group', 'aria-label': l10n.t('Table of trends') },
          trendTable,
        ),
    history.length === 0
      ? element('p', { class: 'caption' }, l10n.t('This is the only round that has a scorecard.'))
      : element(
          'ul',
          { class: 'plain-list' },
          ...history.map(({ round, title, text }) =>
            element(
              'li',
              {},
              element(
                'span',
                {},
                element('strong', {}, title),
                element('span', { class: 'caption' }, ` ${text}`),
              ),
              labelled(l10n.t('Show'), l10n.t('Show the scorecard of {0}, {1}', title, text), () => {
                show(round);
              }),
            ),
          ),
        ),
  );
}

/** A button whose name for people who listen says what it is about. */
function labelled(text: string, label: string, onClick: () => void): HTMLButtonElement {
  const created = button(text, 'secondary', onClick);
  created.setAttribute('aria-label', label);
  return created;
}
