import type { Json } from './json.ts';
import { Random } from './random.ts';
import { firstOperation, type InputsRecipe, type OperationsRecipe, type ValueRecipe } from './valueRecipe.ts';

/** One expanded sequence of calls on a fresh object. */
export interface OperationSequence {
  readonly construct: Readonly<Record<string, Json>>;
  readonly operations: readonly { readonly call: string; readonly args: readonly Json[] }[];
}

/**
 * Expands a recipe of operations, version 1, shortest sequence first. The result depends on the recipe alone.
 * How version 1 draws is frozen: answers recorded against it must stay right.
 */
export function expandOperations(recipe: OperationsRecipe): OperationSequence[] {
  const random = new Random(recipe.seed);
  const total = recipe.operations.reduce((sum, operation) => sum + operation.weight, 0);
  const sequences: OperationSequence[] = [];
  for (let index = 0; index < recipe.sequences; index += 1) {
    const length = random.between(...recipe.length);
    const construct = draws(recipe.construct, random, {});
    const timeline: Timeline = {};
    const operations = Array.from({ length }, (_, place) => {
      const first = place === 0 ? firstOperation(recipe) : undefined;
      const operation = first ?? pick(recipe.operations, random.between(1, total));
      return {
        call: operation.call,
        args: operation.args.map((argument) => draw(argument, random, timeline)),
      };
    });
    sequences.push({ construct, operations });
  }
  return sequences.sort((a, b) => a.operations.length - b.operations.length);
}

/** Expands a recipe of inputs, version 1, in the order drawn save that shorter texts of JSON come first. */
export function expandInputs(recipe: InputsRecipe): Readonly<Record<string, Json>>[] {
  const random = new Random(recipe.seed);
  return Array.from({ length: recipe.count }, () => draws(recipe.input, random, {}))
    .map((input) => ({ input, size: JSON.stringify(input).length }))
    .sort((a, b) => a.size - b.size)
    .map(({ input }) => input);
}

/** The time that the draws of one sequence, or of one input, have reached; none before the first. */
interface Timeline {
  now?: number;
}

function draws(
  recipes: Readonly<Record<string, ValueRecipe>>,
  random: Random,
  timeline: Timeline,
): Readonly<Record<string, Json>> {
  return Object.fromEntries(
    Object.entries(recipes).map(([name, recipe]) => [name, draw(recipe, random, timeline)]),
  );
}

function pick<T extends { readonly weight: number }>(options: readonly T[], ticket: number): T {
  let rest = ticket;
  for (const option of options) {
    rest -= option.weight;
    if (rest <= 0) return option;
  }
  throw new RangeError(`No option for ticket ${ticket}`);
}

function draw(recipe: ValueRecipe, random: Random, timeline: Timeline): Json {
  if ('literal' in recipe) return recipe.literal;
  if ('int' in recipe) return random.between(...recipe.int);
  if ('time' in recipe) {
    const { from, step } = recipe.time;
    timeline.now =
      timeline.now === undefined ? random.between(...from) : timeline.now + random.between(...step);
    return timeline.now;
  }
  if ('choice' in recipe) return recipe.choice[random.between(0, recipe.choice.length - 1)] ?? null;
  if ('interval' in recipe) {
    const start = random.between(...recipe.interval.start);
    return [start, start + random.between(...recipe.interval.length)];
  }
  if ('string' in recipe) {
    const letters = Array.from(recipe.string.alphabet);
    const length = random.between(...recipe.string.length);
    return Array.from({ length }, () => letters[random.between(0, letters.length - 1)] ?? '').join('');
  }
  if ('concat' in recipe) return recipe.concat.flatMap((part) => draw(part, random, timeline));
  return drawArray(recipe.array, random, timeline);
}

function drawArray(
  recipe: Extract<ValueRecipe, { array: unknown }>['array'],
  random: Random,
  timeline: Timeline,
): Json[] {
  const length = random.between(...recipe.length);
  const values = Array.from({ length }, () => draw(recipe.of, random, timeline));
  if (recipe.shape === 'sorted') return values.sort(ascending);
  if (recipe.shape === 'any') return values;
  const seen = new Set<string>();
  return values.filter((value) => {
    const key = JSON.stringify(value);
    return !seen.has(key) && seen.add(key);
  });
}

function ascending(a: Json, b: Json): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
