import type { ClassCase, FunctionCase, RecordedAnswers } from './case.ts';
import { expandInputs, expandOperations } from './expandRecipe.ts';
import type { JudgedCase } from './judgedCase.ts';
import type { Problem } from './problem.ts';

/** One input of a case that is made by a recipe, as a case of its own; undefined where there is no such input. @param at from 0 */
export function generatedInput(
  problem: Problem,
  { case: given, recorded }: JudgedCase,
  at: number,
): FunctionCase | ClassCase | undefined {
  const { uuid, name, layer } = given;
  const common = { uuid, name, layer };
  const answer = answerAt(recorded, at);
  if ('inputs' in given) {
    const input = expandInputs(given.inputs)[at];
    if (input === undefined) return undefined;
    return { ...common, input, ...(answer === undefined ? {} : { expected: answer }) };
  }
  if (!('generate' in given) || problem.kind !== 'class') return undefined;
  const sequence = expandOperations(given.generate)[at];
  if (sequence === undefined) return undefined;
  // Methods that return nothing have no recorded answer.
  const answering = new Set(
    problem.signature.methods.filter(({ returns }) => returns !== 'void').map(({ name: method }) => method),
  );
  const answers = Array.isArray(answer) ? [...answer] : [];
  const operations = sequence.operations.map(({ call, args }) => {
    const returns = answering.has(call) ? answers.shift() : undefined;
    return { call, args: [...args], ...(returns === undefined ? {} : { returns }) };
  });
  // As the recipe is judged, whatever the problem says of other cases.
  const compare = problem.compare === 'exact' ? {} : { compare: 'exact' as const };
  return { ...common, ...compare, construct: { ...sequence.construct }, operations };
}

function answerAt(recorded: RecordedAnswers | undefined, at: number) {
  return recorded !== undefined && 'answers' in recorded ? recorded.answers[at] : undefined;
}
