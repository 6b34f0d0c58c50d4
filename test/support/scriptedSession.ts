import type { Outcome } from '../../src/judge/conversation.ts';
import type { Answer, Request, Snapshot } from '../../src/judge/protocol.ts';
import type { Session } from '../../src/judge/session.ts';
import type { Stop } from '../../src/judge/stop.ts';
import { snapshot } from './snapshots.ts';

export interface ScriptedSession {
  readonly session: Session;
  /** What was asked so far. */
  readonly asked: readonly Request[];
  /** Within how many milliseconds each was asked; undefined for the limit of the case. */
  readonly limits: readonly (number | undefined)[];
}

/** A session without a process: each request gets the next of these outcomes, the last one for ever. */
export function scriptedSession(...outcomes: readonly Outcome[]): ScriptedSession {
  const asked: Request[] = [];
  const limits: (number | undefined)[] = [];
  const ask = (request: Request, limitMs?: number): Promise<Outcome> => {
    asked.push(request);
    limits.push(limitMs);
    const outcome = outcomes[asked.length - 1] ?? outcomes.at(-1);
    return outcome === undefined
      ? Promise.reject(new Error('Nothing was scripted'))
      : Promise.resolve(outcome);
  };
  const part: Pick<Session, 'ask' | 'caseMs'> = { ask, caseMs: 2_000 };
  return { session: part as Session, asked, limits };
}

type Cost = Extract<Extract<Outcome, { kind: 'replied' }>['reply'], { end: true }>['cost'];

/** The last reply to a call or a list of operations, after these answers. */
export function ended(answers: readonly Answer[], cost?: NonNullable<Cost>): Outcome {
  return { kind: 'replied', answers, reply: { id: 1, end: true, ...(cost === undefined ? {} : { cost }) } };
}

export function unsettled(answers: readonly Answer[]): Outcome {
  return { kind: 'replied', answers, reply: { id: 1, end: true, unsettled: true } };
}

export function stopped(stop: Stop, answers: readonly Answer[] = []): Outcome {
  return { kind: 'stopped', stop, answers };
}

/** The reply to a step or a look. */
export function seen(changes: Partial<Snapshot> = {}): Outcome {
  return { kind: 'replied', answers: [], reply: { id: 1, snapshot: snapshot(changes) } };
}
