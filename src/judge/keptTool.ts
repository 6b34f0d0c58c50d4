import * as l10n from '@vscode/l10n';
import { createInterface, type Interface } from 'node:readline';
import { makeRunFolder, removeRunFolder } from './runFolder.ts';
import { startTool, whyUnusable, type ToolChild, type ToolCommand } from './toolChild.ts';
import {
  collect,
  cpuSecondsFor,
  finished,
  interrupted,
  type ToolEnding,
  type ToolRun,
} from './toolProcess.ts';

/** A tool that reads requests from standard input, one after the other, and answers each with one line. */
export type KeptCommand = Pick<ToolCommand, 'executable' | 'args'>;

export interface KeptRequest extends Pick<ToolRun, 'limitMs' | 'signal'> {
  readonly lines: readonly string[];
}

/** What one process answers before a fresh one takes over, so that nothing can pile up in it. */
const mostRequests = 200;

interface Answered {
  readonly kind: 'answered';
  readonly output: string;
}

interface Running {
  readonly tool: ToolChild;
  readonly folder: string;
  readonly answers: Interface;
  readonly ended: Promise<ToolEnding>;
  asked: number;
  isOver: boolean;
}

/**
 * A tool that is kept for many requests, because it takes longer to start than to answer. It is started when it is first
 * needed; when it fails, takes too long or too much, it goes with its request, and the next one gets a fresh process.
 */
export class KeptTool {
  private readonly command: KeptCommand;
  private last: Promise<unknown> = Promise.resolve();
  private running: Running | undefined;
  private isDisposed = false;

  constructor(command: KeptCommand) {
    this.command = command;
  }

  /**
   * Asks once all earlier requests are through; the limit is for this one alone. An answer is the output of an ending with
   * exit code 0.
   * @throws the signal's reason when it is aborted
   */
  ask(request: KeptRequest): Promise<ToolEnding> {
    const answer = this.last.then(() => this.answer(request));
    this.last = answer.catch(() => undefined);
    return answer;
  }

  /** Ends the process; whoever still asks is told that there is none. Safe to call again. */
  async dispose(): Promise<void> {
    this.isDisposed = true;
    await this.end();
  }

  private async answer(request: KeptRequest): Promise<ToolEnding> {
    request.signal.throwIfAborted();
    if (this.running !== undefined && (this.running.isOver || this.running.asked >= mostRequests))
      await this.end();
    const unusable = await this.start(request.limitMs);
    const { running } = this;
    if (running === undefined)
      return { kind: 'not-started', reason: unusable ?? l10n.t('it is not needed any more') };
    running.asked += 1;
    const answered = new Promise<Answered>((resolve) => {
      running.answers.once('line', (output) => {
        resolve({ kind: 'answered', output });
      });
    });
    const interruption = interrupted(request, running.tool.processes);
    running.tool.input.write(request.lines.map((line) => `${line}\n`).join(''));
    let outcome: Answered | ToolEnding | undefined;
    try {
      outcome = await Promise.race([answered, running.ended, interruption.happens]);
    } finally {
      interruption.end();
      if (outcome?.kind !== 'answered') await this.end();
    }
    if (outcome.kind === 'answered') return { kind: 'ended', code: 0, output: outcome.output, errors: '' };
    // What ended it may be left from the requests before: that is no answer to this one.
    return outcome.kind === 'ended' && running.asked > 1 ? this.answer(request) : outcome;
  }

  /** @returns why it cannot be started, if so */
  private async start(limitMs: number): Promise<string | undefined> {
    if (this.isDisposed || this.running !== undefined) return undefined;
    const unusable = await whyUnusable(this.command.executable);
    if (unusable !== undefined) return unusable;
    const folder = await makeRunFolder();
    const tool = startTool(
      { ...this.command, folder, environment: {} },
      cpuSecondsFor(limitMs) + mostRequests,
    );
    const answers = createInterface({ input: tool.output });
    const ended = finished(tool.child, collect(tool.output), collect(tool.errors)).then((ending) =>
      // Its output so far were answers to other requests.
      ending.kind === 'ended' ? { ...ending, output: '' } : ending,
    );
    const running: Running = { tool, folder, answers, ended, asked: 0, isOver: false };
    void ended.then(() => {
      running.isOver = true;
    });
    this.running = running;
    return undefined;
  }

  private async end(): Promise<void> {
    const { running } = this;
    if (running === undefined) return;
    this.running = undefined;
    running.answers.close();
    await running.tool.end();
    await removeRunFolder(running.folder);
  }
}
