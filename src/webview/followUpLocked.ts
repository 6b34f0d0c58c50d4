import type { FormView, LockedView } from '../core/followUpView.ts';
import { element } from './followUpElement.ts';

/** The answer as it was committed. A person's words are only ever set as text. */
export function lockedAnswer({ answer, answered, committedAt }: LockedView, form: FormView): readonly Node[] {
  const time = new Date(committedAt);
  const caption = element(
    'p',
    { class: 'caption' },
    'Your answer, locked at ',
    element(
      'time',
      { datetime: time.toISOString() },
      time.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' }),
    ),
  );
  const parts: Node[] = [];
  if (answered === 'dont-know') parts.push(element('p', { class: 'unknown' }, 'I don’t know'));
  if (form.kind === 'number' && answer.number !== undefined)
    parts.push(element('p', { class: 'given' }, answer.number));
  if (answer.text.trim() !== '') parts.push(element('p', { class: 'words' }, answer.text));
  // A choice alone is shown with its result, right below.
  return parts.length === 0 ? [] : [element('div', { class: 'locked' }, caption, ...parts)];
}
