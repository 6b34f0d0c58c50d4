import { chooseSentence } from './followUpPoint.ts';
import type { Question } from './followUpQuestion.ts';

/** The keys of the page, beside what the controls do by themselves. */
export function handleKeys(questions: () => readonly Question[]): void {
  document.addEventListener('keydown', (event) => {
    const all = questions();
    const current = all.find((question) => question.root.contains(document.activeElement));
    if (handle(event, all, current)) event.preventDefault();
  });
}

function handle(event: KeyboardEvent, all: readonly Question[], current: Question | undefined): boolean {
  const { key, target } = event;
  if (event.altKey && (key === 'ArrowUp' || key === 'ArrowDown')) {
    const next = neighbour(all, current, key === 'ArrowDown' ? 1 : -1);
    next?.focusHeading();
    return next !== undefined;
  }
  if (current === undefined) return false;
  if (key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    current.proceed();
    return true;
  }
  if (key === 'Escape' && isTextField(target)) {
    current.focusHeading();
    return true;
  }
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
  const point = target instanceof HTMLInputElement ? target.closest('.point') : null;
  if (point !== null && plain && /^[1-9]$/.test(key)) return chooseSentence(point, Number(key));
  const rating = target instanceof Element ? target.closest('[data-rating]') : null;
  if (rating !== null && /^[1-4]$/.test(key) && plain) {
    rating
      .querySelectorAll('button')
      .item(Number(key) - 1)
      .click();
    return true;
  }
  return false;
}

/** The next question from the one that has the focus or, without one, from the top of what is seen. */
function neighbour(
  all: readonly Question[],
  current: Question | undefined,
  by: 1 | -1,
): Question | undefined {
  if (current !== undefined) return all[all.indexOf(current) + by];
  const below = all.findIndex((question) => question.root.getBoundingClientRect().top > 0);
  if (below === -1) return by === 1 ? undefined : all.at(-1);
  return by === 1 ? all[below] : all[below - 1];
}

function isTextField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text')
  );
}
