import * as l10n from '@vscode/l10n';
import { createHash } from 'node:crypto';
import type { GeneratedFunctionCase, RecordedAnswers } from '../../core/case.ts';
import { comparable } from '../../core/compare.ts';
import type { CompareMode } from '../../core/compareMode.ts';
import { HumanError } from '../../core/humanError.ts';
import type { Json } from '../../core/json.ts';
import type { MeasuredCost } from '../../core/runReport.ts';
import type { FunctionSignature } from '../../core/signature.ts';
import { acceptedAt, type CaseOutcome } from '../caseOutcome.ts';
import type { Outcome } from '../conversation.ts';
import { answerValue } from '../scenario/answerText.ts';
import type { CaseSession } from '../session.ts';
import { judgeCost, measureRuns, measuring } from './cost.ts';
import { inputsOf } from './drawnRecipe.ts';
import { answerType, askFunction, judgeFunction, type Expectation } from './functionPlay.ts';
import { inputSize } from './inputSize.ts';

/** Calls the function with every input of a recipe, smallest first, and stops at the first that goes wrong. */
export async function playGeneratedInputs(
  session: CaseSession,
  signature: FunctionSignature,
  given: GeneratedFunctionCase,
  recorded: RecordedAnswers | undefined,
  mode: CompareMode,
): Promise<CaseOutcome> {
  if (recorded === undefined)
    throw new HumanError(l10n.t('Case "{0}" has no recorded answers. Install the pack again.', given.name));
  const inputs = inputsOf(given.inputs);
  const expectations = expected(recorded, inputs.length);
  if (expectations === undefined) {
    throw new HumanError(
      l10n.t(
        'The recorded answers of case "{0}" belong to another recipe. Install the pack again, or run "code-rounds pack record".',
        given.name,
      ),
    );
  }
  const { cost } = given;
  // A measured input is played once for its answer and then once a measured run.
  const limitMs = cost === undefined ? session.caseMs : session.caseMs * (1 + measureRuns);
  const digest = createHash('sha256');
  const costs: MeasuredCost[] = [];
  for (const [index, input] of inputs.entries()) {
    const call = { input, mode, expectation: expectations[index] ?? { kind: 'any' } };
    const size = cost === undefined ? 0 : inputSize(signature.params.map(({ name }) => input[name] ?? null));
    const outcome = await askFunction(session, signature, input, limitMs, measuring(cost, size));
    const judged = judgeFunction(signature, call, outcome);
    if (judged.kind === 'failed')
      return { ...judged, message: `${numbered(index, inputs)}${judged.message}`, at: index };
    if (judged.kind === 'stopped') return { ...judged, at: index };
    if ('sha256' in recorded) digest.update(answerLine(signature, input, mode, outcome));
    if (cost === undefined) continue;
    const measured = judgeCost(cost, outcome, { count: size, of: 'values in the arguments' });
    if ('kind' in measured) return measured;
    costs.push(measured);
  }
  if ('sha256' in recorded && digest.digest('hex') !== recorded.sha256) {
    return {
      kind: 'failed',
      verdict: 'wrong-answer',
      message: l10n.t(
        'Not all answers are right. They are too long to keep, so only their checksum is known.',
      ),
    };
  }
  return acceptedAt(costs);
}

/** What is known of the answer to each input; undefined where answers and inputs are not as many. */
function expected(recorded: RecordedAnswers, count: number): Expectation[] | undefined {
  if (!('answers' in recorded)) return Array.from({ length: count }, () => ({ kind: 'any' }));
  if (recorded.answers.length !== count) return undefined;
  return recorded.answers.map((answer) => ({ kind: 'one-of', answers: [answer] }));
}

/** What goes into the checksum; `record` takes the same. */
function answerLine(
  signature: FunctionSignature,
  input: Readonly<Record<string, Json>>,
  mode: CompareMode,
  { answers: [answer = []] }: Outcome,
): string {
  const value = answerValue(answer);
  if (value === undefined) return 'misfit\n';
  const comparison = { type: answerType(signature), types: signature.types, mode, input };
  return `${comparable(value, comparison)}\n`;
}

function numbered(index: number, inputs: readonly unknown[]): string {
  return inputs.length === 1 ? '' : `${l10n.t('Input {0} of {1}', index + 1, inputs.length)}: `;
}
