import * as l10n from '@vscode/l10n';
import type { ProgressOverview, TopicOverview } from '../core/progressMessages.ts';
import { svg } from './followUpSvg.ts';
import { ring, sharesOf } from './progressRing.ts';

const labelWidth = 224;
const cellWidth = 96;
const cellHeight = 52;
const headHeight = 34;
const radius = 18;

/** Rows of topics, columns of levels, and the follow-up questions as the last column. */
export function matrixPicture(overview: ProgressOverview): SVGElement {
  const { topics, levels } = overview;
  const heads = [...levels, l10n.t('Questions')];
  const width = labelWidth + heads.length * cellWidth;
  const height = headHeight + topics.length * cellHeight;
  const shown = topics.filter(({ all }) => all.solved > 0).length;
  return svg(
    'svg',
    {
      class: 'matrix',
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': 'matrix-title matrix-words',
    },
    svg('title', { id: 'matrix-title' }, l10n.t('Problems solved, by topic and level')),
    svg(
      'desc',
      { id: 'matrix-words' },
      l10n.t(
        'Something is solved in {0} of {1} topics. The table below has the numbers.',
        shown,
        topics.length,
      ),
    ),
    ...heads.map((head, column) =>
      svg('text', { class: 'quiet', x: middleOf(column), y: 18, 'text-anchor': 'middle' }, head),
    ),
    ...topics.map((topic, row) => topicRow(topic, headHeight + row * cellHeight, width)),
  );
}

function topicRow({ title, all, levels, questions }: TopicOverview, top: number, width: number): SVGElement {
  const y = top + cellHeight / 2;
  const isRated = questions.total > 0;
  return svg(
    'g',
    {},
    svg('line', { class: 'rule', x1: 0, y1: top, x2: width, y2: top }),
    svg('text', { class: 'topic', x: 0, y: y - 2 }, title),
    svg('text', { class: 'quiet', x: 0, y: y + 15 }, l10n.t('{0} of {1}', all.solved, all.total)),
    ...levels.flatMap((tally, column) =>
      tally.total === 0
        ? [dash(column, y)]
        : cell(column, y, `${tally.solved}/${tally.total}`, ring(place(column, y), sharesOf(tally))),
    ),
    ...(isRated
      ? cell(
          levels.length,
          y,
          `${questions.rated}/${questions.total}`,
          ring(place(levels.length, y), [['rated', questions.rated / questions.total]]),
        )
      : [dash(levels.length, y)]),
  );
}

function cell(column: number, y: number, words: string, picture: SVGElement): SVGElement[] {
  const text = { class: 'count', x: middleOf(column), y: y + 4, 'text-anchor': 'middle' };
  return [picture, svg('text', text, words)];
}

function dash(column: number, y: number): SVGElement {
  return svg('text', { class: 'quiet', x: middleOf(column), y: y + 4, 'text-anchor': 'middle' }, '–');
}

function place(column: number, y: number) {
  return { x: middleOf(column), y, radius, width: 6 };
}

function middleOf(column: number): number {
  return labelWidth + column * cellWidth + cellWidth / 2;
}
