import * as l10n from '@vscode/l10n';
import { svg } from './followUpSvg.ts';

const WIDTH = 320;
const HEIGHT = 46;
const MIDDLE = WIDTH / 2;
const LINE = 14;
/** Powers of ten shown to each side; what lies further out is drawn at the edge. */
const DECADES = 2;
const MARGIN = 16;

/** Where the number given lies from the expected one, on a logarithmic scale, with the tolerance as a band. */
export function ratioPicture(ratio: number, factor: number): SVGElement {
  const band = place(factor) - MIDDLE;
  const at = place(ratio);
  const ticks = [0.01, 0.1, 1, 10, 100].flatMap((value) => [
    svg('line', { class: 'tick', x1: place(value), x2: place(value), y1: LINE - 4, y2: LINE + 4 }),
    svg(
      'text',
      { class: 'tick-label', x: place(value), y: HEIGHT - 6, 'text-anchor': 'middle' },
      tickLabel(value),
    ),
  ]);
  return svg(
    'svg',
    { class: 'ratio', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': description(ratio) },
    svg('line', { class: 'axis', x1: MARGIN, x2: WIDTH - MARGIN, y1: LINE, y2: LINE }),
    svg('rect', { class: 'band', x: MIDDLE - band, y: LINE - 6, width: 2 * band, height: 12, rx: 3 }),
    ...ticks,
    svg('path', { class: 'given', d: `M ${at} ${LINE - 7} l 6 7 l -6 7 l -6 -7 z` }),
  );
}

function place(ratio: number): number {
  const decades = Math.max(-DECADES, Math.min(DECADES, Math.log10(ratio)));
  return MIDDLE + (decades / DECADES) * (MIDDLE - MARGIN);
}

function tickLabel(value: number): string {
  return value === 1 ? l10n.t('expected') : value > 1 ? `${value}×` : `1/${1 / value}`;
}

function description(ratio: number): string {
  return l10n.t(
    'On a logarithmic scale your number is {0} times the expected one.',
    ratio.toLocaleString('en', { maximumSignificantDigits: 2 }),
  );
}
