import type { GeneratedClassCase, GeneratedFunctionCase } from '../core/case.ts';
import { expandInputs, expandOperations } from '../core/expandRecipe.ts';
import type { Problem } from '../core/problem.ts';
import { callText, shortJson } from '../judge/cases/callText.ts';
import { answers } from '../judge/cases/generatedPlay.ts';

/** Where two solutions first answer otherwise. */
export interface Difference {
  /** `Sequence 2 of 300, call 5, get(1)`, or the input of a function. */
  readonly where: string;
  readonly first: string;
  readonly second: string;
}

/** Canonical answers of each sequence or input. */
type Parts = readonly (readonly string[])[];

/** The first answer of a generated case in which two solutions differ; undefined when they agree. */
export function firstDifference(
  problem: Problem,
  given: GeneratedClassCase | GeneratedFunctionCase,
  one: Parts,
  two: Parts,
): Difference | undefined {
  for (const [index, first] of one.entries()) {
    const second = two[index] ?? [];
    const at = first.findIndex((text, position) => text !== second[position]);
    if (at === -1) continue;
    return {
      where: placeOf(problem, given, index, at),
      first: shortened(first[at] ?? 'nothing'),
      second: shortened(second[at] ?? 'nothing'),
    };
  }
  return undefined;
}

/** @param at the position among the calls that answer. */
function placeOf(
  problem: Problem,
  given: GeneratedClassCase | GeneratedFunctionCase,
  index: number,
  at: number,
): string {
  if ('inputs' in given) {
    const input = Object.entries(expandInputs(given.inputs)[index] ?? {});
    const shown = input.map(([name, value]) => `${name} = ${shortJson(value)}`).join(', ');
    return `Input ${index + 1} of ${given.inputs.count}, ${shown}`;
  }
  const { sequences } = given.generate;
  const operations = expandOperations(given.generate)[index]?.operations ?? [];
  const answering = operations
    .map((operation, position) => ({ ...operation, position }))
    .filter(({ call }) => problem.kind === 'class' && answers(problem.signature, call));
  const asked = answering[at];
  const call = asked === undefined ? '' : `, call ${asked.position + 1}, ${callText(asked.call, asked.args)}`;
  return `Sequence ${index + 1} of ${sequences}${call}`;
}

function shortened(text: string): string {
  return text.length > 200 ? `${text.slice(0, 197)}...` : text;
}
