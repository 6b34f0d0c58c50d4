import * as l10n from '@vscode/l10n';
import { canonical } from '../../core/canonical.ts';
import { equal } from '../../core/compare.ts';
import type { Json } from '../../core/json.ts';
import type { Expect, PlainExpect } from '../../core/scenario.ts';
import type { ClassSignature } from '../../core/signature.ts';
import { parseType, type Type } from '../../core/type.ts';
import type { Answer, Snapshot } from '../protocol.ts';
import { answerText, answerValue } from './answerText.ts';
import { compareCounts, compareLists, compareSets } from './compareCollections.ts';
import { checkReturned } from './checkReturned.ts';
import { gravest, met, type Finding } from './finding.ts';

/** What one sees at the end of a step. */
export interface View {
  readonly snapshot: Snapshot;
  /** Calls come back or failed since the step began, over all looks. */
  readonly settled: readonly string[];
  /** Which method each call named so far is of. */
  readonly methodOf: ReadonlyMap<string, string>;
  readonly signature: ClassSignature;
}

/** Compares what is expected with what is seen, key by key, each whole. */
export function checkExpect(expect: Expect, view: View): Finding {
  const { oneOf, ...plain } = expect;
  return gravest([checkPlain(plain, view), oneOf === undefined ? met : anyOf(oneOf, view)]);
}

function anyOf(options: readonly PlainExpect[], view: View): Finding {
  const findings = options.map((option) => checkPlain(option, view));
  const best = findings.find(({ kind }) => kind === 'met') ?? findings.find(({ kind }) => kind === 'missing');
  return best ?? findings[0] ?? met;
}

function checkPlain(expect: PlainExpect, view: View): Finding {
  const { snapshot } = view;
  const findings: Finding[] = [];
  // What is forbidden should be told in the order a reader looks: started too much, then wrong values, then the rest.
  if (expect.running !== undefined) {
    findings.push(
      compareSets('running', expect.running, snapshot.running, { tooMany: 'forbidden', tooFew: 'missing' }),
    );
  }
  if (expect.done !== undefined) findings.push(...checkDone(expect.done, view));
  if (expect.threw !== undefined) findings.push(...checkThrew(expect.threw, view));
  if (expect.returned !== undefined) findings.push(checkReturned(expect.returned, view));
  if (expect.pending !== undefined) {
    findings.push(
      compareSets('pending', expect.pending, snapshot.pending, { tooMany: 'missing', tooFew: 'forbidden' }),
    );
  }
  if (expect.settled !== undefined) findings.push(checkSettled(expect.settled, view.settled));
  if (expect.now !== undefined) findings.push(compareCounts('now', expect.now, snapshot.now));
  if (expect.count !== undefined) findings.push(...checkCounts(expect.count, snapshot));
  for (const [name, calls] of Object.entries(expect.calls ?? {}))
    findings.push(checkCalls(name, calls, snapshot));
  for (const [name, range] of Object.entries(expect.range ?? {}))
    findings.push(checkRange(name, range, snapshot));
  return gravest(findings);
}

/** Whether this very call has come back with this value. */
export function checkReturns(call: string, value: Json, view: View): Finding {
  const answer = view.snapshot.done[call];
  if (answer !== undefined) return checkAnswer(call, value, answer, view);
  const error = view.snapshot.threw[call];
  const expected = l10n.t('{0} returns {1}', call, JSON.stringify(value));
  return error === undefined
    ? { kind: 'missing', expected, actual: l10n.t('{0} has not come back', call) }
    : { kind: 'forbidden', expected, actual: l10n.t('{0} threw {1}', call, error.message || error.name) };
}

/** Whether this very call has failed. */
export function checkThrows(call: string, view: View): Finding {
  if (view.snapshot.threw[call] !== undefined) return met;
  const answer = view.snapshot.done[call];
  const expected = l10n.t('{0} throws', call);
  return answer === undefined
    ? { kind: 'missing', expected, actual: l10n.t('{0} has not come back', call) }
    : { kind: 'forbidden', expected, actual: l10n.t('{0} returned {1}', call, answerText(answer)) };
}

function checkDone(expected: Readonly<Record<string, Json>>, view: View): Finding[] {
  const { done } = view.snapshot;
  const names = compareSets('done', Object.keys(expected), Object.keys(done), {
    tooMany: 'forbidden',
    tooFew: 'missing',
  });
  const values = Object.entries(expected).flatMap(([call, value]) => {
    const answer = done[call];
    return answer === undefined ? [] : [checkAnswer(call, value, answer, view)];
  });
  return [...values, names];
}

function checkAnswer(call: string, value: Json, answer: Answer, view: View): Finding {
  const type = returnType(call, view);
  const actual = answerValue(answer);
  const { types } = view.signature;
  // An opaque value (a reference) has no type of its own: it is compared as it is shown.
  const same =
    actual !== undefined && (type === undefined || equal(value, actual, { type, types, mode: 'exact' }));
  if (same) return met;
  return {
    kind: 'forbidden',
    expected: l10n.t(
      '{0} returns {1}',
      call,
      type === undefined ? JSON.stringify(value) : canonical(value, type, types),
    ),
    actual: l10n.t('{0} returned {1}', call, answerText(answer)),
  };
}

function returnType(call: string, view: View): Type | undefined {
  const method = view.signature.methods.find(({ name }) => name === view.methodOf.get(call));
  return method === undefined ? undefined : parseType(method.returns);
}

function checkThrew(expected: Readonly<Record<string, string | true>>, view: View): Finding[] {
  const { threw } = view.snapshot;
  const names = compareSets('threw', Object.keys(expected), Object.keys(threw), {
    tooMany: 'forbidden',
    tooFew: 'missing',
  });
  const messages = Object.entries(expected).map(([call, message]): Finding => {
    const error = threw[call];
    if (error === undefined || message === true || error.message === message) return met;
    return {
      kind: 'forbidden',
      expected: l10n.t('{0} throws "{1}"', call, message),
      actual: l10n.t('{0} threw "{1}"', call, error.message),
    };
  });
  return [...messages, names];
}

function checkSettled(expected: Expect['settled'] & {}, settled: readonly string[]): Finding {
  if (Array.isArray(expected)) return compareLists('settled', expected, settled);
  return compareSets('settled', expected.set, settled, { tooMany: 'forbidden', tooFew: 'missing' });
}

function checkCounts(count: Expect['count'] & {}, snapshot: Snapshot): Finding[] {
  const actual = {
    running: snapshot.running.length,
    pending: snapshot.pending.length,
    done: Object.keys(snapshot.done).length,
    threw: Object.keys(snapshot.threw).length,
  };
  return (['running', 'done', 'threw', 'pending'] as const).map((what) => {
    const expected = count[what];
    return expected === undefined
      ? met
      : compareCounts(l10n.t('count of {0}', what), expected, actual[what], what === 'pending');
  });
}

function checkCalls(
  name: string,
  expected: NonNullable<Expect['calls']>[string],
  snapshot: Snapshot,
): Finding {
  const seen = (snapshot.calls[name] ?? []).map((args) => JSON.stringify(args));
  const what = l10n.t('calls of {0}', name);
  if (Array.isArray(expected))
    return compareLists(
      what,
      expected.map((args) => JSON.stringify(args)),
      seen,
    );
  if ('count' in expected) return compareCounts(what, expected.count, seen.length);
  const wanted = expected.set.map((args) => JSON.stringify(args));
  return compareSets(what, wanted, seen, { tooMany: 'forbidden', tooFew: 'missing' });
}

function checkRange(call: string, [low, high]: readonly [number, number], snapshot: Snapshot): Finding {
  const expected = l10n.t('{0} returns a number from {1} to {2}', call, low, high);
  const answer = snapshot.done[call];
  if (answer === undefined)
    return { kind: 'missing', expected, actual: l10n.t('{0} has not come back', call) };
  const value = answerValue(answer);
  if (typeof value === 'number' && value >= low && value <= high) return met;
  return { kind: 'forbidden', expected, actual: l10n.t('{0} returned {1}', call, answerText(answer)) };
}
