import type { Case, GeneratedClassCase, GeneratedFunctionCase } from './case.ts';
import { expandInputs, expandOperations, type OperationSequence } from './expandRecipe.ts';
import type { Json } from './json.ts';
import type { Growth } from './problem.ts';
import { firstOperation, type OperationsRecipe } from './valueRecipe.ts';

/** What the solution is asked for at one size. */
export type GrowthInput =
  | { readonly kind: 'call'; readonly size: number; readonly input: Readonly<Record<string, Json>> }
  | { readonly kind: 'operations'; readonly size: number; readonly sequence: OperationSequence };

export type MeasuredCase = GeneratedClassCase | GeneratedFunctionCase;

/** The largest input over the smallest. */
const span = 64;

/** Evenly spread on a logarithmic scale: as many as a person is willing to wait for. */
const steps = 10;

/** The first case that measures cost and holds the sizes; undefined where there is none. */
export function growthCase(growth: Growth, cases: readonly Case[]): MeasuredCase | undefined {
  return cases.find(
    (given): given is MeasuredCase =>
      ('generate' in given || 'inputs' in given) &&
      given.cost !== undefined &&
      growth.sizes.every((size) => numbersIn(sizedParts(given)).some((value) => isTiedTo(value, size))),
  );
}

/** The input of a case at several sizes, smallest first; the last one is as the case has it. */
export function growthInputs(growth: Growth, given: MeasuredCase): GrowthInput[] {
  const [largest = 1] = growth.sizes;
  return Array.from({ length: steps }, (_, step) => {
    const share = span ** (step / (steps - 1) - 1);
    return inputAt(growth, given, share, Math.round(largest * share));
  });
}

function inputAt(growth: Growth, given: MeasuredCase, share: number, size: number): GrowthInput {
  const shrink = <T>(part: T): T => shrunk(part as Json, growth.sizes, share) as T;
  if ('generate' in given) {
    const { generate } = given;
    const [sequence = { construct: {}, operations: [] }] = expandOperations({
      ...generate,
      sequences: 1,
      length: shrink(generate.length),
      construct: shrink(generate.construct),
      operations: operationsOf(growth, generate).map((each) => ({ ...each, args: shrink(each.args) })),
    });
    return { kind: 'operations', size, sequence };
  }
  const [input = {}] = expandInputs({ ...given.inputs, count: 1, input: shrink(given.inputs.input) });
  return { kind: 'call', size, input };
}

/** The first one is drawn as it was; of the others those that are measured. */
function operationsOf({ calls }: Growth, recipe: OperationsRecipe): OperationsRecipe['operations'] {
  const first = firstOperation(recipe);
  if (calls === undefined) return recipe.operations;
  return recipe.operations.flatMap((each) => {
    if (calls.includes(each.call)) return [each];
    return each === first ? [{ ...each, weight: 0 }] : [];
  });
}

/** The parts of a recipe in which a number may be a size; seeds and weights are none. */
function sizedParts(given: MeasuredCase): unknown {
  if ('inputs' in given) return given.inputs.input;
  const { length, construct, operations } = given.generate;
  return [length, construct, operations.map(({ args }) => args)];
}

function shrunk(value: Json, sizes: readonly number[], share: number): Json {
  if (typeof value === 'number') return shrunkNumber(value, sizes, share);
  if (Array.isArray(value)) return value.map((each) => shrunk(each, sizes, share));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shrunk(each, sizes, share)]));
}

/** A number beside a size keeps its distance: the last of 20,000 tasks is 19,999, and of 1,250 it is 1,249. */
function shrunkNumber(value: number, sizes: readonly number[], share: number): number {
  const size = sizes.find((each) => isTiedTo(value, each));
  if (size === undefined) return value;
  const magnitude = Math.max(1, Math.round(size * share)) + Math.abs(value) - size;
  return Math.sign(value) * Math.max(0, magnitude);
}

function isTiedTo(value: number, size: number): boolean {
  return Math.abs(Math.abs(value) - size) <= 1 + size / 100;
}

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
