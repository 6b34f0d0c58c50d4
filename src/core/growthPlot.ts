import { clearestFit, logGrowth, type GrowthPoint } from './fitGrowth.ts';
import type { ComplexityClass } from './complexity.ts';

/** In units of the picture's own view box. */
export interface PlotPoint {
  readonly x: number;
  readonly y: number;
}

export interface PlotTick {
  readonly at: number;
  readonly label: string;
}

export interface PlotLine {
  readonly kind: 'claimed' | 'accepted';
  readonly label: string;
  readonly points: readonly PlotPoint[];
}

/** A picture of measured growth; both scales are logarithmic, so that every power of n is a straight line. */
export interface GrowthPlot {
  readonly width: number;
  readonly height: number;
  /** Where the points are drawn. */
  readonly area: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly across: readonly PlotTick[];
  readonly up: readonly PlotTick[];
  readonly dots: readonly PlotPoint[];
  readonly lines: readonly PlotLine[];
}

/** A class that is drawn beside what was measured. */
export interface PlotClass {
  readonly kind: PlotLine['kind'];
  readonly label: string;
  readonly of: ComplexityClass;
}

const size = { width: 620, height: 300 };
const area = { left: 56, right: 600, top: 16, bottom: 252 };

/** Samples of a line: logarithms bend a little. */
const samples = 40;

/** @param shared what the cost was divided by: nothing, or the size. */
export function growthPlot(
  points: readonly GrowthPoint[],
  classes: readonly PlotClass[],
  shared: 'nothing' | 'size',
): GrowthPlot | undefined {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined || first.size === last.size) return undefined;
  const costs = points.map(({ cost }) => cost);
  const across = scale(first.size, last.size, area.left, area.right);
  // Half a decade of room, so that a flat line looks flat.
  const up = scale(Math.min(...costs) / 2.5, Math.max(...costs) * 2.5, area.bottom, area.top);
  const lines = classes.map((each): PlotLine => {
    const lift = liftOf(points, each.of, shared);
    const sampled = Array.from({ length: samples }, (_, step) => {
      const at = first.size * (last.size / first.size) ** (step / (samples - 1));
      return { x: across.place(at), y: up.placeOfLog(lift + growthOf(each.of, at, shared)) };
    });
    const inside = sampled.filter(({ y }) => y >= area.top && y <= area.bottom);
    return { kind: each.kind, label: each.label, points: inside };
  });
  return {
    ...size,
    area,
    across: across.ticks,
    up: up.ticks,
    dots: points.map((point) => ({ x: across.place(point.size), y: up.place(point.cost) })),
    lines,
  };
}

function growthOf(of: ComplexityClass, at: number, shared: 'nothing' | 'size'): number {
  return logGrowth(of, at) - (shared === 'size' ? Math.log(at) : 0);
}

/** How far a line is lifted to run through the middle of the clear measurements. */
function liftOf(points: readonly GrowthPoint[], of: ComplexityClass, shared: 'nothing' | 'size'): number {
  const sizes = new Set(clearestFit(points)?.sizes ?? points.map((point) => point.size));
  const clear = points.filter((point) => sizes.has(point.size));
  const gaps = clear.map((point) => Math.log(point.cost) - growthOf(of, point.size, shared));
  return gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
}

interface Scale {
  readonly place: (value: number) => number;
  readonly placeOfLog: (log: number) => number;
  readonly ticks: readonly PlotTick[];
}

function scale(low: number, high: number, from: number, to: number): Scale {
  const [start, end] = [Math.log(low), Math.log(high)];
  const placeOfLog = (log: number): number =>
    Math.round((from + ((log - start) / (end - start)) * (to - from)) * 10) / 10;
  const place = (value: number): number => placeOfLog(Math.log(value));
  const ticks = roundNumbers(low, high).map((value) => ({ at: place(value), label: short(value) }));
  return { place, placeOfLog, ticks };
}

/** 1, 2, 5, 10, 20, ... between the ends; of many, the powers of ten alone. */
function roundNumbers(low: number, high: number): number[] {
  const decades = Array.from({ length: 16 }, (_, power) => 10 ** (power - 4));
  const inside = (value: number): boolean => value >= low && value <= high;
  const all = decades.flatMap((decade) => [decade, 2 * decade, 5 * decade]).filter(inside);
  const tens = decades.filter(inside);
  return all.length > 9 && tens.length > 1 ? tens : all;
}

/** `20k`: there is no room for more. */
function short(value: number): string {
  if (value >= 1_000_000) return `${value / 1_000_000}M`;
  return value >= 1_000 ? `${value / 1_000}k` : String(Number(value.toPrecision(3)));
}
