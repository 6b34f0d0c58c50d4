import * as l10n from '@vscode/l10n';
import type { Tally } from '../core/progressMessages.ts';
import { svg } from './followUpSvg.ts';

interface RingPlace {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Width of the line. */
  readonly width: number;
}

/** Parts of a whole, clockwise from the top, over a track. Each part is a style and its share, from 0 to 1. */
export function ring(
  { x, y, radius, width }: RingPlace,
  parts: readonly (readonly [style: string, share: number])[],
): SVGElement {
  const circle = (style: string, attributes: Readonly<Record<string, string | number>>): SVGElement =>
    svg('circle', { class: style, cx: x, cy: y, r: radius, 'stroke-width': width, ...attributes });
  let before = 0;
  const arcs = parts
    .filter(([, share]) => share > 0)
    .map(([style, share]) => {
      const from = before;
      before += share;
      return circle(`arc ${style}`, {
        pathLength: 100,
        'stroke-dasharray': share >= 1 ? '100 0' : `${share * 100} 100`,
        transform: `rotate(${from * 360 - 90} ${x} ${y})`,
      });
    });
  return svg('g', {}, circle('track', {}), ...arcs);
}

/** The shares of a tally, as a ring takes them. */
export function sharesOf({ solved, begun, total }: Tally): readonly (readonly [string, number])[] {
  return total === 0
    ? []
    : [
        ['solved', solved / total],
        ['begun', begun / total],
      ];
}

/** The large one at the top. */
export function totalRing(all: Tally): SVGElement {
  const middle = { x: 70, 'text-anchor': 'middle' };
  return svg(
    'svg',
    {
      class: 'total',
      viewBox: '0 0 140 140',
      width: 140,
      height: 140,
      role: 'img',
      'aria-label': l10n.t('{0} of {1} problems solved', all.solved, all.total),
    },
    ring({ x: 70, y: 70, radius: 58, width: 15 }, sharesOf(all)),
    svg('text', { ...middle, y: 75, class: 'large' }, String(all.solved)),
    svg('text', { ...middle, y: 96, class: 'quiet' }, l10n.t('of {0}', all.total)),
  );
}

/** One line for one topic. What it shows stands in words beside it. */
export function shareBar(all: Tally): SVGElement {
  const width = 200;
  let x = 0;
  const parts = sharesOf(all).map(([style, share]) => {
    const from = x;
    x += share * width;
    return svg('rect', { class: `bar ${style}`, x: from, y: 0, width: share * width, height: 10 });
  });
  return svg(
    'svg',
    { class: 'share', viewBox: `0 0 ${width} 10`, preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    svg('rect', { class: 'groove', x: 0, y: 0, width, height: 10 }),
    ...parts,
  );
}
