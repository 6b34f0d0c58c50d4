import * as l10n from '@vscode/l10n';
import { canonical } from '../../core/canonical.ts';
import { equal } from '../../core/compare.ts';
import type { CompareMode } from '../../core/compareMode.ts';
import type { Json } from '../../core/json.ts';
import type { ClassSignature, Method } from '../../core/signature.ts';
import { parseType, type Type } from '../../core/type.ts';
import { grouped } from '../../core/wordLanguage.ts';
import { accepted, type CaseOutcome, type FailedOutcome } from '../caseOutcome.ts';
import type { Outcome } from '../conversation.ts';
import type { Answer, Measuring, Request } from '../protocol.ts';
import { answerText, answerValue } from '../scenario/answerText.ts';
import type { CaseSession } from '../session.ts';
import { callText } from './callText.ts';
import { errorText, isOutOfMemory } from './errorText.ts';

/** One call and what must come of it. */
export interface ExpectedOperation {
  readonly call: string;
  readonly args: readonly Json[];
  readonly returns?: Json | undefined;
  readonly throws?: true | undefined;
}

export interface OperationList {
  readonly construct: Readonly<Record<string, Json>>;
  readonly operations: readonly ExpectedOperation[];
  readonly mode: CompareMode;
  /** A call that may throw and of which nothing is expected may do either. */
  readonly tolerant?: true;
}

/** Calls shown before the one that failed. */
const shownBefore = 40;

/** Sends a list of operations as one message and compares the answers. */
export async function playOperations(
  session: CaseSession,
  signature: ClassSignature,
  list: OperationList,
  limitMs = session.caseMs,
): Promise<CaseOutcome> {
  const outcome = await askOperations(session, signature, list, limitMs);
  return judgeOperations(signature, list, outcome);
}

/** The bare exchange, for those who judge by other means. */
export function askOperations(
  session: CaseSession,
  signature: ClassSignature,
  list: Pick<OperationList, 'construct' | 'operations'>,
  limitMs: number,
  measuring: Measuring = {},
): Promise<Outcome> {
  return session.ask({ ...operationsRequest(signature, list), ...measuring }, limitMs);
}

/** One message for the whole list. */
export function operationsRequest(
  signature: ClassSignature,
  list: Pick<OperationList, 'construct' | 'operations'>,
): Extract<Request, { op: 'operations' }> {
  return {
    op: 'operations',
    construct: constructorArguments(signature, list),
    operations: list.operations.map(({ call, args }) => [call, args] as const),
  };
}

/** Compares answer by answer; the first difference decides, a missing answer is never right. */
export function judgeOperations(
  signature: ClassSignature,
  list: OperationList,
  outcome: Outcome,
): CaseOutcome {
  const methods = new Map(
    signature.methods.map((method) => [method.name, { ...method, type: parseType(method.returns) }]),
  );
  const [construction] = outcome.answers;
  if (construction?.length === 2 && construction[0] === 'threw') {
    const call = callText(signature.name, constructorArguments(signature, list));
    return thrown(l10n.t('The constructor {0}', call), construction, call);
  }
  for (const [index, operation] of list.operations.entries()) {
    const answer = outcome.answers[index + 1];
    if (answer === undefined) return unanswered(outcome, signature, list, index);
    const method = methods.get(operation.call);
    if (method === undefined) throw new Error(`No method ${operation.call} in the signature`);
    const failure = compareAnswer(signature, list, index, method, answer);
    if (failure !== undefined) return failure;
  }
  return outcome.kind === 'stopped' ? { kind: 'stopped', stop: outcome.stop } : accepted;
}

/** With the type of its answers, read once for the many of a list. */
interface AnsweringMethod extends Method {
  readonly type: Type;
}

function compareAnswer(
  signature: ClassSignature,
  list: OperationList,
  index: number,
  method: AnsweringMethod,
  answer: Answer,
): FailedOutcome | undefined {
  const operation = list.operations[index];
  if (operation === undefined) return undefined;
  const threw = answer.length === 2 && answer[0] === 'threw';
  if (threw && !method.throws) {
    const here = l10n.t('Operation {0}, {1}', index + 1, callText(operation.call, operation.args));
    return { ...thrown(here, answer, ''), input: story(signature, list, index) };
  }
  if (threw && operation.throws === true) return undefined;
  if (operation.throws === true)
    return difference(signature, list, index, l10n.t('an error'), answerText(answer));
  if (operation.returns === undefined && (!threw || list.tolerant === true)) return undefined;
  if (operation.returns === undefined)
    return difference(signature, list, index, l10n.t('no error'), answerText(answer));
  const { type } = method;
  const actual = answerValue(answer);
  const { types } = signature;
  if (actual !== undefined && equal(operation.returns, actual, { type, types, mode: list.mode }))
    return undefined;
  const expected =
    answer.length === 2 && answer[0] === 'misfit'
      ? `${method.returns} ${canonical(operation.returns, type, types)}`
      : canonical(operation.returns, type, types);
  return difference(signature, list, index, expected, answerText(answer));
}

function difference(
  signature: ClassSignature,
  list: OperationList,
  index: number,
  expected: string,
  actual: string,
): FailedOutcome {
  const operation = list.operations[index];
  const call = operation === undefined ? '' : callText(operation.call, operation.args);
  const before = story(signature, list, index - 1);
  return {
    kind: 'failed',
    verdict: 'wrong-answer',
    message: l10n.t('Operation {0}, {1}: expected {2}, got {3}.', index + 1, call, expected, actual),
    input: story(signature, list, index),
    expected: `${before}\n${call} -> ${expected}`,
    actual: `${before}\n${call} -> ${actual}`,
  };
}

function thrown(where: string, answer: Answer, input: string): FailedOutcome {
  if (answer.length !== 2 || answer[0] !== 'threw') throw new Error('The answer is no error');
  const [, error] = answer;
  const stack = error.stack === '' ? '' : `\n${error.stack}`;
  return isOutOfMemory(error)
    ? { kind: 'failed', verdict: 'memory-limit', message: l10n.t('{0} ran out of memory.', where), input }
    : {
        kind: 'failed',
        verdict: 'run-time-error',
        message: `${l10n.t('{0} threw {1}', where, errorText(error))}${stack}`,
        input,
      };
}

function unanswered(
  outcome: Outcome,
  signature: ClassSignature,
  list: OperationList,
  index: number,
): CaseOutcome {
  const input = story(signature, list, index);
  if (outcome.kind === 'stopped') return { kind: 'stopped', stop: outcome.stop, input };
  const operation = list.operations[index];
  const call = operation === undefined ? '' : callText(operation.call, operation.args);
  const unsettled = 'end' in outcome.reply && outcome.reply.unsettled === true;
  if (!unsettled) return { kind: 'stopped', stop: { kind: 'tampered' }, input };
  return {
    kind: 'failed',
    verdict: 'never-settled',
    message: l10n.t(
      'Operation {0}, {1}, never settles: nothing is left that could complete it.',
      index + 1,
      call,
    ),
    input,
  };
}

/** The calls up to this one, the last ones only where there are many. */
function story(signature: ClassSignature, list: OperationList, last: number): string {
  const first = Math.max(0, last + 1 - shownBefore);
  const calls = list.operations.slice(first, last + 1).map(({ call, args }) => callText(call, args));
  const gap = first > 0 ? [l10n.t('… {0} calls before …', grouped(first))] : [];
  return [callText(signature.name, constructorArguments(signature, list)), ...gap, ...calls].join('\n');
}

function constructorArguments(signature: ClassSignature, list: Pick<OperationList, 'construct'>): Json[] {
  return signature.constructor.params.map(({ name }) => list.construct[name] ?? null);
}
