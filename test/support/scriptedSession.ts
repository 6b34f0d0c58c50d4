import type { Outcome } from '../../src/judge/conversation.ts';
import type { Answer, Request, Snapshot } from '../../src/judge/protocol.ts';
import type { Session } from '../../src/judge/session.ts';
import type { Stop } from '../../src/judge/stop.ts';
import { snapshot } from './snapshots.ts';

export interface ScriptedSession {
  readonly session: Session;
  /** What was asked so far. */
  readonly asked: readonly Request[];
}

/** A session without a process: each request gets the next of these outcomes, the last one for ever. */
export function scriptedSession(...outcomes: readonly Outcome[]): ScriptedSession {
  const asked: Request[] = [];
  const ask = (request: Request): Promise<Outcome> => {
    asked.push(request);
    const outcome = outcomes[asked.length - 1] ?? outcomes.at(-1);
    return outcome === undefined
      ? Promise.reject(new Error('Nothing was scripted'))
      : Promise.resolve(outcome);
  };
  const part: Pick<Session, 'ask' | 'caseMs'> = { ask, caseMs: 2_000 };
  return { session: part as Session, asked };
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
