import { spawn, type ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import type { CommandLine } from '../../../../src/judge/languages/adapter.ts';
import {
  replySchema,
  type Answer,
  type Reply,
  type Request,
  type Snapshot,
} from '../../../../src/judge/protocol.ts';

/** What came back for one request, and why nothing more will. */
export interface Exchange {
  readonly replies: readonly Reply[];
  readonly ended: 'answered' | 'uncaught' | 'exited' | 'timed-out';
}

export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A driver in a real child process, spoken to as the judge does; any language. */
export class Conversation {
  readonly exit: Promise<Exit>;
  private readonly child: ChildProcess;
  private readonly requests: Writable;
  private readonly received: string[] = [];
  private rest = '';
  private output = '';
  private lastId = 0;
  private exited = false;
  private wake: () => void = () => undefined;

  constructor(command: CommandLine, cwd: string) {
    const extra = command.channel === 'extra-descriptors';
    this.child = spawn(command.executable, command.args, {
      cwd,
      env: { PATH: process.env['PATH'], ...command.environment },
      stdio: extra ? ['ignore', 'pipe', 'pipe', 'pipe', 'pipe'] : ['pipe', 'pipe', 'pipe'],
    });
    this.requests = this.child.stdio[extra ? 3 : 0] as Writable;
    this.requests.on('error', () => undefined);
    (this.child.stdio[extra ? 4 : 1] as Readable).setEncoding('utf8').on('data', (text: string) => {
      this.take(text);
    });
    for (const stream of extra ? [this.child.stdout, this.child.stderr] : [this.child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => (this.output += text));
    }
    this.exit = new Promise((resolve, reject) => {
      this.child.on('error', reject);
      this.child.on('close', (code, signal) => {
        this.exited = true;
        this.wake();
        resolve({ code, signal });
      });
    });
  }

  /** What the program has printed so far. */
  get printed(): string {
    return this.output;
  }

  /** Sends one request and collects its replies; each is checked against the schema. */
  async ask(request: Request, timeoutMs = 10_000): Promise<Exchange> {
    this.lastId += 1;
    this.requests.write(`${JSON.stringify({ id: this.lastId, ...request })}\n`);
    const replies: Reply[] = [];
    const deadline = Date.now() + timeoutMs;
    for (;;) {
      const line = await this.line(deadline);
      if (line === undefined) return { replies, ended: this.exited ? 'exited' : 'timed-out' };
      const reply = replySchema.parse(JSON.parse(line));
      replies.push(reply);
      if ('uncaught' in reply) return { replies, ended: 'uncaught' };
      if (reply.id !== this.lastId) throw new Error(`reply to ${String(reply.id)}, asked ${this.lastId}`);
      if (!('at' in reply)) return { replies, ended: 'answered' };
    }
  }

  /** The answers of a `call` or `operations`, in order. */
  async answers(request: Request): Promise<Answer[]> {
    const { replies } = await this.ask(request);
    return replies.flatMap((reply) => ('answers' in reply ? reply.answers : []));
  }

  /** The snapshot of a `step` or `look`. */
  async snapshot(request: Request): Promise<Snapshot> {
    const { replies, ended } = await this.ask(request);
    const last = replies.at(-1);
    if (last === undefined || !('snapshot' in last)) throw new Error(`no snapshot: ${ended} ${this.printed}`);
    return last.snapshot;
  }

  /** Ends the child; safe to call twice. */
  async close(): Promise<Exit> {
    this.child.kill('SIGKILL');
    return this.exit;
  }

  private take(text: string): void {
    const lines = (this.rest + text).split('\n');
    this.rest = lines.pop() ?? '';
    this.received.push(...lines);
    this.wake();
  }

  private async line(deadline: number): Promise<string | undefined> {
    while (this.received.length === 0 && !this.exited) {
      const left = deadline - Date.now();
      if (left <= 0) return undefined;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        this.wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    return this.received.shift();
  }
}
