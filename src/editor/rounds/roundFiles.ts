import { readFileSync, writeFileSync } from 'node:fs';
import { appendFile, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { uuidSchema } from '../../core/identity.ts';
import type { Heartbeat } from '../../core/roundClock.ts';
import type { RoundEvent } from '../../core/roundEvent.ts';
import { roundLog, type RoundLog } from '../../core/roundState.ts';
import { withFileLock } from '../../packs/fileLock.ts';
import { replaceFile } from '../../packs/replaceFile.ts';
import type { Disposable } from '../disposables.ts';
import { Emitter } from '../emitter.ts';
import { roundEvents } from './roundLines.ts';
import { runningRoundSchema, type RunningRound } from './runningRound.ts';

export type Claim = { readonly kind: 'claimed' } | { readonly kind: 'held'; readonly by: RunningRound };

/** Decides whether a round may be claimed, given what runs now. */
export type MayClaim = (running: RunningRound | undefined) => boolean;

/**
 * The rounds on the disk: a folder each with its log, to which lines are only added, and one file that says which round runs
 * and where. Every write happens under one lock, so that of two windows one alone writes to a running round.
 */
export class RoundFiles implements Disposable {
  /** Fires with the UUID of a round to whose log this window has added. */
  readonly onDidAppend;

  private readonly appended = new Emitter<string>();
  private readonly folder: string;
  private readonly runningFile: string;
  private readonly lock: string;

  /** @param folder absolute; made when first written to. */
  constructor(folder: string) {
    this.folder = folder;
    this.runningFile = path.join(folder, 'running.json');
    this.lock = path.join(folder, 'running.lock');
    this.onDidAppend = this.appended.event;
  }

  /**
   * All rounds whose log can be read, newest first.
   * @param isWanted given the text of a log: spares the parsing of those that are not.
   */
  async logs(isWanted: (text: string) => boolean = () => true): Promise<readonly RoundLog[]> {
    const names = await readdir(this.folder).catch(() => []);
    const logs = await Promise.all(
      names.flatMap((name) => (uuidSchema.safeParse(name).success ? [this.log(name, isWanted)] : [])),
    );
    return logs
      .filter((log) => log !== undefined)
      .toSorted((left, right) => right.started.at - left.started.at);
  }

  /** The log of one round; `undefined` where there is none that can be read, or that is wanted. */
  async log(round: string, isWanted: (text: string) => boolean = () => true): Promise<RoundLog | undefined> {
    const text = await readFile(this.logFile(round), 'utf8').catch(() => undefined);
    return text === undefined || !isWanted(text) ? undefined : roundLog(roundEvents(text));
  }

  /** The round that runs, here or in another window, or that a window has left behind. */
  async running(): Promise<RunningRound | undefined> {
    return parseRunning(await readFile(this.runningFile, 'utf8').catch(() => ''));
  }

  /** Makes a window the one that writes to a round. */
  async claim(next: RunningRound, mayClaim: MayClaim): Promise<Claim> {
    return this.locked(async () => {
      const running = await this.running();
      if (!mayClaim(running) && running !== undefined) return { kind: 'held', by: running };
      await this.writeRunning(next);
      return { kind: 'claimed' };
    });
  }

  /** Adds a line to the log of the round that this holder runs; false when another window runs it by now. */
  async append(holder: string, round: string, event: RoundEvent): Promise<boolean> {
    return this.ifHeld(holder, () => this.write(round, event));
  }

  /** Adds a line to the log of a round that has ended. */
  async appendAfter(round: string, event: RoundEvent): Promise<void> {
    await this.locked(() => this.write(round, event));
  }

  /** Notes that the round still runs; false when another window runs it by now. */
  async beat(holder: string, beat: Heartbeat): Promise<boolean> {
    return this.ifHeld(holder, (running) => this.writeRunning({ ...running, beat }));
  }

  /** The last beat of a window that is closed, which is given no time to wait for anything. */
  beatAtOnce(holder: string, beat: Heartbeat): void {
    try {
      const running = parseRunning(readFileSync(this.runningFile, 'utf8'));
      if (running?.holder === holder) writeFileSync(this.runningFile, JSON.stringify({ ...running, beat }));
    } catch {
      // The beat before it is good enough.
    }
  }

  /** No round runs any more. */
  async release(holder: string): Promise<void> {
    await this.ifHeld(holder, () => rm(this.runningFile, { force: true }));
  }

  dispose(): void {
    this.appended.dispose();
  }

  private async write(round: string, event: RoundEvent): Promise<void> {
    const file = this.logFile(round);
    await mkdir(path.dirname(file), { recursive: true });
    const before = await readFile(file, 'utf8').catch(() => '');
    const glue = before === '' || before.endsWith('\n') ? '' : '\n';
    await appendFile(file, `${glue}${JSON.stringify(event)}\n`);
    this.appended.fire(round);
  }

  private async ifHeld(holder: string, work: (running: RunningRound) => Promise<void>): Promise<boolean> {
    return this.locked(async () => {
      const running = await this.running();
      if (running?.holder !== holder) return false;
      await work(running);
      return true;
    });
  }

  private writeRunning(running: RunningRound): Promise<void> {
    return replaceFile(this.runningFile, JSON.stringify(running));
  }

  private async locked<T>(work: () => Promise<T>): Promise<T> {
    await mkdir(this.folder, { recursive: true });
    return withFileLock(this.lock, work);
  }

  private logFile(round: string): string {
    return path.join(this.folder, round, 'events.ndjson');
  }
}

function parseRunning(text: string): RunningRound | undefined {
  try {
    return runningRoundSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
