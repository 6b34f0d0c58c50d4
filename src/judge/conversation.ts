import { replySchema, type Answer, type Reply, type Request } from './protocol.ts';
import type { DriverProcess } from './driverProcess.ts';
import type { Stop } from './stop.ts';

type Final = Exclude<Reply, { answers: unknown } | { uncaught: unknown }>;

/** How a request ended: with its last reply, or not at all. */
export type Outcome =
  | { readonly kind: 'replied'; readonly reply: Final; readonly answers: readonly Answer[] }
  | { readonly kind: 'stopped'; readonly stop: Stop; readonly answers: readonly Answer[] };

interface Waiting {
  readonly id: number;
  /** Answers that may come, at most. */
  readonly expected: number;
  readonly answers: Answer[];
  readonly end: (outcome: Outcome) => void;
}

/** One request at a time over the channel of a driver; every reply is checked before it is believed. */
export class Conversation {
  private readonly driver: DriverProcess;
  private lastId = 0;
  private waiting: Waiting | undefined;
  private ended: Stop | undefined;

  constructor(driver: DriverProcess) {
    this.driver = driver;
    driver.onLine = (line) => {
      this.receive(line);
    };
    // Once, and not for each request: a promise keeps all that waits for it.
    void driver.stopped.then((stop) => {
      this.ended = stop;
      const { waiting } = this;
      waiting?.end({ kind: 'stopped', stop, answers: waiting.answers });
    });
  }

  /** Asks, and waits for the last reply, for the process to stop, or for `deadline` milliseconds with the stop `late`. */
  async ask(request: Request, deadline: number, late: Stop): Promise<Outcome> {
    if (this.ended !== undefined) return { kind: 'stopped', stop: this.ended, answers: [] };
    this.lastId += 1;
    const id = this.lastId;
    const timer = setTimeout(() => {
      this.driver.stop(late);
    }, deadline);
    const outcome = await new Promise<Outcome>((end) => {
      this.waiting = { id, expected: expectedAnswers(request), answers: [], end };
      this.driver.send(JSON.stringify({ id, ...request }));
    });
    clearTimeout(timer);
    this.waiting = undefined;
    return outcome;
  }

  private receive(line: Buffer): void {
    const reply = parseReply(line);
    if (reply === undefined) {
      this.driver.stop({ kind: 'tampered' });
    } else if ('uncaught' in reply) {
      this.driver.stop({ kind: 'uncaught', error: reply.uncaught });
    } else if (this.waiting?.id !== reply.id) {
      this.driver.stop({ kind: 'tampered' });
    } else if ('answers' in reply) {
      this.keep(this.waiting, reply.at, reply.answers);
    } else {
      const { end, answers } = this.waiting;
      this.waiting = undefined;
      end({ kind: 'replied', reply, answers });
    }
  }

  private keep(waiting: Waiting, at: number, answers: readonly Answer[]): void {
    if (at !== waiting.answers.length || at + answers.length > waiting.expected) {
      this.driver.stop({ kind: 'tampered' });
      return;
    }
    for (const answer of answers) waiting.answers.push(answer);
  }
}

/** One for a call; one for the construction and each operation of a list; scenarios answer by snapshots. */
function expectedAnswers(request: Request): number {
  switch (request.op) {
    case 'call':
      return 1;
    case 'operations':
      return 1 + request.operations.length;
    default:
      return 0;
  }
}

function parseReply(line: Buffer): Reply | undefined {
  try {
    return replySchema.safeParse(JSON.parse(line.toString('utf8'))).data;
  } catch {
    return undefined;
  }
}
