import * as l10n from '@vscode/l10n';
import type { FormView, LockedView } from '../core/followUpView.ts';
import { element } from './followUpElement.ts';
import { toldStory } from './followUpTold.ts';
import { withNodes } from './sentence.ts';

/** The answer as it was committed. A person's words are only ever set as text. */
export function lockedAnswer(view: LockedView, form: FormView, minutes: number): readonly Node[] {
  const { answered, sentences, answer } = view;
  if (answered === 'dont-know') {
    return [
      element(
        'div',
        { class: 'locked' },
        caption(view, minutes),
        element('p', { class: 'unknown' }, l10n.t('I don’t know')),
      ),
    ];
  }
  const { told } = view;
  if (told !== undefined) {
    return [element('div', { class: 'locked' }, caption(view, minutes), ...toldStory(told))];
  }
  // A choice alone is shown with its result, right below.
  if (form.kind !== 'text' && form.kind !== 'number' && answer.text.trim() === '') return [];
  return [element('div', { class: 'locked' }, caption(view, minutes), words(sentences))];
}

/** Several sentences are numbered, so that a key point can name the one that says it. */
function words(sentences: readonly string[]): HTMLElement {
  const [only, ...others] = sentences;
  if (only !== undefined && others.length === 0) return element('p', { class: 'words' }, only);
  return element('ol', { class: 'words' }, ...sentences.map((sentence) => element('li', {}, sentence)));
}

function caption({ committedAt, tookMs }: LockedView, minutes: number): HTMLElement {
  const time = new Date(committedAt);
  return element(
    'p',
    { class: 'caption' },
    ...withNodes(
      lockedAt(tookMs, minutes),
      element(
        'time',
        { datetime: time.toISOString() },
        time.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' }),
      ),
    ),
  );
}

/** The box is advice: it says by how much it was passed, and stops nobody. The time of day is `{0}`. */
function lockedAt(tookMs: number | undefined, minutes: number): string {
  if (tookMs === undefined) return l10n.t('Your answer, locked at {0}');
  const over = tookMs - minutes * 60_000;
  const time = '{0}';
  return over < 1_000
    ? l10n.t('Your answer, locked at {0} after {1}', time, duration(tookMs))
    : l10n.t(
        'Your answer, locked at {0} after {1}, {2} over the {3} min advised',
        time,
        duration(tookMs),
        duration(over),
        minutes,
      );
}

/** `3:10`, or `1:03:10` from an hour on. */
function duration(ms: number): string {
  const seconds = Math.round(ms / 1_000);
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3_600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours === 0 ? `${minutes}:${two(seconds % 60)}` : `${hours}:${two(minutes)}:${two(seconds % 60)}`;
}
