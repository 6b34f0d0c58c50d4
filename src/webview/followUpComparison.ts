import type { ComparisonView } from '../core/followUpView.ts';
import { element, prose, sign } from './followUpElement.ts';
import {
  type KnowledgeLayer,
  knowledgeLayers,
  knowledgeLayerTitles,
  type PointMark,
  pointMarks,
  pointMarkTitles,
} from '../core/followUpWords.ts';

type PointView = ComparisonView['points'][number];
type MistakeView = ComparisonView['mistakes'][number];

export interface ComparisonActions {
  mark(point: string, mark: PointMark): void;
  mistake(index: number, made: boolean): void;
}

/** Whether marks can be set: not after the rating; and there are none where nothing was answered. */
export type Marking = 'open' | 'closed' | 'nothing-said';

/** Key points and mistakes, to be held against the locked answer. */
export function comparison(
  uuid: string,
  view: ComparisonView,
  marking: Marking,
  actions: ComparisonActions,
): Node[] {
  return [
    element('h4', {}, 'Key points'),
    element('p', { class: 'caption' }, intro(view, marking)),
    ...knowledgeLayers.flatMap((layer) => pointGroup(uuid, layer, view.points, marking, actions)),
    element('h4', {}, 'Common mistakes'),
    ...view.mistakes.map((mistake, index) =>
      mistakeRow(`mistake-${uuid}-${index}`, mistake, index, marking, actions),
    ),
  ];
}

/** Sets the controls to what the host knows, without building them anew. */
export function syncComparison(root: HTMLElement, view: ComparisonView): void {
  for (const input of root.querySelectorAll<HTMLInputElement>('input[type=radio]')) {
    const point = view.points.find(({ id }) => id === input.dataset['point']);
    input.checked = point?.mark === input.value;
  }
  for (const [index, input] of root.querySelectorAll<HTMLInputElement>('input[type=checkbox]').entries()) {
    input.checked = view.mistakes[index]?.made === true;
  }
}

function intro(view: ComparisonView, marking: Marking): string {
  if (marking === 'nothing-said') return 'Nothing was answered, so every point counts as missed.';
  if (marking === 'closed') return 'Your own judgement.';
  const critical = view.points.some((point) => point.weight === 'critical')
    ? ' A star marks the critical ones.'
    : '';
  return `Your own judgement: does your locked answer say it? “Meant it” counts as missed, for nobody heard it.${critical}`;
}

function pointGroup(
  uuid: string,
  layer: KnowledgeLayer,
  points: readonly PointView[],
  marking: Marking,
  actions: ComparisonActions,
): Node[] {
  const own = points.filter((point) => point.layer === layer);
  if (own.length === 0) return [];
  const rows = own.map((point) => pointRow(`mark-${uuid}-${point.id}`, point, marking, actions));
  return [element('p', { class: 'caption group' }, knowledgeLayerTitles[layer]), ...rows];
}

function pointRow(name: string, point: PointView, marking: Marking, actions: ComparisonActions): HTMLElement {
  const star =
    point.weight === 'critical' ? [element('span', { class: 'critical' }, sign('★'), ' critical'), ' '] : [];
  const legend = element('legend', {}, ...star, prose(point.html, 'span'));
  if (marking === 'nothing-said') return element('fieldset', { class: 'point' }, legend);
  const radios = pointMarks.map((mark) => {
    const input = element('input', {
      type: 'radio',
      name,
      value: mark,
      'data-point': point.id,
      checked: point.mark === mark,
      disabled: marking === 'closed',
    });
    input.addEventListener('change', () => {
      actions.mark(point.id, mark);
    });
    return element('label', { class: 'mark' }, input, pointMarkTitles[mark]);
  });
  return element('fieldset', { class: 'point' }, legend, element('div', { class: 'marks' }, ...radios));
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
    why('Why it hurts: ', view.hurtsHtml),
    why('How you would notice: ', view.noticeHtml),
  );
  if (marking === 'nothing-said') return row;
  const input = element('input', { type: 'checkbox', checked: view.made, disabled: marking === 'closed' });
  input.addEventListener('change', () => {
    actions.mistake(index, input.checked);
  });
  row.append(element('label', { class: 'mark' }, input, 'I made this one'));
  return row;
}
