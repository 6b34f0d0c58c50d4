import * as l10n from '@vscode/l10n';
import type {
  FromProgressPage,
  ProgressOverview,
  QuestionTally,
  Tally,
  ThinTopic,
} from '../core/progressMessages.ts';
import { button, element } from './followUpElement.ts';
import { dataTable } from './progressTable.ts';
import { matrixPicture } from './progressMatrix.ts';
import { shareBar, totalRing } from './progressRing.ts';
import { weeksPicture } from './progressWeeks.ts';

type Post = (message: FromProgressPage) => void;

/** Fills the page; what had the focus keeps it, and what was unfolded stays so. */
export function showOverview(overview: ProgressOverview, post: Post): void {
  const focused = document.activeElement?.getAttribute('data-focus');
  const open = new Set([...document.querySelectorAll('details[open]')].map(({ id }) => id));
  document.body.replaceChildren(
    element(
      'main',
      {},
      header(overview, post),
      section(
        'topics',
        l10n.t('Topics and Levels'),
        l10n.t('A ring is full when every problem of that topic and level is solved.'),
        key([
          ['solved', l10n.t('solved')],
          ['begun', l10n.t('begun')],
          ['rated', l10n.t('questions rated')],
        ]),
        matrixPicture(overview),
        topicTable(overview, open),
      ),
      section(
        'weeks',
        l10n.t('Weeks'),
        l10n.t('What you did in each of the last {0} weeks.', overview.weeks.length),
        key([
          ['solved', l10n.t('problems solved')],
          ['begun', l10n.t('further problems tried')],
          ['rated', l10n.t('questions rated')],
        ]),
        weeksPicture(overview.weeks),
        weekTable(overview, open),
      ),
      thinSection(overview.thin, post),
    ),
  );
  if (focused !== null && focused !== undefined) {
    document.querySelector<HTMLElement>(`[data-focus="${focused}"]`)?.focus();
  }
}

function header({ all, questions, due }: ProgressOverview, post: Post): HTMLElement {
  const next = button(l10n.t('Next Problem'), 'primary', () => {
    post({ type: 'next' });
  });
  next.dataset['focus'] = 'next';
  const reviewTitle = due === 1 ? l10n.t('Review 1 Question') : l10n.t('Review {0} Questions', due);
  const review = button(reviewTitle, 'secondary', () => {
    post({ type: 'review' });
  });
  review.dataset['focus'] = 'review';
  const facts = [solvedFact(all), ratedFact(questions), dueFact(due)];
  return element(
    'header',
    {},
    totalRing(all),
    element(
      'div',
      {},
      element('h1', {}, l10n.t('My Progress')),
      ...facts.map((fact) => element('p', {}, fact)),
      element('div', { class: 'actions' }, next, ...(due === 0 ? [] : [review])),
    ),
  );
}

function solvedFact({ solved, begun, total }: Tally): string {
  return total === 1
    ? l10n.t('{0} of 1 problem solved, {1} begun.', solved, begun)
    : l10n.t('{0} of {1} problems solved, {2} begun.', solved, total, begun);
}

function ratedFact({ rated, total }: QuestionTally): string {
  return total === 1
    ? l10n.t('{0} of 1 follow-up question rated.', rated)
    : l10n.t('{0} of {1} follow-up questions rated.', rated, total);
}

function dueFact(due: number): string {
  if (due === 0) return l10n.t('Nothing is due for review today.');
  return due === 1
    ? l10n.t('1 question due for review today.')
    : l10n.t('{0} questions due for review today.', due);
}

function section(id: string, title: string, words: string, ...content: readonly Node[]): HTMLElement {
  return element(
    'section',
    { 'aria-labelledby': id },
    element('h2', { id }, title),
    element('p', { class: 'quiet' }, words),
    ...content,
  );
}

/** What the colours mean; the order is that in the pictures. */
function key(entries: readonly (readonly [style: string, words: string])[]): HTMLElement {
  return element(
    'ul',
    { class: 'key' },
    ...entries.map(([style, words]) =>
      element('li', {}, element('span', { class: `swatch ${style}`, 'aria-hidden': 'true' }), words),
    ),
  );
}

function topicTable({ topics, levels }: ProgressOverview, open: ReadonlySet<string>): HTMLElement {
  return dataTable({
    id: 'topics-table',
    isOpen: open.has('topics-table'),
    caption: l10n.t('Solved of all problems, by topic and level, and questions rated of all'),
    head: [l10n.t('Topic'), ...levels, l10n.t('Questions')],
    rows: topics.map((topic) => [
      topic.title,
      ...topic.levels.map(({ solved, total }) =>
        total === 0 ? l10n.t('none') : l10n.t('{0} of {1}', solved, total),
      ),
      l10n.t('{0} of {1}', topic.questions.rated, topic.questions.total),
    ]),
  });
}

function weekTable({ weeks }: ProgressOverview, open: ReadonlySet<string>): HTMLElement {
  return dataTable({
    id: 'weeks-table',
    isOpen: open.has('weeks-table'),
    caption: l10n.t('What was done in each week, by its Monday'),
    head: [l10n.t('Week of'), l10n.t('Solved'), l10n.t('Tried'), l10n.t('Questions rated')],
    rows: weeks.map(({ label, solved, tried, rated }) => [label, ...[solved, tried, rated].map(String)]),
  });
}

function thinSection(thin: readonly ThinTopic[], post: Post): HTMLElement {
  if (thin.length === 0)
    return section('thin', l10n.t('What Is Thin'), l10n.t('Nothing: every problem is solved.'));
  const rows = thin.map(({ tag, title, all, why }) => {
    const next = button(l10n.t('Next in {0}', title), 'secondary', () => {
      post({ type: 'next', tag });
    });
    next.dataset['focus'] = `next-${tag}`;
    return element(
      'li',
      {},
      element(
        'div',
        { class: 'topic' },
        element('strong', {}, title),
        element('span', { class: 'quiet' }, why),
      ),
      shareBar(all),
      next,
    );
  });
  return section(
    'thin',
    l10n.t('What Is Thin'),
    l10n.t('The topics of which you have solved the least.'),
    element('ul', { class: 'thin' }, ...rows),
  );
}
