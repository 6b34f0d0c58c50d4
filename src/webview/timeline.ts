import './language.ts';
import * as l10n from '@vscode/l10n';
import type { ProblemPageState } from '../core/problemPageState.ts';
import type { TimelineEntry, TimelineKind } from '../core/timeline.ts';
import type { CopyAction, FromTimelinePage, ToTimelinePage } from '../core/timelineMessages.ts';
import { button, element, sign } from './followUpElement.ts';

interface Host {
  postMessage(message: FromTimelinePage): void;
  setState(state: ProblemPageState): void;
}

declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();
const main = document.querySelector('main') ?? document.body;
const language = document.documentElement.lang;
const dayFormat = new Intl.DateTimeFormat(language, { dateStyle: 'full' });
const timeFormat = new Intl.DateTimeFormat(language, { timeStyle: 'short' });

const signs: Readonly<Record<TimelineKind, string>> = {
  start: '○',
  run: '▷',
  failed: '✗',
  accepted: '✓',
  code: '↺',
  thought: '…',
};

const actionTitles: Readonly<Record<CopyAction, string>> = {
  compare: l10n.t('Compare with now'),
  restore: l10n.t('Restore'),
  copy: l10n.t('Copy'),
};

window.addEventListener('message', ({ data }: MessageEvent<ToTimelinePage>) => {
  show(data);
});
host.setState({ problem: document.body.dataset['problem'] ?? '' });
host.postMessage({ type: 'ready' });

function show({ title, summary, entries }: ToTimelinePage): void {
  const focused = document.activeElement?.id;
  main.replaceChildren(
    element('h1', {}, l10n.t('History: {0}', title)),
    element('p', { class: 'quiet', role: 'status' }, summary),
    ...(entries.length === 0 ? [nothing()] : daysOf(entries).map(section)),
  );
  // What is drawn anew must not take the focus from who works by keyboard.
  if (focused !== undefined && focused !== '') document.getElementById(focused)?.focus();
}

interface Day {
  readonly name: string;
  readonly entries: TimelineEntry[];
}

/** Days as the person counts them, in the order of the entries. */
function daysOf(entries: readonly TimelineEntry[]): Day[] {
  const days: Day[] = [];
  for (const entry of entries) {
    const name = dayFormat.format(entry.at);
    const last = days.at(-1);
    if (last?.name === name) last.entries.push(entry);
    else days.push({ name, entries: [entry] });
  }
  return days;
}

function nothing(): HTMLElement {
  return element(
    'p',
    {},
    l10n.t('Nothing has happened yet. Runs, accepted submissions, resets and follow-ups will stand here.'),
  );
}

function section({ name, entries }: Day, index: number): HTMLElement {
  const heading = `day-${index}`;
  return element(
    'section',
    { 'aria-labelledby': heading },
    element('h2', { id: heading }, name),
    element('ol', { class: 'timeline' }, ...entries.map(row)),
  );
}

function row(entry: TimelineEntry): HTMLElement {
  const { at, kind, title, detail, copy } = entry;
  const time = timeFormat.format(at);
  return element(
    'li',
    { class: kind },
    element('time', { datetime: new Date(at).toISOString() }, time),
    sign(signs[kind]),
    element(
      'div',
      {},
      element('strong', {}, title),
      ...(detail === '' ? [] : [element('span', { class: 'quiet' }, ` ${detail}`)]),
      ...(copy === undefined
        ? []
        : [
            actions(
              copy,
              kind === 'accepted' ? `${title}, ${time}` : l10n.t('Code of before: {0}, {1}', title, time),
              kind,
            ),
          ]),
    ),
  );
}

function actions(copy: string, of: string, kind: TimelineKind): HTMLElement {
  const names = Object.keys(actionTitles) as CopyAction[];
  const buttons = names.map((action) => {
    const created = button(actionTitles[action], 'secondary', () => {
      host.postMessage({ type: 'act', action, copy });
    });
    created.id = `${action} ${copy}`;
    created.setAttribute('aria-label', `${actionTitles[action]}: ${of}`);
    return created;
  });
  // What was accepted is the code of that moment; all else that keeps a copy keeps what it put away.
  const label = kind === 'accepted' ? [] : [element('span', { class: 'quiet' }, l10n.t('The code before:'))];
  return element('div', { class: 'actions', role: 'group', 'aria-label': of }, ...label, ...buttons);
}
