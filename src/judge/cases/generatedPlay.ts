import * as l10n from '@vscode/l10n';
import { createHash } from 'node:crypto';
import { canonical } from '../../core/canonical.ts';
import type { GeneratedClassCase, RecordedAnswers } from '../../core/case.ts';
import type { OperationSequence } from '../../core/expandRecipe.ts';
import { HumanError } from '../../core/humanError.ts';
import type { Json } from '../../core/json.ts';
import type { MeasuredCost } from '../../core/runReport.ts';
import type { ClassSignature } from '../../core/signature.ts';
import { parseType } from '../../core/type.ts';
import { grouped } from '../../core/wordLanguage.ts';
import { acceptedAt, type CaseOutcome } from '../caseOutcome.ts';
import type { Answer } from '../protocol.ts';
import { answerValue } from '../scenario/answerText.ts';
import type { CaseSession } from '../session.ts';
import { judgeCost, measureRuns, measuring } from './cost.ts';
import { operationsOf } from './drawnRecipe.ts';
import { askOperations, judgeOperations, type OperationList } from './operationsPlay.ts';

/** Plays every sequence of a recipe, shortest first, and stops at the first that goes wrong. */
export async function playGenerated(
  session: CaseSession,
  signature: ClassSignature,
  given: GeneratedClassCase,
  recorded: RecordedAnswers | undefined,
): Promise<CaseOutcome> {
  if (recorded === undefined)
    throw new HumanError(l10n.t('Case "{0}" has no recorded answers. Install the pack again.', given.name));
  const sequences = operationsOf(given.generate);
  const lists = expectedLists(signature, sequences, recorded);
  if (lists === undefined) {
    throw new HumanError(
      l10n.t(
        'The recorded answers of case "{0}" belong to another recipe. Install the pack again, or run "code-rounds pack record".',
        given.name,
      ),
    );
  }
  const digest = createHash('sha256');
  const costs: MeasuredCost[] = [];
  // Each list has the limit for itself: on a busy machine, hundreds of them wait hundreds of times for the processor.
  // A measured one is played once for its answers and then once a measured run.
  const limitMs = given.cost === undefined ? session.caseMs : session.caseMs * (1 + measureRuns);
  for (const [index, list] of lists.entries()) {
    const outcome = await askOperations(
      session,
      signature,
      list,
      limitMs,
      measuring(given.cost, list.operations.length),
    );
    const judged = judgeOperations(signature, list, outcome);
    if (judged.kind === 'failed')
      return { ...judged, message: `${numbered(index, lists)}${judged.message}`, at: index };
    if (judged.kind === 'stopped') return { ...judged, at: index };
    for (const text of answerTexts(signature, list, outcome.answers)) digest.update(text).update('\n');
    if (given.cost === undefined) continue;
    const cost = judgeCost(given.cost, outcome, { count: list.operations.length, of: 'operations' });
    if ('kind' in cost) return cost;
    costs.push(cost);
  }
  if ('sha256' in recorded && digest.digest('hex') !== recorded.sha256) {
    return {
      kind: 'failed',
      verdict: 'wrong-answer',
      message: l10n.t(
        'Not all answers are right. There are too many to keep, so only their checksum is known.',
      ),
      input: l10n.t('{0} calls', grouped(sequences[0]?.operations.length ?? 0)),
    };
  }
  return acceptedAt(costs);
}

/** The sequences with their answers, where those were recorded in full; undefined where they are not as many. */
function expectedLists(
  signature: ClassSignature,
  sequences: readonly OperationSequence[],
  recorded: RecordedAnswers,
): OperationList[] | undefined {
  if (!('answers' in recorded)) return sequences.map((sequence) => ({ ...sequence, mode: 'exact' }));
  if (recorded.answers.length !== sequences.length) return undefined;
  const lists: OperationList[] = [];
  for (const [index, { construct, operations }] of sequences.entries()) {
    const values = arrayOf(recorded.answers[index]);
    let used = 0;
    const expected = operations.map(({ call, args }) => {
      if (!answers(signature, call)) return { call, args };
      used += 1;
      return { call, args, returns: values[used - 1] };
    });
    if (used !== values.length) return undefined;
    lists.push({ construct, mode: 'exact', operations: expected });
  }
  return lists;
}

/** Canonical texts of the answers of all methods that answer; what `record` takes the checksum of. */
export function answerTexts(
  signature: ClassSignature,
  list: Pick<OperationList, 'operations'>,
  given: readonly Answer[],
): string[] {
  const types = new Map(signature.methods.map(({ name, returns }) => [name, parseType(returns)]));
  return list.operations.flatMap(({ call }, index) => {
    const type = types.get(call);
    if (type === undefined || type.kind === 'void') return [];
    const answer = given[index + 1];
    const value = answer === undefined ? undefined : answerValue(answer);
    return [value === undefined ? 'misfit' : canonical(value, type, signature.types)];
  });
}

/** Whether a method has an answer worth comparing. */
export function answers(signature: ClassSignature, call: string): boolean {
  return signature.methods.some(({ name, returns }) => name === call && returns !== 'void');
}

function arrayOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

function numbered(index: number, lists: readonly OperationList[]): string {
  return lists.length === 1 ? '' : `${l10n.t('Sequence {0} of {1}', index + 1, lists.length)}: `;
}
