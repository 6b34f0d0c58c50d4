import * as l10n from '@vscode/l10n';
import {
  BOX_HEIGHT,
  BOX_WIDTH,
  NUMBER_RADIUS,
  type DrawnArrow,
  type DrawnBox,
} from '../core/diagramDrawing.ts';
import type { DiagramView } from '../core/diagramView.ts';
import { element, sign, spoken } from './followUpElement.ts';
import { svg } from './followUpSvg.ts';

const LINE_HEIGHT = 16;
const HEAD_LENGTH = 9;
const HEAD_WIDTH = 3.6;
/** How far the lid of a store bulges. */
const LID = 6;

/** The picture of a reference, and under it the same as a list: the numbers in the picture are those of the list. */
export function diagramFigure(view: DiagramView, uuid: string): readonly Node[] {
  const { title, drawing, arrows } = view;
  const list = element(
    'ol',
    { id: `arrows-${uuid}`, class: 'arrows' },
    ...arrows.map(({ from, to, text }) =>
      element(
        'li',
        {},
        element('strong', {}, from),
        ' ',
        sign('→'),
        spoken(l10n.t({ message: 'to', comment: 'From one box of a diagram to another' })),
        ' ',
        element('strong', {}, to),
        `: ${text}`,
      ),
    ),
  );
  const picture = svg(
    'svg',
    {
      class: 'picture',
      viewBox: `0 0 ${drawing.width} ${drawing.height}`,
      width: drawing.width,
      height: drawing.height,
      role: 'img',
      'aria-labelledby': `picture-title-${uuid} picture-words-${uuid}`,
    },
    svg('title', { id: `picture-title-${uuid}` }, title),
    svg('desc', { id: `picture-words-${uuid}` }, l10n.t('Its arrows are in the list below.')),
    ...drawing.boxes.map(box),
    ...drawing.arrows.map(arrow),
    ...drawing.arrows.map(arrowNumber),
  );
  return [
    element('h4', {}, title),
    element('figure', { class: 'diagram' }, picture, element('figcaption', {}, list)),
  ];
}

function box({ x, y, shape, lines }: DrawnBox): SVGElement {
  const down = shape === 'store' ? LID / 2 : 0;
  const first = y + down - ((lines.length - 1) * LINE_HEIGHT) / 2;
  return svg(
    'g',
    { class: `box ${shape}` },
    outline(x - BOX_WIDTH / 2, y - BOX_HEIGHT / 2, shape),
    ...lines.map((line, index) =>
      svg(
        'text',
        { x, y: first + index * LINE_HEIGHT, 'text-anchor': 'middle', 'dominant-baseline': 'central' },
        line,
      ),
    ),
  );
}

function outline(left: number, top: number, shape: DrawnBox['shape']): SVGElement {
  if (shape !== 'store') {
    const rx = shape === 'outside' ? BOX_HEIGHT / 2 : 5;
    return svg('rect', { x: left, y: top, width: BOX_WIDTH, height: BOX_HEIGHT, rx });
  }
  const [right, half] = [left + BOX_WIDTH, BOX_WIDTH / 2];
  const lid = top + LID;
  const floor = top + BOX_HEIGHT - LID;
  const arc = `A ${half} ${LID} 0 0`;
  return svg('path', {
    d: `M ${left} ${lid} ${arc} 1 ${right} ${lid} V ${floor} ${arc} 1 ${left} ${floor} Z M ${left} ${lid} ${arc} 0 ${right} ${lid}`,
  });
}

function arrow({ from, to }: DrawnArrow): SVGElement {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const [x, y] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const [neckX, neckY] = [to.x - x * HEAD_LENGTH, to.y - y * HEAD_LENGTH];
  const side = (by: number) => `${neckX - y * by} ${neckY + x * by}`;
  return svg(
    'g',
    { class: 'arrow' },
    svg('line', { x1: from.x, y1: from.y, x2: neckX, y2: neckY }),
    svg('path', { d: `M ${to.x} ${to.y} L ${side(HEAD_WIDTH)} L ${side(-HEAD_WIDTH)} Z` }),
  );
}

function arrowNumber({ number: { x, y } }: DrawnArrow, index: number): SVGElement {
  return svg(
    'g',
    { class: 'arrow-number' },
    svg('circle', { cx: x, cy: y, r: NUMBER_RADIUS }),
    svg('text', { x, y, 'text-anchor': 'middle', 'dominant-baseline': 'central' }, String(index + 1)),
  );
}
