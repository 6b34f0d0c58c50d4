import * as l10n from '@vscode/l10n';
import { canonical } from '../../core/canonical.ts';
import type { FunctionCase } from '../../core/case.ts';
import { equal } from '../../core/compare.ts';
import type { CompareMode } from '../../core/compareMode.ts';
import type { Json } from '../../core/json.ts';
import type { FunctionSignature } from '../../core/signature.ts';
import { parseType, type Type } from '../../core/type.ts';
import { accepted, type CaseOutcome, type FailedOutcome } from '../caseOutcome.ts';
import type { Outcome } from '../conversation.ts';
import type { Answer, Measuring } from '../protocol.ts';
import { answerText, answerValue } from '../scenario/answerText.ts';
import type { CaseSession } from '../session.ts';
import { shortJson } from './callText.ts';
import { errorText, isOutOfMemory } from './errorText.ts';

/** What must come of a call: one of these answers, an error, or an answer that is looked at later. */
export type Expectation =
  | { readonly kind: 'one-of'; readonly answers: readonly Json[] }
  | { readonly kind: 'error' }
  | { readonly kind: 'any' };

export interface ExpectedCall {
  /** Arguments by name. */
  readonly input: Readonly<Record<string, Json>>;
  readonly expectation: Expectation;
  readonly mode: CompareMode;
}

/** Calls the function once and compares its answer. */
export async function playFunction(
  session: CaseSession,
  signature: FunctionSignature,
  given: FunctionCase,
  mode: CompareMode,
): Promise<CaseOutcome> {
  const expectation = expectationOf(given);
  const outcome = await askFunction(session, signature, given.input, session.caseMs);
  return judgeFunction(signature, { input: given.input, expectation, mode }, outcome);
}

/** The bare exchange. */
export function askFunction(
  session: CaseSession,
  signature: FunctionSignature,
  input: ExpectedCall['input'],
  limitMs: number,
  measuring: Measuring = {},
): Promise<Outcome> {
  const args = argumentsOf(signature, input);
  return session.ask({ op: 'call', args, ...measuring }, limitMs);
}

/** Compares the answer; a missing one is never right. */
export function judgeFunction(
  signature: FunctionSignature,
  call: ExpectedCall,
  outcome: Outcome,
): CaseOutcome {
  const [answer] = outcome.answers;
  if (answer !== undefined) {
    const compared = compareAnswer(signature, call, answer);
    if (compared.kind === 'failed') return { ...compared, input: inputText(signature, call.input) };
    // What went wrong before the end of this request is its own, however right the answer was.
    if (outcome.kind === 'replied') return compared;
  }
  const input = inputText(signature, call.input);
  if (outcome.kind === 'stopped') return { kind: 'stopped', stop: outcome.stop, input };
  if ('end' in outcome.reply && outcome.reply.unsettled === true) {
    const message = l10n.t('The answer never settles: nothing is left that could complete it.');
    return { kind: 'failed', verdict: 'never-settled', message, input };
  }
  return { kind: 'stopped', stop: { kind: 'tampered' }, input };
}

/** In the order of the signature. */
export function argumentsOf(signature: FunctionSignature, input: ExpectedCall['input']): Json[] {
  return signature.params.map(({ name }) => input[name] ?? null);
}

/** Written only where it is shown: an input may be long. */
function inputText(signature: FunctionSignature, input: ExpectedCall['input']): string {
  return signature.params.map(({ name }) => `${name} = ${shortJson(input[name] ?? null)}`).join('\n');
}

/** What a case says is right; cases of packs all say it. */
export function expectationOf({ accepts, expected, throws }: FunctionCase): Expectation {
  if (throws === true) return { kind: 'error' };
  if (accepts === undefined && expected === undefined) return { kind: 'any' };
  return { kind: 'one-of', answers: accepts ?? (expected === undefined ? [] : [expected]) };
}

function compareAnswer(
  signature: FunctionSignature,
  { expectation, input, mode }: ExpectedCall,
  answer: Answer,
): typeof accepted | FailedOutcome {
  const expected = (): string => expectedText(signature, expectation, mode);
  if (answer.length === 2 && answer[0] === 'threw') {
    const [, error] = answer;
    if (signature.throws)
      return expectation.kind === 'error' ? accepted : wrong(expected(), answerText(answer));
    if (isOutOfMemory(error))
      return { kind: 'failed', verdict: 'memory-limit', message: l10n.t('The call ran out of memory.') };
    const stack = error.stack === '' ? '' : `\n${error.stack}`;
    return {
      kind: 'failed',
      verdict: 'run-time-error',
      message: `${l10n.t('The call threw {0}', errorText(error))}${stack}`,
    };
  }
  if (expectation.kind === 'error') return wrong(expected(), answerText(answer));
  const actual = answerValue(answer);
  if (actual === undefined) return wrong(expected(), answerText(answer));
  if (expectation.kind === 'any') return accepted;
  const comparison = { type: answerType(signature), types: signature.types, mode, input };
  const right = expectation.answers.some((value) => equal(value, actual, comparison));
  return right ? accepted : wrong(expected(), answerText(answer));
}

/** The type of what is compared: the result, or the parameter that is changed in place. */
export function answerType(signature: FunctionSignature): Type {
  const inPlace = signature.inPlace === undefined ? undefined : signature.params[signature.inPlace];
  return parseType(inPlace?.type ?? signature.returns);
}

function expectedText(signature: FunctionSignature, expectation: Expectation, mode: CompareMode): string {
  switch (expectation.kind) {
    case 'error':
      return l10n.t('an error');
    case 'any':
      return l10n.t('an answer of type {0}', signature.returns);
    case 'one-of': {
      const type = answerType(signature);
      const texts = expectation.answers.map((value) => canonical(value, type, signature.types));
      const isOneOfMany = typeof mode === 'object' && 'property' in mode;
      const shown = texts.join(` ${l10n.t('or')} `);
      return isOneOfMany ? l10n.t('for instance {0}', shown) : shown;
    }
  }
}

function wrong(expected: string, actual: string): FailedOutcome {
  return {
    kind: 'failed',
    verdict: 'wrong-answer',
    message: l10n.t('Expected {0}, got {1}.', expected, actual),
    expected,
    actual,
  };
}
