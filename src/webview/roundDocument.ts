import * as l10n from '@vscode/l10n';
import type { CommandView, FromRoundPage, RoundPageView, SegmentView } from '../core/roundMessages.ts';
import { element, sign, spoken } from './followUpElement.ts';
import type { RoundClockFace } from './roundClockFace.ts';

type Post = (message: FromRoundPage) => void;
type View<Kind extends RoundPageView['kind']> = Extract<RoundPageView, { kind: Kind }>;

/** A round that runs. */
export function roundDocument(view: View<'round'>, face: RoundClockFace, post: Post): readonly Node[] {
  return [
    element(
      'header',
      { class: view.phase },
      element('h1', { tabindex: -1 }, view.title),
      face.root,
      element('p', { class: 'phase' }, view.phaseText),
      commandRow(view.commands, post),
    ),
    element(
      'section',
      { 'aria-labelledby': 'segments' },
      element('h2', { id: 'segments' }, l10n.t('Segments')),
      element('ol', { class: 'segments' }, ...view.segments.map((segment) => segmentItem(segment, post))),
    ),
    ...(view.facts.length === 0 ? [] : [list(l10n.t('So far'), view.facts, 'facts')]),
    list(l10n.t('The rules of this round'), view.rules, 'rules'),
  ];
}

/** What there is to know while no round runs here. */
export function noteDocument(view: View<'note'>, post: Post): readonly Node[] {
  return [
    element(
      'header',
      {},
      element('h1', { tabindex: -1 }, view.title),
      element('p', {}, view.text),
      commandRow(view.commands, post),
    ),
  ];
}

export function list(heading: string, entries: readonly string[], name: string): HTMLElement {
  return element(
    'section',
    { 'aria-labelledby': name },
    element('h2', { id: name }, heading),
    element('ul', { class: name }, ...entries.map((entry) => element('li', {}, entry))),
  );
}

function segmentItem(segment: SegmentView, post: Post): HTMLElement {
  const { index, phase, title, status, time, isOver, note, drawn, open } = segment;
  const mark = { done: '✓', current: '▸', ahead: '·' }[phase];
  const item = element(
    'li',
    { class: phase, 'aria-current': phase === 'current' ? 'step' : undefined },
    element(
      'div',
      { class: 'line' },
      element('h3', {}, sign(mark), title, spoken(`, ${status}`)),
      element('span', { class: isOver ? 'count over' : 'count', 'data-time': index }, time),
    ),
  );
  if (drawn.length > 0)
    item.append(element('ul', { class: 'drawn' }, ...drawn.map((each) => element('li', {}, each))));
  if (phase === 'current' && note !== '') item.append(element('p', { class: 'note' }, note));
  if (open !== undefined) {
    const style = phase === 'current' ? 'primary' : 'secondary';
    const button = element('button', { type: 'button', class: style, id: `open-${index}` }, open);
    button.append(spoken(` (${title})`));
    button.addEventListener('click', () => {
      post({ type: 'open', segment: index });
    });
    item.append(button);
  }
  return item;
}

/** A button that is forbidden stays where it is and can be reached; the reason stands below it. */
function commandRow(commands: readonly CommandView[], post: Post): HTMLElement {
  const row = element('div', { class: 'actions', role: 'group', 'aria-label': l10n.t('Actions') });
  const reasons: HTMLElement[] = [];
  for (const { command, label, style, forbidden } of commands) {
    const id = `command-${command}`;
    const button = element(
      'button',
      {
        type: 'button',
        id,
        class: style,
        'aria-disabled': forbidden === undefined ? undefined : 'true',
        'aria-describedby': forbidden === undefined ? undefined : `${id}-why`,
      },
      label,
    );
    button.addEventListener('click', () => {
      if (forbidden === undefined) post({ type: 'command', command });
    });
    row.append(button);
    if (forbidden !== undefined)
      reasons.push(element('p', { class: 'why', id: `${id}-why` }, `${label}: ${forbidden}`));
  }
  return element('div', {}, row, ...reasons);
}
