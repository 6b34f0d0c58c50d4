import * as l10n from '@vscode/l10n';
import type { CheckedView, SolutionView } from '../core/followUpCheckedView.ts';
import type { FormView } from '../core/followUpView.ts';
import { gapName } from './followUpChoice.ts';
import { element, prose, sign, spoken } from './followUpElement.ts';
import { ratioPicture } from './followUpRatioPicture.ts';
import { withNodes } from './sentence.ts';

const symbols: Readonly<Record<CheckedView['tone'], string>> = {
  right: '✓',
  partly: '≈',
  wrong: '✗',
  neutral: '–',
};

/** What the program found, set apart from what a person judges. */
export function checkedResult(checked: CheckedView, form: FormView): readonly Node[] {
  const headline = element('p', { class: 'headline' }, sign(symbols[checked.tone]), ' ', checked.headline);
  const hint = checked.hint === undefined ? [] : [element('p', { class: 'hint' }, checked.hint)];
  const section = element(
    'section',
    { class: `checked ${checked.tone}` },
    element('h4', {}, l10n.t('Checked by the program')),
    headline,
    ...hint,
    ...solution(checked.solution, form),
  );
  return [section];
}

function solution(view: SolutionView, form: FormView): readonly Node[] {
  switch (view.kind) {
    case 'choice':
      return [element('ul', { class: 'solutions' }, ...view.options.map(option))];
    case 'number':
      return [
        element('p', {}, ...withNodes(l10n.t('Expected: about {0}.'), element('strong', {}, view.expected))),
        ...(view.ratio === undefined ? [] : [ratioPicture(view.ratio, view.factor)]),
        element(
          'p',
          {},
          element('span', { class: 'caption' }, `${l10n.t('What it decides:')} `),
          prose(view.decidesHtml, 'span'),
        ),
      ];
    case 'gap':
      return gapSolution(view, form.kind === 'gap' ? form.answersHtml : []);
  }
}

type GapSolution = Extract<SolutionView, { kind: 'gap' }>;

function gapSolution({ chosen, weaker, missingHtml }: GapSolution, answersHtml: readonly string[]): Node[] {
  const line = (label: string, html: string) =>
    element('p', {}, element('span', { class: 'caption' }, label), prose(html, 'span'));
  const own =
    chosen === undefined
      ? []
      : [line(`${l10n.t('You chose: {0} lacks this:', gapName(chosen.weaker))} `, chosen.missingHtml)];
  return [
    ...own,
    element('div', { class: 'pair' }, ...answersHtml.map((html, index) => gapAnswer(html, index, weaker))),
    line(`${l10n.t('What the weaker one lacks:')} `, missingHtml),
  ];
}

function option({
  html,
  whyHtml,
  verdict,
  choice,
}: Extract<SolutionView, { kind: 'choice' }>['options'][number]) {
  const chosen = choice === 'chosen' ? [' ', element('span', { class: 'tag' }, l10n.t('your choice'))] : [];
  return element(
    'li',
    { class: verdict },
    sign(verdict === 'right' ? '✓' : '✗'),
    element(
      'div',
      {},
      element(
        'p',
        {},
        spoken(`${verdict === 'right' ? l10n.t('Right:') : l10n.t('Wrong:')} `),
        prose(html, 'span'),
        ...chosen,
      ),
      element('p', { class: 'reason' }, prose(whyHtml, 'span')),
    ),
  );
}

function gapAnswer(html: string, index: number, weaker: number): HTMLElement {
  const name =
    index === weaker
      ? l10n.t('{0}, the weaker', gapName(index))
      : l10n.t('{0}, the stronger', gapName(index));
  return element('div', {}, element('p', { class: 'caption' }, name), prose(html));
}
