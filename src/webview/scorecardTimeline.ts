import * as l10n from '@vscode/l10n';
import type { TimelineView } from '../core/scorecardView.ts';
import { svg } from './followUpSvg.ts';

type Mark = TimelineView['marks'][number];

const ROW = 34;
const BAR = 12;
const TOP = 26;
const AXIS = 30;
/** Below this many CSS pixels the names stand above their bars. */
const NARROW = 560;
const MINUTE_MS = 60_000;
/** Minutes between the ticks of the axis, of which the first that leaves room is taken. */
const TICKS = [1, 2, 5, 10, 15, 30, 60];
const TICK_ROOM = 34;
/** Between two signs of a row, in CSS pixels. */
const SIGN_ROOM = 16;

/**
 * A round as a picture: a row a segment, its planned length as an outline, the time in it as a bar, and what happened as
 * signs that differ in shape. All of it stands in the list beside it in words.
 * @param width of the picture in CSS pixels.
 */
export function timelinePicture(view: TimelineView, width: number): SVGElement {
  const narrow = width < NARROW;
  const left = narrow ? 6 : Math.min(230, width * 0.3);
  const row = narrow ? ROW + 12 : ROW;
  const end = width - 14;
  const x = (ms: number) => left + (ms / view.toMs) * (end - left);
  const bottom = TOP + view.segments.length * row;
  const rows = view.segments.flatMap((segment, index) => {
    const middle = TOP + index * row + (narrow ? row - 14 : row / 2);
    return segmentRow(segment, { middle, left, narrow, x, width });
  });
  const taken = new Map<number, number>();
  const marks = view.marks.flatMap((mark) => markIn(mark, view, { x, row, narrow, bottom, taken }));
  return svg(
    'svg',
    {
      class: 'timeline',
      width,
      height: bottom + AXIS,
      viewBox: `0 0 ${width} ${bottom + AXIS}`,
      role: 'img',
      'aria-label': l10n.t(
        'Timeline of the round: {0} segments. The list after it tells everything in words.',
        view.segments.length,
      ),
    },
    ...axis(view.toMs, { x, bottom, room: end - left }),
    ...rows,
    ...marks,
  );
}

interface RowPlace {
  readonly middle: number;
  readonly left: number;
  readonly narrow: boolean;
  readonly width: number;
  readonly x: (ms: number) => number;
}

function segmentRow(segment: TimelineView['segments'][number], place: RowPlace): SVGElement[] {
  const { middle, left, narrow, x, width } = place;
  const from = segment.spans[0]?.from;
  const y = middle - BAR / 2;
  const planned =
    from === undefined
      ? []
      : [
          svg('rect', {
            class: 'planned',
            x: x(from),
            y: y - 3,
            width: Math.max(1, Math.min(x(from + segment.plannedMs), width - 14) - x(from)),
            height: BAR + 6,
            rx: 4,
          }),
        ];
  const bars = segment.spans.map((span) =>
    svg('rect', {
      class: 'used',
      x: x(span.from),
      y,
      width: Math.max(2, x(span.to) - x(span.from)),
      height: BAR,
      rx: 3,
    }),
  );
  const room = narrow ? width - 12 : left - 16;
  const name = narrow
    ? svg('text', { class: 'name', x: left, y: middle - 14 }, shortened(segment.name, room))
    : svg(
        'text',
        { class: 'name', x: left - 12, y: middle + 4, 'text-anchor': 'end' },
        shortened(segment.name, room),
      );
  name.append(svg('title', {}, `${segment.name}: ${segment.used}`));
  return [...planned, ...bars, name];
}

/** Cut where it would not fit; about six pixels a letter. */
function shortened(text: string, room: number): string {
  const letters = Math.floor(room / 6.4);
  return text.length <= letters ? text : `${text.slice(0, Math.max(1, letters - 1)).trimEnd()}…`;
}

interface MarkPlace {
  readonly x: (ms: number) => number;
  readonly row: number;
  readonly narrow: boolean;
  readonly bottom: number;
  /** Where the last sign of each row stands. */
  readonly taken: Map<number, number>;
}

function markIn(mark: Mark, view: TimelineView, { x, row, narrow, bottom, taken }: MarkPlace): SVGElement[] {
  const at = x(mark.clock);
  const title = svg('title', {}, `${mark.at} ${mark.text}`);
  if (mark.kind === 'paused' || mark.kind === 'away') {
    const line = svg('line', { class: mark.kind, x1: at, x2: at, y1: TOP - 8, y2: bottom });
    const word = svg('text', { class: 'gap', x: at, y: TOP - 12, 'text-anchor': 'middle' }, gapWord(mark));
    return [svg('g', {}, title, line, word)];
  }
  const shape = shapeOf(mark.kind);
  if (shape === undefined) return [];
  const index = view.segments.findIndex(({ spans }) =>
    spans.some(({ from, to }) => from <= mark.clock && mark.clock <= to),
  );
  const found = lastAt(view, mark.clock) ?? index;
  if (found === -1) return [];
  const y = TOP + found * row + (narrow ? row - 14 : row / 2);
  // What happened at once stands side by side: a sign that is hidden tells nothing.
  const place = Math.max(at, (taken.get(found) ?? -SIGN_ROOM) + SIGN_ROOM);
  taken.set(found, place);
  return [svg('g', { class: `mark-${mark.kind}`, transform: `translate(${place} ${y})` }, title, ...shape())];
}

/** At a border both segments touch the moment; what is told at its end belongs to the one before. */
function lastAt({ segments }: TimelineView, clock: number): number | undefined {
  const found = segments.findIndex(({ spans }) => spans.some(({ from, to }) => from < clock && clock <= to));
  return found === -1 ? undefined : found;
}

function gapWord({ kind, lostMs = 0 }: Mark): string {
  const minutes = Math.round(lostMs / MINUTE_MS);
  const length =
    minutes < 1
      ? l10n.t('<1 min')
      : minutes < 90
        ? l10n.t('{0} min', minutes)
        : l10n.t('{0} h', Math.round(minutes / 60));
  return kind === 'paused' ? l10n.t('paused {0}', length) : l10n.t('away {0}', length);
}

function shapeOf(kind: Mark['kind']): (() => SVGElement[]) | undefined {
  switch (kind) {
    case 'run-passed':
      return () => [
        svg('circle', { r: 7.5 }),
        svg('path', { class: 'stroke', d: 'M -3.5 0.2 L -1 2.8 L 3.6 -2.6' }),
      ];
    case 'run-failed':
      return () => [
        svg('rect', { x: -6.5, y: -6.5, width: 13, height: 13, rx: 2 }),
        svg('path', { class: 'stroke', d: 'M -3 -3 L 3 3 M -3 3 L 3 -3' }),
      ];
    case 'hint':
      return () => [svg('path', { d: 'M 0 -8 L 8 0 L 0 8 L -8 0 Z' })];
    case 'committed':
      return () => [svg('path', { d: 'M 0 -7.5 L 7 5.5 L -7 5.5 Z' })];
    case 'drill':
      return () => [svg('path', { d: 'M -5 -7 L 6 -3.5 L -5 0 M -5 -7 L -5 7', class: 'flag' })];
    case 'first-edit':
      return () => [svg('line', { x1: 0, x2: 0, y1: -9, y2: 9 })];
    default:
      return undefined;
  }
}

function axis(
  toMs: number,
  { x, bottom, room }: { readonly x: (ms: number) => number; readonly bottom: number; readonly room: number },
): SVGElement[] {
  const minutes = toMs / MINUTE_MS;
  const step = TICKS.find((each) => (room / minutes) * each >= TICK_ROOM) ?? 60;
  const ticks = Array.from({ length: Math.floor(minutes / step) + 1 }, (_, index) => index * step);
  return ticks.flatMap((minute) => {
    const at = x(minute * MINUTE_MS);
    return [
      svg('line', { class: 'grid', x1: at, x2: at, y1: TOP - 4, y2: bottom + 4 }),
      svg('text', { class: 'tick', x: at, y: bottom + 20, 'text-anchor': 'middle' }, String(minute)),
    ];
  });
}
