import * as l10n from '@vscode/l10n';
import type { WeekOverview } from '../core/progressMessages.ts';
import { svg } from './followUpSvg.ts';

const slot = 48;
const barWidth = 28;
const plotHeight = 150;
const left = 34;
const top = 14;
/** Labels would touch each other if every week had one. */
const labelEvery = 2;

/** A bar a week, of three parts. */
export function weeksPicture(weeks: readonly WeekOverview[]): SVGElement {
  const highest = Math.max(4, ...weeks.map(sum));
  const step = stepFor(highest);
  const scale = plotHeight / (Math.ceil(highest / step) * step);
  const width = left + weeks.length * slot;
  const height = top + plotHeight + 30;
  const floor = top + plotHeight;
  const ticks = Array.from({ length: Math.ceil(highest / step) + 1 }, (_, index) => index * step);
  const active = weeks.filter((week) => sum(week) > 0).length;
  return svg(
    'svg',
    {
      class: 'weeks',
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': 'weeks-title weeks-words',
    },
    svg('title', { id: 'weeks-title' }, l10n.t('What was done, week by week')),
    svg(
      'desc',
      { id: 'weeks-words' },
      weeks.length === 1
        ? l10n.t('Something was done in {0} of 1 week. The table below has the numbers.', active)
        : l10n.t(
            'Something was done in {0} of {1} weeks. The table below has the numbers.',
            active,
            weeks.length,
          ),
    ),
    ...ticks.flatMap((tick) => {
      const y = floor - tick * scale;
      return [
        svg('line', { class: 'rule', x1: left, y1: y, x2: width, y2: y }),
        svg('text', { class: 'quiet', x: left - 8, y: y + 4, 'text-anchor': 'end' }, String(tick)),
      ];
    }),
    ...weeks.map((week, index) => bar(week, left + index * slot + slot / 2, floor, scale)),
    ...weeks.flatMap(({ label }, index) =>
      // Counted from this week, so that it always has its label.
      (weeks.length - 1 - index) % labelEvery === 0
        ? [
            svg(
              'text',
              { class: 'quiet', x: left + index * slot + slot / 2, y: floor + 20, 'text-anchor': 'middle' },
              label,
            ),
          ]
        : [],
    ),
  );
}

function bar(week: WeekOverview, middle: number, floor: number, scale: number): SVGElement {
  let y = floor;
  const parts = (['solved', 'begun', 'rated'] as const).flatMap((style) => {
    const count = { solved: week.solved, begun: week.tried, rated: week.rated }[style];
    if (count === 0) return [];
    const height = count * scale;
    y -= height;
    return [svg('rect', { class: `bar ${style}`, x: middle - barWidth / 2, y, width: barWidth, height })];
  });
  return svg('g', {}, ...parts);
}

function sum({ solved, tried, rated }: WeekOverview): number {
  return solved + tried + rated;
}

/** A round number that makes about four lines. */
function stepFor(highest: number): number {
  const rough = highest / 4;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 5, 10].map((factor) => factor * magnitude).find((step) => step >= Math.max(1, rough)) ?? 1;
}
