import { isDeepStrictEqual } from 'node:util';
import type { GeneratedClassCase, GeneratedFunctionCase, RecordedAnswers } from '../core/case.ts';
import { equal } from '../core/compare.ts';
import { expandInputs } from '../core/expandRecipe.ts';
import type { Problem } from '../core/problem.ts';
import { misfit } from '../core/value.ts';
import { answerType } from '../judge/cases/functionPlay.ts';

/**
 * Whether answers that were recorded before serve as well as these do. Where a problem takes several answers for right,
 * one solution may give another one each time: Go, for one, walks over a map in another order in each run.
 */
export function serveAsWell(
  problem: Problem,
  given: GeneratedClassCase | GeneratedFunctionCase,
  kept: RecordedAnswers | undefined,
  now: RecordedAnswers,
): boolean {
  if (isDeepStrictEqual(kept, now)) return true;
  if (problem.kind !== 'function' || !('inputs' in given)) return false;
  if (kept === undefined || !('answers' in kept) || !('answers' in now)) return false;
  const { signature, compare: mode } = problem;
  const { types } = signature;
  const type = answerType(signature);
  const inputs = expandInputs(given.inputs);
  return (
    kept.answers.length === now.answers.length &&
    now.answers.every((answer, index) => {
      const before = kept.answers[index] ?? null;
      const comparison = { type, types, mode, input: inputs[index] ?? {} };
      if (misfit(type, before, types) !== undefined) return false;
      // Where a property decides, only the second of the two is looked at.
      return equal(before, answer, comparison) && equal(answer, before, comparison);
    })
  );
}
