import * as l10n from '@vscode/l10n';
import type { ComparisonView } from '../core/followUpComparisonView.ts';
import { element, prose } from './followUpElement.ts';
import {
  pointRow,
  syncPoint,
  type ComparisonActions,
  type Marking,
  type PointDraw,
  type PointView,
  type SaidPieces,
} from './followUpPoint.ts';
import { type KnowledgeLayer, knowledgeLayers, knowledgeLayerTitles } from '../core/followUpWords.ts';

type MistakeView = ComparisonView['mistakes'][number];

/** Key points and mistakes, to be held against the locked answer. */
export function comparison(
  uuid: string,
  view: ComparisonView,
  said: SaidPieces,
  marking: Marking,
  actions: ComparisonActions,
): Node[] {
  const draw: PointDraw = { uuid, said, marking, actions };
  return [
    element('h4', {}, l10n.t('Key points')),
    element('p', { class: 'caption' }, intro(view, marking, said)),
    ...knowledgeLayers.flatMap((layer) => pointGroup(layer, view.points, draw)),
    element('h4', {}, l10n.t('Common mistakes')),
    ...view.mistakes.map((mistake, index) =>
      mistakeRow(`mistake-${uuid}-${index}`, mistake, index, marking, actions),
    ),
  ];
}

/** Sets the controls to what the host knows, without building them anew. */
export function syncComparison(root: HTMLElement, view: ComparisonView): void {
  for (const row of root.querySelectorAll<HTMLElement>('.point')) syncPoint(row, view.points);
  for (const [index, input] of root.querySelectorAll<HTMLInputElement>('input[type=checkbox]').entries()) {
    input.checked = view.mistakes[index]?.made === true;
  }
}

function intro(view: ComparisonView, marking: Marking, { of }: SaidPieces): string {
  if (marking === 'nothing-said') return l10n.t('Nothing was answered, so every point counts as missed.');
  if (marking === 'closed') return l10n.t('Your own judgement.');
  const question =
    of === 'story'
      ? l10n.t('Your own judgement: which part of your story says it?')
      : l10n.t('Your own judgement: which sentence of your answer says it?');
  const critical = view.points.some((point) => point.weight === 'critical')
    ? [l10n.t('A star marks the critical ones.')]
    : [];
  return [question, l10n.t('“Meant it” counts as missed, for nobody heard it.'), ...critical].join(' ');
}

function pointGroup(layer: KnowledgeLayer, points: readonly PointView[], draw: PointDraw): Node[] {
  const own = points.filter((point) => point.layer === layer);
  if (own.length === 0) return [];
  const rows = own.map((point) => pointRow(point, draw));
  return [element('p', { class: 'caption group' }, knowledgeLayerTitles[layer]), ...rows];
}

function mistakeRow(
  id: string,
  view: MistakeView,
  index: number,
  marking: Marking,
  actions: ComparisonActions,
): HTMLElement {
  const why = (label: string, html: string) =>
    element('p', { class: 'reason' }, element('span', { class: 'caption' }, label), prose(html, 'span'));
  const title = element('p', { id: `${id}-title` }, prose(view.html, 'span'));
  const row = element(
    'div',
    { class: 'mistake', role: 'group', 'aria-labelledby': title.id },
    title,
    why(`${l10n.t('Why it hurts:')} `, view.hurtsHtml),
    why(`${l10n.t('How you would notice:')} `, view.noticeHtml),
  );
  if (marking === 'nothing-said') return row;
  const input = element('input', { type: 'checkbox', checked: view.made, disabled: marking === 'closed' });
  input.addEventListener('change', () => {
    actions.mistake(index, input.checked);
  });
  row.append(element('label', { class: 'mark' }, input, l10n.t('I made this one')));
  return row;
}
