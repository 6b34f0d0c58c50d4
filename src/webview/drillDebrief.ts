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
  const questions = view.followUps === 1 ? '1 follow-up question' : `${view.followUps} follow-up questions`;
  return [
    element(
      'header',
      { class: 'masthead' },
      element('p', { class: 'eyebrow' }, `${head.eyebrow} · debrief`),
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
        button(`Answer ${questions}`, 'primary', () => {
          actions.followUps();
        }),
        button('Write a post-mortem', 'secondary', () => {
          actions.postMortem();
        }),
        button('Play again', 'secondary', () => {
          actions.again();
        }),
      ),
    ),
    section('Facts', 'facts', factTable(view)),
    ...destructive(view),
    section('Your way and the author’s', 'ways', ways(view)),
    section('Your decision', 'decision', ...decision(view)),
    section('Whom you told', 'duties', duties(view)),
    ...cannotHelp(view),
    ...playsSection('All plays', view.plays, (at) => {
      actions.show(at);
    }),
    section('Sources', 'sources', element('ul', {}, ...view.sources.map(source))),
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
        element('th', { scope: 'col' }, 'Measured'),
        element('th', { scope: 'col' }, 'You'),
        element('th', { scope: 'col' }, 'Author’s order'),
      ),
    ),
    element('tbody', {}, ...rows),
  );
}

function destructive({ destructive: lines }: DrillDebriefView): readonly Node[] {
  if (lines.length === 0) return [];
  return [
    section(
      'Destructive before the cause could be known',
      'destructive',
      element('ul', {}, ...lines.map((line) => element('li', {}, line))),
      element(
        'p',
        { class: 'caption' },
        'Look first at what shows the cause; what is destroyed cannot be looked at any more.',
      ),
    ),
  ];
}

function ways({ yours, order }: DrillDebriefView): HTMLElement {
  return element(
    'div',
    { class: 'side-by-side' },
    element('div', {}, element('h3', {}, 'Yours'), element('ol', { class: 'log' }, ...yours.map(shortLine))),
    element(
      'div',
      {},
      element('h3', {}, 'The author’s, one that wins'),
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
        element('p', {}, text, ...(chosen ? [' ', element('span', { class: 'tag' }, 'your choice')] : [])),
        element(
          'p',
          { class: 'reason' },
          element('span', { class: 'caption' }, sound ? 'Can be defended. ' : 'Hard to defend. '),
          prose(whyHtml, 'span'),
        ),
      ),
    ),
  );
  const chosen = options.some((option) => option.chosen);
  return [
    prose(askHtml),
    element('ul', { class: 'solutions' }, ...items),
    ...(chosen ? [] : [element('p', { class: 'caption' }, 'You went on without a decision.')]),
    ...(reason === undefined
      ? []
      : [
          element(
            'div',
            { class: 'locked' },
            element('p', { class: 'label' }, 'Your reason'),
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
        element(
          'p',
          { class: 'caption' },
          `Due by ${due}: ${verdict === 'not told' ? verdict : `told at ${told}, ${verdict}`}.`,
        ),
        prose(exampleHtml),
      ),
    ),
  );
  return element('ul', { class: 'solutions' }, ...items);
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
  return [section('What could not have helped', 'cannot-help', element('ul', {}, ...items))];
}

function source({ title, url }: DrillDebriefView['sources'][number]): HTMLLIElement {
  return element('li', {}, url === undefined ? title : element('a', { href: url }, title));
}
