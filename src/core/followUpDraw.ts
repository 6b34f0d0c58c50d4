import { evaluate, ExpressionError } from './expression.ts';
import type { FollowUpItem, InputRange, NumberQuestion } from './followUp.ts';
import { Random } from './random.ts';
import { significant } from './significant.ts';

/** The inputs of a number question as one attempt has them. */
export type DrawnInputs = Readonly<Record<string, number>>;

export type DrawnNumberQuestion = Omit<NumberQuestion, 'inputs'> & { readonly inputs: DrawnInputs };

/** A question as one attempt asks it: every input is a number, and the texts name it. */
export type DrawnItem = Omit<FollowUpItem, 'check'> & {
  readonly check?: Exclude<FollowUpItem['check'], NumberQuestion> | DrawnNumberQuestion;
};

/** The seed of an attempt, counted from 0: the same for everybody, and another one at each review. */
export function attemptSeed(uuid: string, attempt: number): number {
  let hash = 0x811c9dc5;
  // FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/
  for (const character of `${uuid}/${attempt}`) {
    hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  }
  return hash >>> 0;
}

/** Draws the inputs in the order of their names, so that reordering a file changes nothing. */
export function drawInputs({ inputs }: NumberQuestion, seed: number): DrawnInputs {
  const random = new Random(seed);
  const names = Object.keys(inputs).sort();
  return Object.fromEntries(names.map((name) => [name, draw(inputs[name] ?? 0, random)]));
}

/** @param inputs as they were drawn earlier; without them the attempt's seed decides. */
export function drawnItem(item: FollowUpItem, attempt: number, inputs?: DrawnInputs): DrawnItem {
  const { check, ...rest } = item;
  if (check === undefined) return rest;
  if (check.kind !== 'number') return { ...rest, check };
  const drawn = { ...check, inputs: inputs ?? drawInputs(check, attemptSeed(item.uuid, attempt)) };
  return withNumbers({ ...rest, check: drawn }, drawn);
}

function draw(input: number | InputRange, random: Random): number {
  if (typeof input === 'number') return input;
  const index = random.between(0, stepsOf(input));
  return valueAt(input, index);
}

/** How many steps lie between the ends of a range. */
function stepsOf({ from, to, step }: InputRange): number {
  return Math.max(0, Math.floor((to - from) / step + 1e-9));
}

/** Rounded to the digits of the range, since 0.1 + 0.2 is not 0.3. */
function valueAt({ from, step }: InputRange, index: number): number {
  return Number((from + index * step).toPrecision(12));
}

/** Lowest and highest value that can be drawn. */
export function endsOf(input: number | InputRange): readonly number[] {
  return typeof input === 'number' ? [input] : [input.from, valueAt(input, stepsOf(input))];
}

/** The text with `{name}` replaced by the number drawn for it. */
export function withInputs(text: string, inputs: DrawnInputs): string {
  const words = Object.entries(inputs).map(([name, value]) => [name, value.toLocaleString('en')] as const);
  return withWords(text, new Map(words));
}

/** The text with each of these `{name}` left open, for a question that nobody came to. */
export function withOpenInputs(text: string, names: readonly string[]): string {
  return withWords(text, new Map(names.map((name) => [name, '…'])));
}

function withWords(text: string, words: ReadonlyMap<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => words.get(name) ?? whole);
}

/** The same question with `{name}` and `{expected}` in its texts replaced. */
function withNumbers(item: DrawnItem, check: DrawnNumberQuestion): DrawnItem {
  const expected = expectedText(check);
  const words = new Map(expected === undefined ? [] : [['expected', expected]]);
  const say = (text: string) => withInputs(withWords(text, words), check.inputs);
  const { layers } = item;
  return {
    ...item,
    ask: say(item.ask),
    layers: {
      definition: say(layers.definition),
      mechanism: say(layers.mechanism),
      tradeoff: say(layers.tradeoff),
    },
    points: item.points.map((point) => ({ ...point, text: say(point.text) })),
    mistakes: item.mistakes.map(({ text, hurts, notice }) => ({
      text: say(text),
      hurts: say(hurts),
      notice: say(notice),
    })),
    ...(item.contrast === undefined
      ? {}
      : { contrast: { ...item.contrast, weak: say(item.contrast.weak), strong: say(item.contrast.strong) } }),
    check: {
      ...check,
      decides: say(check.decides),
      slips: check.slips.map((slip) => ({ ...slip, hint: say(slip.hint) })),
    },
  };
}

/** `undefined` where the formula has no value, which the lint of the pack tells its author. */
export function expectedText({ expression, inputs, unit }: DrawnNumberQuestion): string | undefined {
  try {
    return `${significant(evaluate(expression, inputs))} ${unit}`;
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    return undefined;
  }
}
