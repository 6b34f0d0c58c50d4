import * as l10n from '@vscode/l10n';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import type { SourcePlace } from './adapter.ts';

export type Compilation =
  | { readonly kind: 'compiled'; readonly code: string; readonly map: string }
  | { readonly kind: 'failed'; readonly message: string; readonly place?: SourcePlace };

export interface CompileRequest {
  readonly source: string;
  readonly fileName: string;
  /** Wall time, in milliseconds. */
  readonly limitMs: number;
  readonly signal: AbortSignal;
}

const replySchema = z.union([
  z.object({ id: z.int(), code: z.string(), map: z.string() }),
  z.object({ id: z.int(), broken: z.string() }),
  z.object({
    id: z.int(),
    failure: z.object({
      message: z.string(),
      snippet: z.string().optional(),
      line: z.int().optional(),
      column: z.int().optional(),
    }),
  }),
]);

/** An unused worker gives its memory back after this long. */
const idleMs = 60_000;

/** Turns TypeScript into JavaScript in a worker thread, which is started when needed and kept for a while. */
export class TypescriptCompiler {
  private readonly workerFile: string;
  private worker: Worker | undefined;
  private idle: NodeJS.Timeout | undefined;
  private lastId = 0;
  private readonly waiting = new Map<number, (compilation: Compilation) => void>();

  /** @param workerFile absolute path of the worker's program */
  constructor(workerFile: string) {
    this.workerFile = workerFile;
  }

  /**
   * Types are removed, not checked.
   * @throws the signal's reason when it is aborted
   */
  async compile({ source, fileName, limitMs, signal }: CompileRequest): Promise<Compilation> {
    signal.throwIfAborted();
    clearTimeout(this.idle);
    const worker = this.started();
    this.lastId += 1;
    const id = this.lastId;
    return new Promise<Compilation>((resolve, reject) => {
      const finish = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', onAbort);
        this.waiting.delete(id);
        if (this.waiting.size > 0) return;
        // Here and not at its start: a worker that is yet to come up holds the process again.
        this.worker?.unref();
        this.idle = setTimeout(() => void this.dispose(), idleMs).unref();
      };
      const onAbort = (): void => {
        finish();
        reject(signal.reason as Error);
      };
      const timer = setTimeout(() => {
        void this.dispose(l10n.t('compiling took longer than {0} ms', limitMs));
      }, limitMs);
      signal.addEventListener('abort', onAbort);
      this.waiting.set(id, (compilation) => {
        finish();
        resolve(compilation);
      });
      worker.postMessage({ id, source, fileName });
    });
  }

  /** Ends the worker; what it was at fails with this message. */
  async dispose(message = l10n.t('the compiler was stopped')): Promise<void> {
    const { worker } = this;
    this.worker = undefined;
    for (const give of [...this.waiting.values()]) give({ kind: 'failed', message });
    clearTimeout(this.idle);
    await worker?.terminate();
  }

  private started(): Worker {
    if (this.worker !== undefined) return this.worker;
    const worker = new Worker(this.workerFile, { execArgv: [] });
    worker.on('message', (message: unknown) => {
      this.receive(replySchema.parse(message));
    });
    worker.on('error', (error) => {
      if (this.worker === worker) void this.dispose(l10n.t('the compiler failed: {0}', String(error)));
    });
    this.worker = worker;
    return worker;
  }

  private receive(reply: z.infer<typeof replySchema>): void {
    if ('broken' in reply) {
      void this.dispose(l10n.t('the compiler failed ({0}). Is something nested very deeply?', reply.broken));
      return;
    }
    const give = this.waiting.get(reply.id);
    if (give === undefined) return;
    if ('code' in reply) {
      give({ kind: 'compiled', code: reply.code, map: reply.map });
      return;
    }
    const { message, snippet, line, column } = reply.failure;
    give({
      kind: 'failed',
      message: snippet === undefined ? message : `${message}\n${snippet.trimEnd()}`,
      ...(line === undefined ? {} : { place: { line, ...(column === undefined ? {} : { column }) } }),
    });
  }
}
