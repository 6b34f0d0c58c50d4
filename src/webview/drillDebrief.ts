import * as l10n from '@vscode/l10n';
import type { DrillDebriefView, OrderLineView } from '../core/drillDebriefView.ts';
import type { DrillHead } from '../core/drillView.ts';
import { shortLine } from './drillLines.ts';
import { playsSection, section } from './drillSections.ts';
import { button, element, prose, sign } from './followUpElement.ts';

export interface DebriefActions {
  again(): void;
  followUps(): void;
  postMortem(): void;
  show(at: number): void;
}

/** What there is to learn from a play. */
export function debrief(head: DrillHead, view: DrillDebriefView, actions: DebriefActions): readonly Node[] {
  const answer =
    view.followUps === 1
      ? l10n.t('Answer 1 follow-up question')
      : l10n.t('Answer {0} follow-up questions', view.followUps);
  return [
    element(
      'header',
      { class: 'masthead' },
      element('p', { class: 'eyebrow' }, l10n.t('{0} · debrief', head.eyebrow)),
      element('h1', {}, head.title),
      element(
        'p',
        { class: `headline ${view.ending}` },
        sign(view.ending === 'won' ? '✓' : '✗'),
        ' ',
        view.headline,
      ),
      ...(view.becauseHtml === undefined ? [] : [prose(view.becauseHtml)]),
      element(
        'p',
        { class: 'actions' },
        button(answer, 'primary', () => {
          actions.followUps();
        }),
        button(l10n.t('Write a post-mortem'), 'secondary', () => {
          actions.postMortem();
        }),
        button(l10n.t('Play again'), 'secondary', () => {
          actions.again();
        }),
      ),
    ),
    section(l10n.t('Facts'), 'facts', factTable(view)),
    ...destructive(view),
    section(l10n.t('Your way and the author’s'), 'ways', ways(view)),
    section(l10n.t('Your decision'), 'decision', ...decision(view)),
    section(l10n.t('Whom you told'), 'duties', duties(view)),
    ...cannotHelp(view),
    ...playsSection(l10n.t('All plays'), view.plays, (at) => {
      actions.show(at);
    }),
    section(l10n.t('Sources'), 'sources', element('ul', {}, ...view.sources.map(source))),
  ];
}

function factTable({ facts }: DrillDebriefView): HTMLElement {
  const rows = facts.map(({ name, yours, authors }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, name),
      element('td', {}, yours),
      element('td', {}, authors),
    ),
  );
  return element(
    'table',
    {},
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        element('th', { scope: 'col' }, l10n.t('Measured')),
        element('th', { scope: 'col' }, l10n.t('You')),
        element('th', { scope: 'col' }, l10n.t('Author’s order')),
      ),
    ),
    element('tbody', {}, ...rows),
  );
}

function destructive({ destructive: lines }: DrillDebriefView): readonly Node[] {
  if (lines.length === 0) return [];
  return [
    section(
      l10n.t('Destructive before the cause could be known'),
      'destructive',
      element('ul', {}, ...lines.map((line) => element('li', {}, line))),
      element(
        'p',
        { class: 'caption' },
        l10n.t('Look first at what shows the cause; what is destroyed cannot be looked at any more.'),
      ),
    ),
  ];
}

function ways({ yours, order }: DrillDebriefView): HTMLElement {
  return element(
    'div',
    { class: 'side-by-side' },
    element(
      'div',
      {},
      element('h3', {}, l10n.t('Yours')),
      element('ol', { class: 'log' }, ...yours.map(shortLine)),
    ),
    element(
      'div',
      {},
      element('h3', {}, l10n.t('The author’s, one that wins')),
      element('ol', { class: 'log' }, ...order.map(orderLine)),
    ),
  );
}

function orderLine({ kind, time, title, whyHtml, yours }: OrderLineView): HTMLLIElement {
  const line = shortLine({ kind, time, title });
  line.append(prose(whyHtml), element('p', { class: 'caption' }, yours));
  return line;
}

function decision({ decision: { askHtml, options, reason } }: DrillDebriefView): readonly Node[] {
  const items = options.map(({ text, sound, whyHtml, chosen }) =>
    element(
      'li',
      { class: sound ? 'right' : 'wrong' },
      sign(sound ? '✓' : '✗'),
      element(
        'div',
        {},
        element(
          'p',
          {},
          text,
          ...(chosen ? [' ', element('span', { class: 'tag' }, l10n.t('your choice'))] : []),
        ),
        element(
          'p',
          { class: 'reason' },
          element(
            'span',
            { class: 'caption' },
            `${sound ? l10n.t('Can be defended.') : l10n.t('Hard to defend.')} `,
          ),
          prose(whyHtml, 'span'),
        ),
      ),
    ),
  );
  const chosen = options.some((option) => option.chosen);
  return [
    prose(askHtml),
    element('ul', { class: 'solutions' }, ...items),
    ...(chosen ? [] : [element('p', { class: 'caption' }, l10n.t('You went on without a decision.'))]),
    ...(reason === undefined
      ? []
      : [
          element(
            'div',
            { class: 'locked' },
            element('p', { class: 'label' }, l10n.t('Your reason')),
            element('p', { class: 'words' }, reason),
          ),
        ]),
  ];
}

function duties({ duties: all }: DrillDebriefView): HTMLElement {
  const items = all.map(({ title, due, verdict, told, exampleHtml }) =>
    element(
      'li',
      { class: verdict === 'in time' ? 'right' : 'wrong' },
      sign(verdict === 'in time' ? '✓' : '✗'),
      element(
        'div',
        {},
        element('p', {}, title),
        element('p', { class: 'caption' }, dutyWords(due, told, verdict)),
        prose(exampleHtml),
      ),
    ),
  );
  return element('ul', { class: 'solutions' }, ...items);
}

type Duty = DrillDebriefView['duties'][number];

function dutyWords(due: string, told: string, verdict: Duty['verdict']): string {
  switch (verdict) {
    case 'in time':
      return l10n.t('Due by {0}: told at {1}, in time.', due, told);
    case 'late':
      return l10n.t('Due by {0}: told at {1}, late.', due, told);
    case 'not told':
      return l10n.t('Due by {0}: not told.', due);
  }
}

function cannotHelp({ cannotHelp: all }: DrillDebriefView): readonly Node[] {
  if (all.length === 0) return [];
  const items = all.map(({ title, whyHtml, taken }) =>
    element(
      'li',
      {},
      element('p', {}, element('strong', {}, title), taken === '' ? '' : ` ${taken}`),
      prose(whyHtml),
    ),
  );
  return [section(l10n.t('What could not have helped'), 'cannot-help', element('ul', {}, ...items))];
}

function source({ title, url }: DrillDebriefView['sources'][number]): HTMLLIElement {
  return element('li', {}, url === undefined ? title : element('a', { href: url }, title));
}
