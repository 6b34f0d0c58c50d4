import type { PageView } from '../core/followUpView.ts';
import { element, prose } from './followUpElement.ts';
import type { ProgressBar } from './followUpProgress.ts';
import type { Question } from './followUpQuestion.ts';
import { followUpSteps, stepTitles } from '../core/followUpWords.ts';

const levels: Readonly<Record<PageView['level'], string>> = {
  mid: 'Mid level',
  senior: 'Senior level',
  staff: 'Staff level',
};

/** The whole page around the questions. */
export function pageDocument(
  page: PageView,
  questions: readonly Question[],
  progress: ProgressBar,
): readonly Node[] {
  const minutes = page.items.reduce((sum, item) => sum + item.minutes, 0);
  const header = element(
    'header',
    { class: 'masthead' },
    element('p', { class: 'eyebrow' }, `Follow-ups · ${page.problemTitle}`),
    element('h1', { tabindex: -1 }, page.title),
    element(
      'p',
      { class: 'caption' },
      `${levels[page.level]} · ${questions.length} questions · about ${minutes} minutes`,
    ),
    element(
      'section',
      { class: 'listens' },
      element('h2', {}, 'What the interviewer listens for'),
      element('ul', {}, ...page.listensForHtml.map((html) => element('li', {}, prose(html, 'span')))),
    ),
  );
  const twist = element(
    'section',
    { class: 'twist' },
    element('h2', {}, 'One more thing'),
    prose(page.twistHtml),
  );
  twist.append(element('p', { class: 'caption' }, 'Answer this one aloud.'));
  return [header, progress.root, ...steps(questions), twist];
}

function steps(questions: readonly Question[]): readonly Node[] {
  return followUpSteps.flatMap((step) => {
    const own = questions.filter((question) => question.view.step === step);
    if (own.length === 0) return [];
    const minutes = own.reduce((sum, question) => sum + question.view.minutes, 0);
    const heading = element('h2', { id: `step-${step}` }, stepTitles[step]);
    const time = element('span', { class: 'caption' }, `about ${minutes} min`);
    return [
      element(
        'section',
        { class: 'step', 'aria-labelledby': heading.id },
        element('div', { class: 'step-heading' }, heading, time),
        ...own.map((question) => question.root),
      ),
    ];
  });
}
