import { canonical } from '../../core/canonical.ts';
import type { FunctionCase } from '../../core/case.ts';
import { equal } from '../../core/compare.ts';
import type { CompareMode } from '../../core/compareMode.ts';
import type { Json } from '../../core/json.ts';
import type { FunctionSignature } from '../../core/signature.ts';
import { parseType, type Type } from '../../core/type.ts';
import { accepted, type CaseOutcome, type FailedOutcome } from '../caseOutcome.ts';
import type { Answer } from '../protocol.ts';
import { answerText, answerValue } from '../scenario/answerText.ts';
import type { Session } from '../session.ts';
import { shortJson } from './callText.ts';
import { errorText, isOutOfMemory } from './errorText.ts';

/** Calls the function once and compares its answer. */
export async function playFunction(
  session: Session,
  signature: FunctionSignature,
  given: FunctionCase,
  mode: CompareMode,
): Promise<CaseOutcome> {
  const args = signature.params.map(({ name }) => given.input[name] ?? null);
  const outcome = await session.ask({ op: 'call', args });
  const input = signature.params
    .map(({ name }, index) => `${name} = ${shortJson(args[index] ?? null)}`)
    .join('\n');
  const [answer] = outcome.answers;
  if (answer !== undefined) {
    const compared = compareAnswer(signature, given, mode, answer);
    if (compared.kind === 'failed') return { ...compared, input };
    // What went wrong before the end of this request is its own, however right the answer was.
    if (outcome.kind === 'replied') return compared;
  }
  if (outcome.kind === 'stopped') return { kind: 'stopped', stop: outcome.stop, input };
  if ('end' in outcome.reply && outcome.reply.unsettled === true) {
    const message = 'The answer never settles: nothing is left that could complete it.';
    return { kind: 'failed', verdict: 'never-settled', message, input };
  }
  return { kind: 'stopped', stop: { kind: 'tampered' }, input };
}

function compareAnswer(
  signature: FunctionSignature,
  given: FunctionCase,
  mode: CompareMode,
  answer: Answer,
): typeof accepted | FailedOutcome {
  if (answer.length === 2 && answer[0] === 'threw') {
    const [, error] = answer;
    if (signature.throws)
      return given.throws === true ? accepted : wrong(expectedText(signature, given), answerText(answer));
    if (isOutOfMemory(error))
      return { kind: 'failed', verdict: 'memory-limit', message: 'The call ran out of memory.' };
    const stack = error.stack === '' ? '' : `\n${error.stack}`;
    return {
      kind: 'failed',
      verdict: 'run-time-error',
      message: `The call threw ${errorText(error)}${stack}`,
    };
  }
  if (given.throws === true) return wrong('an error', answerText(answer));
  const actual = answerValue(answer);
  const type = answerType(signature);
  const { types } = signature;
  const right =
    actual !== undefined && rightAnswers(given).some((value) => equal(value, actual, { type, types, mode }));
  return right ? accepted : wrong(expectedText(signature, given), answerText(answer));
}

/** The type of what is compared: the result, or the parameter that is changed in place. */
export function answerType(signature: FunctionSignature): Type {
  const inPlace = signature.inPlace === undefined ? undefined : signature.params[signature.inPlace];
  return parseType(inPlace?.type ?? signature.returns);
}

function rightAnswers(given: FunctionCase): readonly Json[] {
  return given.accepts ?? (given.expected === undefined ? [] : [given.expected]);
}

function expectedText(signature: FunctionSignature, given: FunctionCase): string {
  if (given.throws === true) return 'an error';
  const texts = rightAnswers(given).map((value) => canonical(value, answerType(signature), signature.types));
  return texts.join(' or ');
}

function wrong(expected: string, actual: string): FailedOutcome {
  return {
    kind: 'failed',
    verdict: 'wrong-answer',
    message: `Expected ${expected}, got ${actual}.`,
    expected,
    actual,
  };
}
