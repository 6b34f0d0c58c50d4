import { type FSWatcher, watch } from 'node:fs';
import { appendFile, mkdir, open, readFile, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as l10n from '@vscode/l10n';
import { HumanError } from '../core/humanError.ts';
import { Progress } from '../core/progress.ts';
import type { ProgressEvent } from '../core/progressEvent.ts';
import { compactLines } from './compactLines.ts';
import type { Disposable } from './disposables.ts';
import { Emitter } from './emitter.ts';
import { withFileLock } from '../packs/fileLock.ts';
import { parseLines, type LogLine } from './progressLines.ts';

const fileName = 'progress.ndjson';

/** Bytes; below this a compaction is not worth the rewriting. */
const compactionBytes = 256 * 1024;

/**
 * The one log of all that a person did: NDJSON, a line an event, appended by any number of windows at once.
 * Nothing is read before it is asked for.
 */
export class ProgressLog implements Disposable {
  /** Fires for each event, of this window and of others, once it is in the log. */
  readonly onDidAppend;
  /** Fires when what was known has changed otherwise than at its end: events were taken in between, or forgotten. */
  readonly onDidReplace;

  private readonly appended = new Emitter<ProgressEvent>();
  private readonly replaced = new Emitter<void>();
  private readonly folder: string;
  private readonly file: string;
  private readonly lock: string;
  private readonly all: ProgressEvent[] = [];
  private progressSoFar = Progress.of([]);
  /** Which file was read, and how far, in bytes; a compaction puts another file in its place. */
  private read = { inode: 0n, bytes: 0 };
  private queue: Promise<unknown> = Promise.resolve();
  private opened: Promise<void> | undefined;
  private watcher: FSWatcher | undefined;
  private disposed = false;

  /** @param folder absolute; made when first written to. */
  constructor(folder: string) {
    this.folder = folder;
    this.file = path.join(folder, fileName);
    this.lock = path.join(folder, `${fileName}.lock`);
    this.onDidAppend = this.appended.event;
    this.onDidReplace = this.replaced.event;
  }

  /** All events so far, oldest first. */
  async events(): Promise<readonly ProgressEvent[]> {
    await this.open();
    return [...this.all];
  }

  /** What the events add up to. */
  async progress(): Promise<Progress> {
    await this.open();
    return this.progressSoFar;
  }

  /**
   * Resolves when the event is on the disk and in the views.
   * @throws {HumanError} when it cannot be written.
   */
  async append(event: ProgressEvent): Promise<void> {
    await this.open();
    await this.inTurn(() => this.write(event)).catch((cause: unknown) => {
      throw unwritable(this.folder, cause);
    });
  }

  /** The lines as they are on the disk, with those of kinds that this build does not know. */
  async lines(): Promise<readonly LogLine[]> {
    return parseLines(await readFile(this.file).catch(nothingWhereMissing)).lines;
  }

  /**
   * Puts other lines in the place of all there are, under the lock; `undefined` leaves them as they are.
   * @throws {HumanError} when they cannot be written.
   */
  async rewrite(change: (lines: readonly LogLine[]) => readonly LogLine[] | undefined): Promise<void> {
    await this.open();
    await this.inTurn(async () => {
      await mkdir(this.folder, { recursive: true });
      await this.replaceLines(change);
      await this.readOn();
    }).catch((cause: unknown) => {
      throw unwritable(this.folder, cause);
    });
  }

  dispose(): void {
    this.disposed = true;
    this.watcher?.close();
    this.appended.dispose();
    this.replaced.dispose();
  }

  private async write(event: ProgressEvent): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    await withFileLock(this.lock, async () => {
      const glue = (await endsInTornLine(this.file)) ? '\n' : '';
      await appendFile(this.file, `${glue}${JSON.stringify(event)}\n`);
    });
    await this.readOn();
  }

  private open(): Promise<void> {
    this.opened ??= this.inTurn(async () => {
      // Where no folder can be made there is nothing to read; whoever wants to write will hear of it.
      const made = await mkdir(this.folder, { recursive: true }).then(
        () => true,
        () => false,
      );
      if (!made) return;
      await this.compactWhenLarge();
      await this.readOn();
      this.watch();
    });
    return this.opened;
  }

  /** One thing after another: a read during an append would see half of it. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.queue.then(work);
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  private watch(): void {
    if (this.disposed) return;
    this.watcher = watch(this.folder, (_kind, name) => {
      if (name === fileName && !this.disposed) void this.inTurn(() => this.readOn()).catch(() => undefined);
    });
    // A folder that goes away while it is watched is found out by the next append.
    this.watcher.on('error', () => this.watcher?.close());
  }

  private async readOn(): Promise<void> {
    const found = await stat(this.file, { bigint: true }).catch(() => undefined);
    if (found === undefined) return;
    const isReplaced = found.ino !== this.read.inode || Number(found.size) < this.read.bytes;
    const from = isReplaced ? 0 : this.read.bytes;
    const { lines, bytes } = parseLines(await readFrom(this.file, from));
    const events = lines.flatMap((line) => (line.kind === 'event' ? [line.event] : []));
    this.read = { inode: found.ino, bytes: from + bytes };
    if (isReplaced) {
      this.replace(events);
      return;
    }
    this.all.push(...events);
    for (const event of events) this.progressSoFar = this.progressSoFar.with(event);
    for (const event of events) this.appended.fire(event);
  }

  /** Another file has come in the place of the one that was read: its events, and as news only what was not known. */
  private replace(events: readonly ProgressEvent[]): void {
    const hadSome = this.all.length > 0;
    const known = new Set(this.all.map((event) => JSON.stringify(event)));
    this.all.length = 0;
    for (const event of events) this.all.push(event);
    this.progressSoFar = Progress.of(events);
    for (const event of events) if (!known.has(JSON.stringify(event))) this.appended.fire(event);
    if (hadSome) this.replaced.fire();
  }

  private async compactWhenLarge(): Promise<void> {
    const size = await stat(this.file).then(
      (found) => found.size,
      () => 0,
    );
    if (size < compactionBytes) return;
    await this.replaceLines((lines) => {
      const kept = compactLines(lines);
      // Rewriting for a few lines would only make all other windows read everything again.
      return kept.length > lines.length / 2 ? undefined : kept;
    });
  }

  private async replaceLines(
    change: (lines: readonly LogLine[]) => readonly LogLine[] | undefined,
  ): Promise<void> {
    await withFileLock(this.lock, async (stillOurs) => {
      const kept = change(await this.lines());
      if (kept === undefined) return;
      const fresh = `${this.file}.compact`;
      await writeFile(fresh, kept.map((line) => `${line.text}\n`).join(''), { flush: true });
      if (await stillOurs()) await rename(fresh, this.file);
    });
  }
}

function unwritable(folder: string, cause: unknown): HumanError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
  return new HumanError(
    l10n.t(
      'Your progress could not be saved in {0} ({1}). Make that folder writable, or make room on its disk; your files are untouched.',
      folder,
      code,
    ),
    { cause },
  );
}

function nothingWhereMissing(error: unknown): Buffer {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return Buffer.alloc(0);
  throw error;
}

async function endsInTornLine(file: string): Promise<boolean> {
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  );
  if (size === 0) return false;
  const last = await readFrom(file, size - 1);
  return last[0] !== 0x0a;
}

async function readFrom(file: string, offset: number): Promise<Buffer> {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    const buffer = Buffer.alloc(Math.max(0, size - offset));
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, offset);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
