import type { Outcome } from '../conversation.ts';
import { replySchema, type Answer, type FailedLoad, type Reply, type Snapshot } from '../protocol.ts';
import type { CaseSession } from '../session.ts';

/** What a driver wrote into its file of replies, one after the other. */
export type Recorded =
  | { readonly kind: 'replied'; readonly loading: 'loaded' | FailedLoad; readonly session: CaseSession }
  /** It ended before the solution was loaded. */
  | { readonly kind: 'silent' };

/** Reads the replies of a driver that is gone. @param text NDJSON; whatever was not written whole is left out. */
export function recordedReplies(text: string): Recorded {
  const [first, ...rest] = text.split('\n').flatMap(parsed);
  if (first === undefined) return { kind: 'silent' };
  const loading = 'failed' in first ? first.failed : 'loaded' in first ? 'loaded' : undefined;
  if (loading === undefined) return { kind: 'silent' };
  return { kind: 'replied', loading, session: new RecordedSession(rest) };
}

/** Answers as the driver has answered; where it did not, the process was ended before. */
class RecordedSession implements CaseSession {
  readonly caseMs = Infinity;
  private readonly replies: Reply[];
  private last: Snapshot | undefined;

  constructor(replies: readonly Reply[]) {
    this.replies = [...replies];
  }

  readonly ask: CaseSession['ask'] = (request) => {
    const answers: Answer[] = [];
    // What has not come by now never will: a second look sees the same, and nothing new.
    if (request.op === 'look' && this.last !== undefined) {
      const snapshot = { ...this.last, settled: [], events: [] };
      return Promise.resolve({ kind: 'replied', reply: { id: 0, snapshot }, answers });
    }
    for (let reply = this.replies.shift(); reply !== undefined; reply = this.replies.shift()) {
      if ('uncaught' in reply) {
        return Promise.resolve({
          kind: 'stopped',
          stop: { kind: 'uncaught', error: reply.uncaught },
          answers,
        });
      }
      if ('answers' in reply) answers.push(...reply.answers);
      else {
        if ('snapshot' in reply) this.last = reply.snapshot;
        return Promise.resolve<Outcome>({ kind: 'replied', reply, answers });
      }
    }
    return Promise.resolve({ kind: 'stopped', stop: { kind: 'cancelled' }, answers });
  };
}

function parsed(line: string): Reply[] {
  try {
    const reply = replySchema.safeParse(JSON.parse(line));
    return reply.success ? [reply.data] : [];
  } catch {
    return [];
  }
}
