import './language.ts';
import * as l10n from '@vscode/l10n';
import type { ToRatingPage } from '../core/ratingMessages.ts';
import type { OpenRow } from '../core/selfRatingDecision.ts';
import { button, element } from './followUpElement.ts';
import { RatingRow } from './ratingRow.ts';
import { connectRound } from './roundHost.ts';

const post = connectRound();
const main = element('main', {}, element('p', { class: 'caption' }, l10n.t('Reading the log…')));
const status = element('div', { role: 'status', class: 'spoken' });
document.body.append(main, status);
let rows: readonly RatingRow[] = [];

function show({ title, caption, rows: given }: Extract<ToRatingPage, { type: 'rows' }>): void {
  flush();
  const hadFocus = document.activeElement instanceof HTMLElement ? document.activeElement.id : '';
  rows = given.map(
    (row) =>
      new RatingRow(row, (rating) => {
        post({ type: 'rate', ...rating });
      }),
  );
  main.replaceChildren(
    element(
      'header',
      { class: 'masthead' },
      element('p', { class: 'eyebrow' }, `${title} · ${caption}`),
      element('h1', {}, l10n.t('How did it go?')),
      element(
        'p',
        {},
        l10n.t(
          'Say it before you see any result: results colour what one thinks of oneself. The bands describe what one does, and there is no total.',
        ),
      ),
    ),
    ...rows.map((row) => row.element),
    element(
      'div',
      { class: 'actions end' },
      button(l10n.t('Done: Show the Scorecard'), 'primary', () => {
        flush();
        post({ type: 'done' });
      }),
      restButton(),
      button(l10n.t('Show the Results Unrated'), 'secondary', () => {
        flush();
        post({ type: 'decline' });
      }),
    ),
  );
  if (hadFocus !== '') document.getElementById(hadFocus)?.focus();
}

function restButton(): HTMLButtonElement {
  const rest = button(l10n.t('The Rest Was Not Observed'), 'secondary', () => {
    flush();
    post({ type: 'rest' });
    status.textContent = l10n.t('What had no band is taken for not observed.');
  });
  rest.id = 'rest';
  return rest;
}

function flush(): void {
  for (const row of rows) row.flush();
}

function complain(open: readonly OpenRow[]): void {
  for (const row of rows) row.complain(open.find(({ dimension }) => dimension === row.dimension)?.asks);
  const [first] = open;
  if (first === undefined) return;
  rows.find(({ dimension }) => dimension === first.dimension)?.focus(first.asks);
  status.textContent =
    open.length === 1
      ? l10n.t('One thing is still open; it is marked.')
      : l10n.t('{0} things are still open; they are marked.', open.length);
}

window.addEventListener('message', ({ data }: MessageEvent<ToRatingPage>) => {
  if (data.type === 'rows') show(data);
  else complain(data.open);
});
for (const leaving of ['blur', 'pagehide'] as const) window.addEventListener(leaving, flush);
document.addEventListener('visibilitychange', flush);
document.addEventListener('focusout', flush);
post({ type: 'ready' });
