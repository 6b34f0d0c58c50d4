import * as l10n from '@vscode/l10n';
import type { ScorecardView } from '../core/scorecardView.ts';
import { element } from './followUpElement.ts';
import { timelinePicture } from './scorecardTimeline.ts';

/** Heads of columns and rows, so that each cell can be told what it belongs to. */
export function columnHead(text: string): HTMLElement {
  return element('th', { scope: 'col' }, text);
}

/** A part of the page under a heading of its own. */
export function section(id: string, title: string, ...content: readonly (Node | string)[]): HTMLElement {
  return element(
    'section',
    { 'aria-labelledby': `${id}-title`, class: id },
    element('h2', { id: `${id}-title` }, title),
    ...content,
  );
}

export function masthead({ title, caption, clock }: ScorecardView): HTMLElement {
  return element(
    'header',
    { class: 'masthead' },
    element('p', { class: 'eyebrow' }, l10n.t('Scorecard · self-timed, unproctored')),
    element('h1', { tabindex: -1 }, title),
    element('p', { class: 'caption' }, caption),
    element('p', { class: 'caption' }, clock),
  );
}

export function sentencesSection({ sentences }: ScorecardView): HTMLElement {
  const one = (name: string, title: string, text: string) =>
    element('div', { class: `sentence ${name}` }, element('h3', {}, title), element('p', {}, text));
  return section(
    'sentences',
    l10n.t('In three sentences'),
    element(
      'div',
      { class: 'three' },
      one('strongest', l10n.t('Strongest measured fact'), sentences.strongest),
      one('gap', l10n.t('First gap'), sentences.gap),
      one('next', l10n.t('Next exercise'), sentences.next),
    ),
    element(
      'p',
      { class: 'caption' },
      l10n.t('Each follows from the log by a fixed rule. There is no total, and no verdict.'),
    ),
  );
}

export function timelineSection({ timeline }: ScorecardView): HTMLElement {
  const figure = element('figure', { class: 'picture' });
  // The picture is as wide as its place, so that its letters are as large as those around it.
  const observer = new ResizeObserver(([entry]) => {
    const width = Math.floor(entry?.contentRect.width ?? 0);
    if (width > 0) figure.replaceChildren(timelinePicture(timeline, width));
  });
  observer.observe(figure);
  const list = element(
    'ol',
    { class: 'moments' },
    ...timeline.marks.map(({ at, text }) =>
      element('li', {}, element('span', { class: 'at' }, at), element('span', {}, text)),
    ),
  );
  const segments = element(
    'ul',
    { class: 'moments' },
    ...timeline.segments.map(({ name, used }) =>
      element('li', {}, element('span', { class: 'at' }, used), element('span', {}, name)),
    ),
  );
  return section(
    'timeline-section',
    l10n.t('Timeline'),
    figure,
    legend(),
    element(
      'details',
      { class: 'words' },
      element('summary', {}, l10n.t('The same in words')),
      element('h3', {}, l10n.t('Time in each segment')),
      segments,
      element('h3', {}, l10n.t('What happened when')),
      list,
    ),
  );
}

function legend(): HTMLElement {
  const signs = [
    ['✓', 'passed', l10n.t('run that passed')],
    ['✗', 'failed', l10n.t('run that failed')],
    ['◆', 'hint', l10n.t('hint')],
    ['▲', 'answer', l10n.t('answer locked')],
    ['⚑', 'drill', l10n.t('drill over')],
    ['┊', 'away', l10n.t('pause or away')],
    ['▭', 'planned', l10n.t('planned time')],
  ] as const;
  return element(
    'ul',
    { class: 'legend' },
    ...signs.map(([symbol, name, text]) =>
      element('li', {}, element('span', { class: `sign ${name}`, 'aria-hidden': 'true' }, symbol), text),
    ),
  );
}

export function measuredSection({ measured }: ScorecardView): HTMLElement {
  if (measured.length === 0)
    return section(
      'measured',
      l10n.t('Measured'),
      element('p', {}, l10n.t('Nothing was there to be measured.')),
    );
  return section(
    'measured',
    l10n.t('Measured'),
    element('p', { class: 'caption' }, l10n.t('By the program, from the log of the round.')),
    ...measured.map(({ title, facts, limit }) =>
      element(
        'div',
        { class: 'fact' },
        element('h3', {}, title),
        element(
          'dl',
          {},
          ...facts.flatMap(({ about, text }) => [element('dt', {}, about), element('dd', {}, text)]),
        ),
        element('p', { class: 'limit' }, limit),
      ),
    ),
  );
}

export function assessmentSection(view: ScorecardView): HTMLElement {
  const { assessment, instructors, claims } = view;
  const cell = ({ band, text }: { readonly band: string; readonly text: string }) =>
    element(
      'td',
      {},
      element('span', { class: 'band' }, band === '' ? '–' : band),
      ...(text === '' ? [] : [element('span', { class: 'evidence' }, text)]),
    );
  const table = element(
    'table',
    {},
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        columnHead(l10n.t('Dimension')),
        columnHead(l10n.t('Self')),
        ...instructors.map(({ by }) => columnHead(by)),
      ),
    ),
    element(
      'tbody',
      {},
      ...assessment.map(({ title, self, others }) =>
        element('tr', {}, element('th', { scope: 'row' }, title), cell(self), ...others.map(cell)),
      ),
    ),
  );
  const comments = instructors.flatMap(({ by, comment, agreed }) => {
    const text = [comment, agreed].filter((part) => part !== '').join(' ');
    return text === '' ? [] : [element('p', { class: 'comment' }, element('strong', {}, `${by}: `), text)];
  });
  return section(
    'assessed',
    l10n.t('Said by people'),
    element(
      'p',
      { class: 'caption' },
      l10n.t(
        'Judged, not measured: each person in a column of their own. 1 could not, 2 with help or gaps, 3 yes, the basics, 4 yes, alternatives compared.',
      ),
    ),
    element(
      'div',
      { class: 'scroll', tabindex: 0, role: 'group', 'aria-label': l10n.t('Table of what people said') },
      table,
    ),
    ...comments,
    ...(claims.length === 0
      ? []
      : [element('ul', { class: 'claims' }, ...claims.map((text) => element('li', {}, text)))]),
  );
}

export function calibrationSection({ calibration }: ScorecardView): readonly HTMLElement[] {
  if (calibration.length === 0) return [];
  return [
    section(
      'calibration',
      l10n.t('Predicted and checked'),
      element(
        'p',
        { class: 'caption' },
        l10n.t('Before each answer you said how much of it you would cover. Shown, not scored.'),
      ),
      element(
        'dl',
        {},
        ...calibration.flatMap(({ prediction, text }) => [
          element('dt', {}, l10n.t('“{0}”', prediction)),
          element('dd', {}, text),
        ]),
      ),
    ),
  ];
}
