import type { Diagram } from './diagram.ts';

type Box = Diagram['boxes'][number];
type Arrow = Diagram['arrows'][number];

interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface DrawnBox extends Spot {
  readonly shape: Box['shape'];
  readonly lines: readonly string[];
}

export interface DrawnArrow {
  readonly from: Spot;
  readonly to: Spot;
  /** Where its number stands. */
  readonly number: Spot;
}

/** Where everything of a diagram lies, in the units of its own view box. A box is placed by its middle. */
export interface DiagramDrawing {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly DrawnBox[];
  readonly arrows: readonly DrawnArrow[];
}

export const BOX_WIDTH = 128;
export const BOX_HEIGHT = 50;
/** Radius of the circle around an arrow's number. */
export const NUMBER_RADIUS = 9;
const COLUMN_GAP = 58;
const ROW_GAP = 54;
const MARGIN = 4;
/** Between the end of an arrow and its box. */
const AIR = 3;
/** From the straight way between two boxes, for arrows that go there and back. */
const LANE = 13;
/** Characters of a line of a label that surely fit into a box. */
const LINE_LENGTH = 16;
const LINES = 2;

/** Lays a diagram out that has no faults. The same diagram is always drawn the same. */
export function diagramDrawing({ boxes, arrows }: Diagram): DiagramDrawing {
  const columns = Math.max(...boxes.map(({ column }) => column));
  const rows = Math.max(...boxes.map(({ row }) => row));
  return {
    width: extent(columns, BOX_WIDTH, COLUMN_GAP),
    height: extent(rows, BOX_HEIGHT, ROW_GAP),
    boxes: boxes.map((box) => ({
      ...middle(box),
      shape: box.shape,
      lines: labelLines(box.label) ?? [box.label],
    })),
    arrows: arrows.flatMap((arrow) => drawnArrow(arrow, boxes, arrows) ?? []),
  };
}

/** @returns undefined where a box of its ends is missing, or both lie in one place. */
export function drawnArrow(
  { from, to }: Arrow,
  boxes: readonly Box[],
  arrows: readonly Arrow[],
): DrawnArrow | undefined {
  const [first, last] = [boxes.find(({ id }) => id === from), boxes.find(({ id }) => id === to)];
  if (first === undefined || last === undefined) return undefined;
  const apart = Math.hypot(last.column - first.column, last.row - first.row);
  if (apart === 0) return undefined;
  const both = arrows.some((other) => other.from === to && other.to === from);
  const [start, end] = lane(middle(first), middle(last), both ? LANE : 0);
  const begins = border(start, end, middle(first));
  const ends = border(end, start, middle(last));
  return { from: begins, to: ends, number: between(begins, ends, 0.5) };
}

/** A label broken at its spaces into the lines of a box; undefined when it does not fit. */
export function labelLines(label: string): readonly string[] | undefined {
  const lines: string[] = [];
  for (const word of label.trim().split(/\s+/)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && longer.length <= LINE_LENGTH) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.length <= LINES && lines.every((line) => line.length <= LINE_LENGTH) ? lines : undefined;
}

/** The middle of a box. */
export function middle({ column, row }: Pick<Box, 'column' | 'row'>): Spot {
  return {
    x: MARGIN + (column - 1) * (BOX_WIDTH + COLUMN_GAP) + BOX_WIDTH / 2,
    y: MARGIN + (row - 1) * (BOX_HEIGHT + ROW_GAP) + BOX_HEIGHT / 2,
  };
}

function extent(count: number, size: number, gap: number): number {
  return 2 * MARGIN + count * size + (count - 1) * gap;
}

/** The way from one spot to another, moved to its own right. */
function lane(from: Spot, to: Spot, by: number): readonly [Spot, Spot] {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const [x, y] = [(-(to.y - from.y) / length) * by, ((to.x - from.x) / length) * by];
  return [
    { x: from.x + x, y: from.y + y },
    { x: to.x + x, y: to.y + y },
  ];
}

/** Where the way from a spot inside a box leaves it, a little outside. */
function border(inside: Spot, outside: Spot, box: Spot): Spot {
  const [dx, dy] = [outside.x - inside.x, outside.y - inside.y];
  const across = (size: number, from: number, step: number): number =>
    step === 0 ? Infinity : (Math.sign(step) * (size / 2 + AIR) - from) / step;
  const share = Math.min(across(BOX_WIDTH, inside.x - box.x, dx), across(BOX_HEIGHT, inside.y - box.y, dy));
  return between(inside, outside, share);
}

function between(from: Spot, to: Spot, share: number): Spot {
  const tenth = (value: number) => Math.round(value * 10) / 10;
  return { x: tenth(from.x + (to.x - from.x) * share), y: tenth(from.y + (to.y - from.y) * share) };
}
