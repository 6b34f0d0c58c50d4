import * as l10n from '@vscode/l10n';
import type { ClaimFinding } from '../core/claimWords.ts';
import type { CostMeasurement } from '../core/costMessages.ts';
import type { GrowthPlot, PlotLine, PlotPoint } from '../core/growthPlot.ts';
import { element, sign } from './followUpElement.ts';
import { svg } from './followUpSvg.ts';

type Measured = Extract<CostMeasurement, { kind: 'measured' }>;

const signs: Readonly<Record<ClaimFinding['kind'], string>> = {
  consistent: '✓',
  inconsistent: '✗',
  'too-noisy': '?',
};

/** What was measured: the finding, the picture, and the same as a table. */
export function measured(view: Measured): readonly HTMLElement[] {
  const { finding, n, unit, rows } = view;
  return [
    ...(finding === undefined
      ? []
      : [
          element(
            'p',
            { class: `finding ${finding.kind}` },
            sign(signs[finding.kind]),
            element('span', {}, finding.text),
          ),
        ]),
    element('figure', {}, picture(view), element('figcaption', {}, legend(view.plot.lines))),
    element(
      'details',
      {},
      element('summary', {}, l10n.t('The numbers')),
      element(
        'table',
        {},
        element(
          'thead',
          {},
          element(
            'tr',
            {},
            element('th', { scope: 'col' }, `n (${n})`),
            element('th', { scope: 'col' }, l10n.t('{0}, in look-ups and writes in a hash map', unit)),
          ),
        ),
        element(
          'tbody',
          {},
          ...rows.map(({ size, cost }) =>
            element('tr', {}, element('td', {}, size), element('td', {}, cost)),
          ),
        ),
      ),
    ),
  ];
}

function legend(lines: readonly PlotLine[]): HTMLElement {
  const items = [{ kind: 'measured', label: l10n.t('measured') }, ...lines].map(({ kind, label }) =>
    element('li', {}, sample(kind), label),
  );
  return element('ul', { class: 'legend' }, ...items);
}

/** A stretch of the line as it is drawn; the words stand beside it. */
function sample(kind: string): SVGElement {
  return svg(
    'svg',
    { class: 'sample', viewBox: '0 0 34 10', width: 34, height: 10, 'aria-hidden': 'true' },
    svg('line', { class: `line ${kind}`, x1: 0, y1: 5, x2: 34, y2: 5 }),
    ...(kind === 'measured' ? [svg('circle', { class: 'dot', cx: 17, cy: 5, r: 4 })] : []),
  );
}

function picture({ plot, n, unit, rows }: Measured): SVGElement {
  const { width, height, area, across, up, dots, lines } = plot;
  const middle = (area.top + area.bottom) / 2;
  return svg(
    'svg',
    {
      class: 'plot',
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': 'plot-title plot-words',
    },
    svg('title', { id: 'plot-title' }, l10n.t('Growth of the {0} with n', unit)),
    svg('desc', { id: 'plot-words' }, description(plot, rows)),
    ...across.map(({ at, label }) => tick(at, area.bottom, at, area.top, label, 'across')),
    ...up.map(({ at, label }) => tick(area.left, at, area.right, at, label, 'up')),
    svg('path', {
      class: 'frame',
      d: `M ${area.left} ${area.top} V ${area.bottom} H ${area.right}`,
    }),
    ...lines.map(({ kind, points }) => line(kind, points)),
    line('measured', dots),
    ...dots.map(({ x, y }) => svg('circle', { class: 'dot', cx: x, cy: y, r: 4 })),
    svg('text', { x: (area.left + area.right) / 2, y: height - 8, 'text-anchor': 'middle' }, `n: ${n}`),
    svg('text', { x: 14, y: middle, 'text-anchor': 'middle', transform: `rotate(-90 14 ${middle})` }, unit),
  );
}

function line(kind: string, points: readonly PlotPoint[]): SVGElement {
  return svg('polyline', {
    class: `line ${kind}`,
    points: points.map(({ x, y }) => `${x},${y}`).join(' '),
  });
}

function tick(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  label: string,
  side: 'across' | 'up',
): SVGElement {
  const place =
    side === 'across'
      ? { x: x1, y: y1 + 17, 'text-anchor': 'middle' }
      : { x: x1 - 7, y: y1, 'text-anchor': 'end', 'dominant-baseline': 'central' };
  return svg('g', { class: 'tick' }, svg('line', { x1, y1, x2, y2 }), svg('text', place, label));
}

function description({ lines }: GrowthPlot, rows: Measured['rows']): string {
  const [first] = rows;
  const last = rows.at(-1);
  const ends =
    first === undefined || last === undefined
      ? ''
      : l10n.t(
          'From n = {0} to {1} it goes from {2} to {3} look-ups and writes in a hash map.',
          first.size,
          last.size,
          first.cost,
          last.cost,
        );
  const others = lines.map(({ label }) => label).join('; ');
  const beside = others === '' ? '' : ` ${l10n.t('Beside it: {0}.', others)}`;
  return `${ends}${beside} ${l10n.t('All numbers are in the table below.')}`;
}
