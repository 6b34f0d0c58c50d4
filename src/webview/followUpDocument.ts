import * as l10n from '@vscode/l10n';
import type { PageView } from '../core/followUpView.ts';
import { button, element, prose } from './followUpElement.ts';
import type { ProgressBar } from './followUpProgress.ts';
import type { Question } from './followUpQuestion.ts';

type TakeAway = (as: 'copy' | 'save', stories: 'with' | 'without') => void;

/** The whole page around the questions. */
export function pageDocument(
  page: PageView,
  questions: readonly Question[],
  progress: ProgressBar,
  takeAway: TakeAway,
): readonly Node[] {
  const header = element(
    'header',
    { class: 'masthead' },
    element('p', { class: 'eyebrow' }, page.eyebrow),
    element('h1', { tabindex: -1 }, page.title),
    element('p', { class: 'caption' }, page.caption),
    ...listens(page),
  );
  return [
    header,
    progress.root,
    ...page.groups.map((group) => step(group, questions, page.title)),
    ...twist(page),
    ending(takeAway, hasStories(page)),
  ];
}

function listens({ listensForHtml }: PageView): readonly Node[] {
  if (listensForHtml === undefined) return [];
  const lines = listensForHtml.map((html) => element('li', {}, prose(html, 'span')));
  return [
    element(
      'section',
      { class: 'listens' },
      element('h2', {}, l10n.t('What the interviewer listens for')),
      element('ul', {}, ...lines),
    ),
  ];
}

function step(
  { id, title, items }: PageView['groups'][number],
  questions: readonly Question[],
  pageTitle: string,
): Node {
  const own = items.flatMap((item) => questions.find(({ view }) => view.uuid === item.uuid) ?? []);
  const minutes = items.reduce((sum, item) => sum + item.minutes, 0);
  const heading = element('h2', { id: `step-${id}` }, title);
  const time = element('span', { class: 'caption' }, l10n.t('about {0} min', minutes));
  return element(
    'section',
    { class: 'step', 'aria-labelledby': heading.id },
    // Right under a title of the same words it would only repeat them to those who look.
    element('div', { class: title === pageTitle ? 'step-heading spoken' : 'step-heading' }, heading, time),
    ...own.map((question) => question.root),
  );
}

function twist({ twistHtml }: PageView): readonly Node[] {
  if (twistHtml === undefined) return [];
  return [
    element(
      'section',
      { class: 'twist' },
      element('h2', {}, l10n.t('One more thing')),
      prose(twistHtml),
      element('p', { class: 'caption' }, l10n.t('Answer this one aloud.')),
    ),
  ];
}

function hasStories({ groups }: PageView): boolean {
  return groups.some(({ items }) => items.some(({ form }) => form.kind === 'story'));
}

function ending(takeAway: TakeAway, stories: boolean): Node {
  const withStories = element('input', { type: 'checkbox' });
  const give = (as: 'copy' | 'save') => {
    takeAway(as, withStories.checked ? 'with' : 'without');
  };
  const copy = button(l10n.t('Copy as Markdown'), 'secondary', () => {
    give('copy');
  });
  const save = button(l10n.t('Save as Markdown…'), 'secondary', () => {
    give('save');
  });
  const choice = element('label', { class: 'mark' }, withStories, l10n.t('With the words of my stories'));
  const note = l10n.t(
    'Your answers as locked, what you said and missed, and the reference as far as it is open.',
  );
  return element(
    'section',
    { class: 'take-away' },
    element('h2', {}, l10n.t('Take it away')),
    element('p', { class: 'caption' }, note),
    ...(stories ? [element('p', {}, choice)] : []),
    element('p', { class: 'actions' }, copy, save),
  );
}
