import './language.ts';
import * as l10n from '@vscode/l10n';
import type { FromCostPage, ToCostPage } from '../core/costMessages.ts';
import type { ProblemPageState } from '../core/problemPageState.ts';
import { claimForm } from './costClaim.ts';
import { measured } from './costMeasured.ts';
import { button, element } from './followUpElement.ts';

interface Host {
  postMessage(message: FromCostPage): void;
  setState(state: ProblemPageState): void;
}

declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();
const post = host.postMessage.bind(host);
const main = document.querySelector('main') ?? document.body;
// Stays in place, so that what it says is read aloud when it changes.
const status = element('p', { role: 'status', class: 'quiet' });
const heading = element('h1');
const claim = element('section', { 'aria-labelledby': 'claim' });
const result = element('section', { 'aria-labelledby': 'measured' });
main.append(heading, element('p', { class: 'quiet', id: 'language' }), claim, result, status);
let claimShown = '';

window.addEventListener('message', ({ data }: MessageEvent<ToCostPage>) => {
  show(data);
});
host.setState({ problem: document.body.dataset['problem'] ?? '' });
post({ type: 'ready' });

function show(view: ToCostPage): void {
  heading.textContent = l10n.t('Cost: {0}', view.title);
  const language = document.getElementById('language');
  if (language !== null) language.textContent = l10n.t('Your accepted code in {0}', view.language);
  // A form that somebody is filling in stays as it is while the measuring goes on.
  const wanted = JSON.stringify([view.claim, view.about]);
  if (wanted !== claimShown) {
    claimShown = wanted;
    showClaim(view);
  }
  const { measurement } = view;
  const text = measurement.kind === 'measured' ? '' : measurement.text;
  if (status.textContent !== text) status.textContent = text;
  status.className = measurement.kind === 'failed' ? 'failed' : 'quiet';
  result.hidden = view.claim.kind === 'open';
  result.replaceChildren(
    element('h2', { id: 'measured' }, l10n.t('Measured')),
    ...(measurement.kind === 'measured' ? measured(measurement) : []),
    ...(view.run.length === 0
      ? []
      : [
          element('h3', {}, l10n.t('In the accepted run')),
          element('ul', {}, ...view.run.map((line) => element('li', {}, line))),
        ]),
    ...again(measurement.kind),
  );
}

function again(kind: ToCostPage['measurement']['kind']): HTMLElement[] {
  if (kind === 'none' || kind === 'running') return [];
  const measure = button(l10n.t('Measure again'), 'secondary', () => {
    post({ type: 'measure' });
  });
  return [element('div', { class: 'actions' }, measure)];
}

function showClaim(view: ToCostPage): void {
  const title = element('h2', { id: 'claim' }, l10n.t('Your claim'));
  if (view.claim.kind === 'open') {
    claim.replaceChildren(
      title,
      element(
        'p',
        {},
        l10n.t('Before you look: what does your solution cost, with all sizes taken together as n?'),
      ),
      ...claimForm(view, post),
    );
    return;
  }
  const change = button(l10n.t('Change claim'), 'secondary', () => {
    claim.replaceChildren(title, ...claimForm(view, post));
    claim.querySelector('select')?.focus();
  });
  const editorial = button(l10n.t('Open the editorial'), 'secondary', () => {
    post({ type: 'editorial' });
  });
  claim.replaceChildren(
    title,
    element('ul', { class: 'plain' }, ...view.claim.words.map((line) => element('li', {}, line))),
    element('div', { class: 'actions' }, change, editorial),
  );
}
