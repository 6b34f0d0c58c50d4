import type { GeneratedFunctionCase, RecordedAnswers } from '../../core/case.ts';
import type { CompareMode } from '../../core/compareMode.ts';
import { expandInputs } from '../../core/expandRecipe.ts';
import { HumanError } from '../../core/humanError.ts';
import type { FunctionSignature } from '../../core/signature.ts';
import { accepted, type CaseOutcome } from '../caseOutcome.ts';
import type { Session } from '../session.ts';
import { playFunction } from './functionPlay.ts';

/** Calls the function with every input of a recipe, smallest first, and stops at the first wrong answer. */
export async function playGeneratedInputs(
  session: Session,
  signature: FunctionSignature,
  given: GeneratedFunctionCase,
  recorded: Extract<RecordedAnswers, { answers: unknown }>,
  mode: CompareMode,
): Promise<CaseOutcome> {
  const inputs = expandInputs(given.inputs);
  if (recorded.answers.length !== inputs.length) {
    throw new HumanError(
      `The recorded answers of case "${given.name}" belong to another recipe. Install the pack again, or run "code-rounds pack record".`,
    );
  }
  for (const [index, input] of inputs.entries()) {
    const one = {
      uuid: given.uuid,
      name: given.name,
      layer: given.layer,
      input,
      expected: recorded.answers[index],
    };
    const outcome = await playFunction(session, signature, one, mode);
    if (outcome.kind === 'failed') {
      return { ...outcome, message: `Input ${index + 1} of ${inputs.length}: ${outcome.message}` };
    }
    if (outcome.kind === 'stopped') return outcome;
  }
  return accepted;
}
