import * as l10n from '@vscode/l10n';
import type { ComparisonView } from '../core/followUpComparisonView.ts';
import { type PointMark, pointMarks, pointMarkTitles } from '../core/followUpWords.ts';
import { element, prose, sign, spoken } from './followUpElement.ts';

export type PointView = ComparisonView['points'][number];

export interface ComparisonActions {
  mark(point: string, mark: PointMark, sentence?: number): void;
  mistake(index: number, made: boolean): void;
}

/** Whether marks can be set: not after the rating; and there are none where nothing was answered. */
export type Marking = 'open' | 'closed' | 'nothing-said';

/** The locked answer in pieces to point at: the sentences of an answer, or the parts of a story. */
export interface SaidPieces {
  readonly pieces: readonly string[];
  readonly of: 'answer' | 'story';
}

export interface PointDraw {
  readonly uuid: string;
  readonly said: SaidPieces;
  readonly marking: Marking;
  readonly actions: ComparisonActions;
}

/** Characters of a sentence that are shown in the list to choose from; the answer itself stands above. */
const SHOWN_LENGTH = 90;

/** One key point with its three marks; "said it" asks for the sentence. */
export function pointRow(point: PointView, draw: PointDraw): HTMLElement {
  const { uuid, said, marking, actions } = draw;
  const { pieces } = said;
  const star =
    point.weight === 'critical'
      ? [element('span', { class: 'critical' }, sign('★'), ` ${l10n.t('critical')}`), ' ']
      : [];
  const legend = element('legend', {}, ...star, prose(point.html, 'span'));
  const row = element('fieldset', { class: 'point', 'data-point': point.id }, legend);
  if (marking === 'nothing-said') return row;
  if (marking === 'closed') {
    row.append(...closedMark(point, pieces));
    return row;
  }
  const evidence = evidenceChoice(said);
  evidence.select.addEventListener('change', () => {
    delete row.dataset['undecided'];
    actions.mark(point.id, 'said', Number(evidence.select.value));
  });
  const radios = pointMarks.map((mark) => {
    const input = element('input', {
      type: 'radio',
      name: `mark-${uuid}-${point.id}`,
      value: mark,
    });
    input.addEventListener('change', () => {
      const undecided = mark === 'said' && pieces.length > 1;
      evidence.root.hidden = !undecided;
      if (undecided) row.dataset['undecided'] = '';
      else {
        delete row.dataset['undecided'];
        actions.mark(point.id, mark);
      }
    });
    return element('label', { class: 'mark' }, input, pointMarkTitles[mark]);
  });
  row.append(element('div', { class: 'marks' }, ...radios), evidence.root);
  syncPoint(row, [point]);
  return row;
}

const markSigns: Readonly<Record<PointMark, string>> = { said: '✓', meant: '–', missed: '✗' };

/** The mark as it was left when the answer was rated. */
function closedMark({ mark, sentence }: PointView, sentences: readonly string[]): readonly Node[] {
  if (mark === undefined) return [];
  const words = element(
    'p',
    { class: `mark-word ${mark}` },
    sign(markSigns[mark]),
    ' ',
    pointMarkTitles[mark],
  );
  const quoted = sentence === undefined ? undefined : sentences[sentence];
  return quoted === undefined ? [words] : [words, element('p', { class: 'quoted' }, l10n.t('“{0}”', quoted))];
}

/** Sets a row to what the host knows; one whose sentence is still being chosen is left alone. */
export function syncPoint(row: HTMLElement, points: readonly PointView[]): void {
  const point = points.find(({ id }) => id === row.dataset['point']);
  if ('undecided' in row.dataset) return;
  for (const input of row.querySelectorAll<HTMLInputElement>('input[type=radio]')) {
    input.checked = point?.mark === input.value;
  }
  const select = row.querySelector('select');
  const root = row.querySelector<HTMLElement>('.evidence');
  if (select === null || root === null) return;
  const said = point?.mark === 'said' && select.options.length > 2;
  root.hidden = !said;
  select.value = point?.sentence === undefined ? '' : String(point.sentence);
}

/** Chooses the sentence of this number, from 1, for a point that is marked as said. */
export function chooseSentence(row: Element, number: number): boolean {
  const root = row.querySelector<HTMLElement>('.evidence');
  const select = row.querySelector('select');
  if (root === null || select === null || root.hidden) return false;
  if (select.options[number] === undefined) return false;
  select.value = String(number - 1);
  select.dispatchEvent(new Event('change'));
  return true;
}

function evidenceChoice({ pieces, of }: SaidPieces) {
  const { choose, which } =
    of === 'story'
      ? { choose: l10n.t('Choose the part that says it'), which: l10n.t('Which part says it?') }
      : { choose: l10n.t('Choose the sentence that says it'), which: l10n.t('Which sentence says it?') };
  const ask = element('option', { value: '', disabled: true }, choose);
  const options = pieces.map((words, index) =>
    element('option', { value: index }, `${index + 1}. ${shortened(words)}`),
  );
  const select = element('select', {}, ask, ...options);
  const label = element('label', {}, spoken(which), select);
  return { select, root: element('div', { class: 'evidence', hidden: true }, label) };
}

function shortened(sentence: string): string {
  const characters = Array.from(sentence);
  return characters.length <= SHOWN_LENGTH ? sentence : `${characters.slice(0, SHOWN_LENGTH).join('')}…`;
}
