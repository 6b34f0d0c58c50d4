import type { Problem } from '../core/problem.ts';
import type { LanguageId } from '../core/language.ts';
import { Conversation, type Outcome } from './conversation.ts';
import { DriverProcess } from './driverProcess.ts';
import type { CommandLine } from './languages/adapter.ts';
import type { FailedLoad, Request } from './protocol.ts';
import type { Stop } from './stop.ts';
import { wireSignature } from './wireSignature.ts';

/** Milliseconds for starting the tool and loading the solution, before the factor. */
const loadMs = 4_000;

/** Milliseconds that a step of a scenario may take beyond the case limit, so that a driver can say it never got quiet. */
const quietGraceMs = 500;

export interface SessionRequest {
  readonly problem: Problem;
  readonly language: LanguageId;
  readonly command: CommandLine;
  readonly files: readonly string[];
  readonly runFolder: string;
  readonly limitsFactor: number;
  readonly signal: AbortSignal;
}

export type Loading =
  | { readonly kind: 'loaded' }
  | { readonly kind: 'failed'; readonly failed: FailedLoad }
  | { readonly kind: 'stopped'; readonly stop: Stop };

/** Who answers the requests of a case: a process, or the record of what one has answered. */
export type CaseSession = Pick<Session, 'ask' | 'caseMs'>;

/** A process with the solution loaded. One lives at a time; a fresh one takes over where the state of one may be spoilt. */
export class Session {
  private readonly request: SessionRequest;
  private readonly driver: DriverProcess;
  private readonly conversation: Conversation;
  private readonly abort = (): void => {
    this.driver.stop({ kind: 'cancelled' });
  };

  constructor(request: SessionRequest) {
    this.request = request;
    const { memoryMiB, outputKiB, totalMs } = request.problem.limits;
    this.driver = new DriverProcess(request.command, request.runFolder, {
      memoryMiB,
      outputBytes: outputKiB * 1024,
      cpuSeconds: Math.ceil(((totalMs + loadMs) * request.limitsFactor) / 1_000) + 1,
    });
    this.conversation = new Conversation(this.driver);
    request.signal.addEventListener('abort', this.abort, { once: true });
    if (request.signal.aborted) this.abort();
  }

  async load(): Promise<Loading> {
    const { problem, language, files } = this.request;
    const limitMs = Math.max(loadMs, problem.limits.caseMs) * this.request.limitsFactor;
    const outcome = await this.conversation.ask(
      { op: 'load', files, signature: wireSignature(problem, language) },
      limitMs,
      { kind: 'time-limit', limitMs, scope: 'loading' },
    );
    if (outcome.kind === 'stopped') return outcome;
    if ('loaded' in outcome.reply) return { kind: 'loaded' };
    if ('failed' in outcome.reply) return { kind: 'failed', failed: outcome.reply.failed };
    return { kind: 'stopped', stop: { kind: 'tampered' } };
  }

  /** Milliseconds of wall time for one case. */
  get caseMs(): number {
    return this.request.problem.limits.caseMs * this.request.limitsFactor;
  }

  /** @param limitMs of this request, without the grace of scenarios; measured requests have more than the case limit */
  ask(request: Request, limitMs = this.caseMs): Promise<Outcome> {
    const grace = request.op === 'step' || request.op === 'look' ? quietGraceMs : 0;
    return this.conversation.ask(request, limitMs + grace, {
      kind: 'time-limit',
      limitMs,
      scope: 'case',
    });
  }

  /** Ends the run for a cause that lies outside the conversation. */
  stop(stop: Stop): void {
    this.driver.stop(stop);
  }

  /** What was printed since the last call. */
  takePrinted(): Promise<string> {
    return this.driver.takePrinted();
  }

  get printedText(): string {
    return this.driver.printedText;
  }

  async dispose(): Promise<void> {
    this.request.signal.removeEventListener('abort', this.abort);
    await this.driver.dispose();
  }
}
