import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { z } from 'zod';
import { waitUntil } from '../workbench/waitUntil.ts';

const stoppedSchema = z.object({
  type: z.literal('event'),
  event: z.literal('stopped'),
  body: z.object({ reason: z.string(), threadId: z.int() }),
});
const framesSchema = z.object({
  stackFrames: z
    .array(z.object({ id: z.int(), line: z.int(), source: z.object({ path: z.string() }).optional() }))
    .min(1),
});
const scopesSchema = z.object({
  scopes: z.array(z.object({ name: z.string(), variablesReference: z.int() })),
});
const variablesSchema = z.object({ variables: z.array(z.object({ name: z.string(), value: z.string() })) });

/** Debug sessions of this window, and each of their stops as the debug adapter tells it. */
export class StoppedSessions {
  started = 0;
  ended = 0;
  private readonly stops: Stop[] = [];
  private readonly listening: vscode.Disposable;

  constructor() {
    this.listening = vscode.Disposable.from(
      vscode.debug.onDidStartDebugSession(() => (this.started += 1)),
      vscode.debug.onDidTerminateDebugSession(() => (this.ended += 1)),
      vscode.debug.registerDebugAdapterTrackerFactory('*', {
        createDebugAdapterTracker: (session) => ({
          onDidSendMessage: (message) => {
            const stopped = stoppedSchema.safeParse(message);
            if (stopped.success) this.stops.push(new Stop(session, stopped.data.body));
          },
        }),
      }),
    );
  }

  /** The next stop that was not asked for yet. */
  async next(): Promise<Stop> {
    await waitUntil(() => this.stops.length > 0, { timeoutMs: 60_000, what: 'a stop at a breakpoint' });
    const stop = this.stops.shift();
    assert.ok(stop);
    return stop;
  }

  /** Goes on from each further stop until all sessions have ended: a breakpoint just removed may still be met. */
  async goOnToTheEnd(): Promise<void> {
    await waitUntil(
      async () => {
        await this.stops.shift()?.resume();
        return this.ended === this.started;
      },
      { timeoutMs: 60_000, what: 'the debug sessions to end' },
    );
  }

  dispose(): void {
    this.listening.dispose();
  }
}

/** A thread that stands still. */
class Stop {
  readonly reason: string;
  private readonly session: vscode.DebugSession;
  private readonly threadId: number;

  constructor(session: vscode.DebugSession, { reason, threadId }: { reason: string; threadId: number }) {
    this.session = session;
    this.reason = reason;
    this.threadId = threadId;
  }

  /** The frame at the top of the stack: absolute file, line from 1, and all variables but the global ones. */
  async innermost(): Promise<{ file: string; line: number; variables: Record<string, string> }> {
    const { threadId } = this;
    const { stackFrames } = framesSchema.parse(
      await this.session.customRequest('stackTrace', { threadId, startFrame: 0, levels: 1 }),
    );
    const [frame] = stackFrames;
    assert.ok(frame);
    const { scopes } = scopesSchema.parse(await this.session.customRequest('scopes', { frameId: frame.id }));
    const variables: Record<string, string> = {};
    for (const { name, variablesReference } of scopes) {
      if (name === 'Global') continue;
      const read = variablesSchema.parse(
        await this.session.customRequest('variables', { variablesReference }),
      );
      for (const variable of read.variables) variables[variable.name] ??= variable.value;
    }
    return { file: fileOf(frame.source?.path ?? ''), line: frame.line, variables };
  }

  async resume(): Promise<void> {
    await this.session.customRequest('continue', { threadId: this.threadId });
  }
}

/** The window of a server gives files on it as addresses. */
function fileOf(path: string): string {
  return path.includes('://') ? vscode.Uri.parse(path).path : path;
}
