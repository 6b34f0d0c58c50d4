import * as l10n from '@vscode/l10n';
import type { ClassCase, FunctionCase, Operation, ScenarioCase } from '../../core/case.ts';
import type { CompareMode } from '../../core/compareMode.ts';
import type { ClassSignature, FunctionSignature } from '../../core/signature.ts';
import { accepted, type CaseOutcome } from '../caseOutcome.ts';
import type { Answer, Snapshot } from '../protocol.ts';
import { answerText } from '../scenario/answerText.ts';
import { playScenario, type PlayOptions, type Played } from '../scenario/playScenario.ts';
import type { CaseSession } from '../session.ts';
import { callText } from './callText.ts';
import { askFunction, expectationOf, judgeFunction } from './functionPlay.ts';
import { askOperations, judgeOperations } from './operationsPlay.ts';

/** Calls the function once; where the case does not say what is right, the answer is told. */
export async function playOwnFunction(
  session: CaseSession,
  signature: FunctionSignature,
  given: FunctionCase,
  mode: CompareMode,
): Promise<CaseOutcome> {
  const { input } = given;
  const expectation = expectationOf(given);
  const outcome = await askFunction(session, signature, input, session.caseMs);
  const [answer] = outcome.answers;
  const mayThrow = expectation.kind === 'any' && signature.throws && answer?.[0] === 'threw';
  const judged =
    mayThrow && outcome.kind === 'replied'
      ? accepted
      : judgeFunction(signature, { input, expectation, mode }, outcome);
  if (judged.kind !== 'accepted' || expectation.kind !== 'any' || answer === undefined) return judged;
  return { kind: 'accepted', returned: answerText(answer) };
}

/** Plays a list of operations; where the case does not say of every one what is right, the answers are told. */
export async function playOwnOperations(
  session: CaseSession,
  signature: ClassSignature,
  { construct, operations }: ClassCase,
  mode: CompareMode,
): Promise<CaseOutcome> {
  const list = { construct, operations, mode, tolerant: true } as const;
  const outcome = await askOperations(session, signature, list, session.caseMs);
  const judged = judgeOperations(signature, list, outcome);
  const isOpen = operations.some(({ returns, throws }) => returns === undefined && throws === undefined);
  if (judged.kind !== 'accepted' || !isOpen) return judged;
  return { kind: 'accepted', returned: answeredCalls(operations, outcome.answers.slice(1)) };
}

/** Plays a scenario, and tells what had come back at its end. */
export async function playOwnScenario(
  session: CaseSession,
  signature: ClassSignature,
  given: ScenarioCase,
  options: PlayOptions,
): Promise<Played> {
  const played = await playScenario(session, signature, given, options);
  const { outcome, last } = played;
  if (outcome.kind !== 'accepted' || last === undefined) return played;
  return { outcome: { kind: 'accepted', returned: endOf(last) } };
}

/** `get(1) -> 7`, a line a call. */
function answeredCalls(operations: readonly Operation[], answers: readonly Answer[]): string {
  return operations
    .map(({ call, args }, index) => `${callText(call, args)} -> ${answerText(answers[index] ?? [])}`)
    .join('\n');
}

function endOf({ done, threw, pending, running }: Snapshot): string {
  const lines = [
    ...Object.entries(done).map(([name, answer]) => `${name} -> ${answerText(answer)}`),
    ...Object.entries(threw).map(
      ([name, error]) => `${name} -> ${l10n.t('an error: {0}', error.message || error.name)}`,
    ),
    ...pending.map((name) => l10n.t('{0} has not come back', name)),
    ...running.map((name) => l10n.t('{0} is running', name)),
  ];
  return lines.length === 0 ? l10n.t('nothing was called') : lines.join('\n');
}
