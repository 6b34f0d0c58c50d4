import type { FromProgressPage, ProgressOverview, ThinTopic } from '../core/progressMessages.ts';
import { plural } from '../core/plural.ts';
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
        'Topics and Levels',
        'A ring is full when every problem of that topic and level is solved.',
        key([
          ['solved', 'solved'],
          ['begun', 'begun'],
          ['rated', 'questions rated'],
        ]),
        matrixPicture(overview),
        topicTable(overview, open),
      ),
      section(
        'weeks',
        'Weeks',
        `What you did in each of the last ${overview.weeks.length} weeks.`,
        key([
          ['solved', 'problems solved'],
          ['begun', 'further problems tried'],
          ['rated', 'questions rated'],
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
  const next = button('Next Problem', 'primary', () => {
    post({ type: 'next' });
  });
  next.dataset['focus'] = 'next';
  const review = button(`Review ${plural(due, 'Question')}`, 'secondary', () => {
    post({ type: 'review' });
  });
  review.dataset['focus'] = 'review';
  const facts = [
    `${all.solved} of ${plural(all.total, 'problem')} solved, ${all.begun} begun.`,
    `${questions.rated} of ${plural(questions.total, 'follow-up question')} rated.`,
    due === 0 ? 'Nothing is due for review today.' : `${plural(due, 'question')} due for review today.`,
  ];
  return element(
    'header',
    {},
    totalRing(all),
    element(
      'div',
      {},
      element('h1', {}, 'My Progress'),
      ...facts.map((fact) => element('p', {}, fact)),
      element('div', { class: 'actions' }, next, ...(due === 0 ? [] : [review])),
    ),
  );
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
    caption: 'Solved of all problems, by topic and level, and questions rated of all',
    head: ['Topic', ...levels, 'Questions'],
    rows: topics.map((topic) => [
      topic.title,
      ...topic.levels.map(({ solved, total }) => (total === 0 ? 'none' : `${solved} of ${total}`)),
      `${topic.questions.rated} of ${topic.questions.total}`,
    ]),
  });
}

function weekTable({ weeks }: ProgressOverview, open: ReadonlySet<string>): HTMLElement {
  return dataTable({
    id: 'weeks-table',
    isOpen: open.has('weeks-table'),
    caption: 'What was done in each week, by its Monday',
    head: ['Week of', 'Solved', 'Tried', 'Questions rated'],
    rows: weeks.map(({ label, solved, tried, rated }) => [label, ...[solved, tried, rated].map(String)]),
  });
}

function thinSection(thin: readonly ThinTopic[], post: Post): HTMLElement {
  if (thin.length === 0) return section('thin', 'What Is Thin', 'Nothing: every problem is solved.');
  const rows = thin.map(({ tag, title, all, why }) => {
    const next = button(`Next in ${title}`, 'secondary', () => {
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
    'What Is Thin',
    'The topics of which you have solved the least.',
    element('ul', { class: 'thin' }, ...rows),
  );
}
