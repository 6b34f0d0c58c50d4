import type { ScorecardView } from '../core/scorecardView.ts';
import { button, element } from './followUpElement.ts';
import { timelinePicture } from './scorecardTimeline.ts';

/** Heads of columns and rows, so that each cell can be told what it belongs to. */
function columnHead(text: string): HTMLElement {
  return element('th', { scope: 'col' }, text);
}

/** A part of the page under a heading of its own. */
function section(id: string, title: string, ...content: readonly (Node | string)[]): HTMLElement {
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
    element('p', { class: 'eyebrow' }, 'Scorecard · self-timed, unproctored'),
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
    'In three sentences',
    element(
      'div',
      { class: 'three' },
      one('strongest', 'Strongest measured fact', sentences.strongest),
      one('gap', 'First gap', sentences.gap),
      one('next', 'Next exercise', sentences.next),
    ),
    element(
      'p',
      { class: 'caption' },
      'Each follows from the log by a fixed rule. There is no total, and no verdict.',
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
    'Timeline',
    figure,
    legend(),
    element(
      'details',
      { class: 'words' },
      element('summary', {}, 'The same in words'),
      element('h3', {}, 'Time in each segment'),
      segments,
      element('h3', {}, 'What happened when'),
      list,
    ),
  );
}

function legend(): HTMLElement {
  const signs = [
    ['✓', 'passed', 'run that passed'],
    ['✗', 'failed', 'run that failed'],
    ['◆', 'hint', 'hint'],
    ['▲', 'answer', 'answer locked'],
    ['⚑', 'drill', 'drill over'],
    ['┊', 'away', 'pause or away'],
    ['▭', 'planned', 'planned time'],
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
    return section('measured', 'Measured', element('p', {}, 'Nothing was there to be measured.'));
  return section(
    'measured',
    'Measured',
    element('p', { class: 'caption' }, 'By the program, from the log of the round.'),
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
        columnHead('Dimension'),
        columnHead('Self'),
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
    'Said by people',
    element(
      'p',
      { class: 'caption' },
      'Judged, not measured: each person in a column of their own. 1 could not, 2 with help or gaps, 3 yes, the basics, 4 yes, alternatives compared.',
    ),
    element(
      'div',
      { class: 'scroll', tabindex: 0, role: 'group', 'aria-label': 'Table of what people said' },
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
      'Predicted and checked',
      element(
        'p',
        { class: 'caption' },
        'Before each answer you said how much of it you would cover. Shown, not scored.',
      ),
      element(
        'dl',
        {},
        ...calibration.flatMap(({ prediction, text }) => [
          element('dt', {}, `“${prediction}”`),
          element('dd', {}, text),
        ]),
      ),
    ),
  ];
}

export function compareSection(
  { uncompared }: ScorecardView,
  compare: (segment: number) => void,
): readonly HTMLElement[] {
  if (uncompared.length === 0) return [];
  return [
    section(
      'compare',
      'Not compared yet',
      element(
        'p',
        {},
        'Hold these answers against their reference, and mark what you said. It is added here.',
      ),
      element(
        'ul',
        { class: 'plain-list' },
        ...uncompared.map(({ segment, text }) =>
          element(
            'li',
            {},
            element('span', {}, text),
            labelled('Compare', `Compare: ${text}`, () => {
              compare(segment);
            }),
          ),
        ),
      ),
    ),
  ];
}

export function historySection(view: ScorecardView, show: (round: string) => void): HTMLElement {
  const { trends, roundsSoFar, history } = view;
  const trendTable = element(
    'table',
    {},
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        columnHead('Median of three rounds'),
        columnHead('The last three'),
        columnHead('The three before'),
      ),
    ),
    element(
      'tbody',
      {},
      ...trends.map(({ title, by, median, before }) =>
        element(
          'tr',
          {},
          element('th', { scope: 'row' }, by === 'self' ? `${title} (self-marked)` : title),
          element('td', {}, median),
          element('td', {}, before ?? '–'),
        ),
      ),
    ),
  );
  const missing = `Trends are medians of three rounds, since single ones say little. So far: ${roundsSoFar}.`;
  return section(
    'history',
    'Rounds so far',
    trends.length === 0
      ? element('p', { class: 'caption' }, missing)
      : element(
          'div',
          { class: 'scroll', tabindex: 0, role: 'group', 'aria-label': 'Table of trends' },
          trendTable,
        ),
    history.length === 0
      ? element('p', { class: 'caption' }, 'This is the only round that has a scorecard.')
      : element(
          'ul',
          { class: 'plain-list' },
          ...history.map(({ round, title, text }) =>
            element(
              'li',
              {},
              element(
                'span',
                {},
                element('strong', {}, title),
                element('span', { class: 'caption' }, ` ${text}`),
              ),
              labelled('Show', `Show the scorecard of ${title}, ${text}`, () => {
                show(round);
              }),
            ),
          ),
        ),
  );
}

/** A button whose name for people who listen says what it is about. */
function labelled(text: string, label: string, onClick: () => void): HTMLButtonElement {
  const created = button(text, 'secondary', onClick);
  created.setAttribute('aria-label', label);
  return created;
}
