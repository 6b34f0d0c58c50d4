import { gapSince, RoundClock, type ClockReading } from '../../core/roundClock.ts';
import type { RoundEvent, RoundStarted } from '../../core/roundEvent.ts';
import { momentPassed, type RoundMoment } from '../../core/roundMoment.ts';
import { extensionMinutes } from '../../core/roundRules.ts';
import { roundState, type RoundLog, type RoundState } from '../../core/roundState.ts';
import type { Disposable } from '../disposables.ts';
import { Emitter } from '../emitter.ts';
import type { MayClaim, RoundFiles } from './roundFiles.ts';
import type { RunningRound } from './runningRound.ts';

/** How often a running round says on the disk that it runs; in milliseconds of the round. */
const beatMs = 5_000;

export interface LiveParts {
  readonly files: RoundFiles;
  /** Name of this window for the one file that says who may write. */
  readonly holder: string;
  /** What this window is called on the screen. */
  readonly window: string;
  readonly read: () => ClockReading;
  /** A pause between two looks at the clock that only a sleeping machine makes, in milliseconds. */
  readonly stallMs?: number;
  /** What is done before a round ends, while its clock stands still. */
  readonly beforeEnd?: (round: LiveRound) => Promise<void>;
}

type Without<Event> = Event extends RoundEvent ? Omit<Event, 'at' | 'clock'> : never;
/** An event as it is told; the round adds the time. */
export type Happening = Without<RoundEvent>;

export type Taken =
  | { readonly kind: 'taken'; readonly round: LiveRound }
  | { readonly kind: 'held'; readonly by: RunningRound };

export type RoundNews =
  /** Its state is another one. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'moment'; readonly moment: RoundMoment }
  | { readonly kind: 'ended' }
  /** Another window runs it from here on. */
  | { readonly kind: 'taken-over' };

/** A round that runs in this window: its clock, its log, and what a person does with both. */
export class LiveRound implements Disposable {
  readonly onNews;

  private readonly news = new Emitter<RoundNews>();
  private readonly parts: LiveParts;
  private readonly clock: RoundClock;
  private readonly started: RoundStarted;
  private readonly all: RoundEvent[];
  private queue: Promise<unknown> = Promise.resolve();
  private beaten = 0;
  private heard: number;
  private isLost = false;
  private isEnding = false;

  /** Starts a round, where none runs on this machine. */
  static async start(parts: LiveParts, told: Omit<RoundStarted, 'at' | 'clock'>): Promise<Taken> {
    const now = parts.read();
    const started: RoundStarted = { ...told, at: now.wall, clock: 0 };
    const over = await overRound(parts.files);
    const free: MayClaim = (running) => running === undefined || running.round === over;
    const claim = await parts.files.claim(runningRound(parts, started.round, 0), free);
    if (claim.kind === 'held') return claim;
    const round = new LiveRound(parts, { started, events: [] }, 0);
    await round.write(started);
    await round.append({ type: 'segment', segment: 0 });
    return { kind: 'taken', round };
  }

  /** Goes on with a round that was left; the time between is noted, and not counted. */
  static async resume(parts: LiveParts, log: RoundLog, mayClaim: MayClaim): Promise<Taken> {
    const { round: uuid } = log.started;
    const before = await parts.files.running();
    const last = log.events.at(-1) ?? log.started;
    const counted = Math.max(last.clock, before?.round === uuid ? before.beat.clock : 0);
    const claim = await parts.files.claim(runningRound(parts, uuid, counted), mayClaim);
    if (claim.kind === 'held') return claim;
    const round = new LiveRound(parts, log, counted);
    const beat =
      before?.round === uuid
        ? before.beat
        : { clock: counted, wall: last.at, uptime: parts.read().uptime - (parts.read().wall - last.at) };
    if (round.state.phase === 'running')
      await round.append({ type: 'away', ...gapSince(beat, parts.read()) });
    return { kind: 'taken', round };
  }

  private constructor(parts: LiveParts, { started, events }: RoundLog, counted: number) {
    this.parts = parts;
    this.started = started;
    this.all = [...events];
    this.onNews = this.news.event;
    this.heard = counted;
    const runs = roundState({ started, events }, counted).phase === 'running';
    const { read, stallMs } = parts;
    this.clock = new RoundClock(read, { counted, runs, ...(stallMs === undefined ? {} : { stallMs }) });
  }

  get log(): RoundLog {
    return { started: this.started, events: this.all };
  }

  get state(): RoundState {
    return roundState(this.log, this.clock.now());
  }

  /** Adds to the log. Told to a round that has ended or is lost, it is dropped. */
  append(told: Happening): Promise<void> {
    const { wall } = this.parts.read();
    return this.write({ ...told, at: wall, clock: this.clock.now() });
  }

  async next(): Promise<void> {
    const { current, segments } = this.state;
    if (current + 1 < segments.length) await this.append({ type: 'segment', segment: current + 1 });
  }

  async pause(): Promise<void> {
    if (this.state.phase !== 'running') return;
    this.clock.pause();
    await this.append({ type: 'paused' });
    await this.beat();
  }

  async goOn(): Promise<void> {
    if (this.state.phase !== 'paused') return;
    this.clock.resume();
    await this.append({ type: 'resumed' });
  }

  async extend(): Promise<void> {
    await this.append({ type: 'extended', segment: this.state.current, minutes: extensionMinutes });
  }

  async end(why: Extract<RoundEvent, { type: 'ended' }>['why']): Promise<void> {
    if (this.isEnding || this.state.phase === 'ended') return;
    this.isEnding = true;
    this.clock.pause();
    await this.parts.beforeEnd?.(this);
    await this.append({ type: 'ended', why });
    if (this.isLost) return;
    await this.parts.files.release(this.parts.holder);
    this.news.fire({ kind: 'ended' });
  }

  /** Looks at the clock; to be called about each second. */
  async tick(): Promise<void> {
    if (this.isLost || this.isEnding) return;
    const now = this.clock.now();
    for (const gap of this.clock.takeGaps()) await this.append({ type: 'away', ...gap });
    if (now - this.beaten >= beatMs || now < this.beaten) await this.beat();
    const { state } = this;
    const moment = momentPassed(state, this.heard, now);
    this.heard = now;
    if (moment !== undefined) this.news.fire({ kind: 'moment', moment });
    await this.keepToThePlan(state);
  }

  dispose(): void {
    if (!this.isLost && this.state.phase !== 'ended')
      this.parts.files.beatAtOnce(this.parts.holder, this.heartbeat());
    this.isLost = true;
    this.news.dispose();
  }

  private async keepToThePlan({ started, current, segments, usedMs, allowedMs }: RoundState): Promise<void> {
    const { overrun, advance } = started.plan.timer;
    if (overrun === 'stop' && usedMs >= allowedMs) {
      await this.end('time');
      return;
    }
    const segment = segments[current];
    const isOver = segment !== undefined && segment.usedMs >= segment.allowedMs;
    if (advance === 'plan' && isOver) await this.next();
  }

  private async beat(): Promise<void> {
    const beat = this.heartbeat();
    this.beaten = beat.clock;
    if (!(await this.parts.files.beat(this.parts.holder, beat))) this.lose();
  }

  private heartbeat() {
    const { uptime, wall } = this.parts.read();
    return { clock: this.clock.now(), uptime, wall };
  }

  /** One after another: the log is in the order in which things happened. */
  private write(event: RoundEvent): Promise<void> {
    const turn = this.queue.then(async () => {
      if (this.isLost || this.all.some(({ type }) => type === 'ended')) return;
      const isWritten = await this.parts.files.append(this.parts.holder, this.started.round, event);
      if (!isWritten) {
        this.lose();
        return;
      }
      this.all.push(event);
      this.news.fire({ kind: 'changed' });
    });
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  private lose(): void {
    if (this.isLost) return;
    this.isLost = true;
    this.news.fire({ kind: 'taken-over' });
  }
}

/** A round that is said to run, but has ended: its window crashed in between. */
async function overRound(files: RoundFiles): Promise<string | undefined> {
  const running = await files.running();
  if (running === undefined) return undefined;
  const log = await files.log(running.round);
  return log === undefined || log.events.some(({ type }) => type === 'ended') ? running.round : undefined;
}

function runningRound({ holder, window, read }: LiveParts, round: string, clock: number): RunningRound {
  const { uptime, wall } = read();
  return { round, holder, window, beat: { clock, uptime, wall } };
}
