import { randomUUID } from 'node:crypto';
import * as vscode from 'vscode';
import { HumanError } from '../../core/humanError.ts';
import type { RoundSetup } from '../../core/roundEvent.ts';
import type { RoundMoment } from '../../core/roundMoment.ts';
import { whyForbidden, type RoundAction } from '../../core/roundRules.ts';
import type { RoundLog, RoundState } from '../../core/roundState.ts';
import { DisposableStore, MutableDisposable, type Disposable } from '../disposables.ts';
import { Emitter } from '../emitter.ts';
import { isOfGoneWindow, windowHolder } from '../windowHolder.ts';
import { drawnStart, type DrawingParts } from './drawnStart.ts';
import { LiveRound, type LiveParts, type RoundNews, type Taken } from './liveRound.ts';
import { machineClock } from './machineClock.ts';
import { noRound, runsElsewhere, runsHere } from './roundErrors.ts';
import { RoundFeed, type FeedParts } from './roundFeed.ts';
import type { MayClaim, RoundFiles } from './roundFiles.ts';
import type { RoundRules } from './roundRules.ts';
import type { RunningRound } from './runningRound.ts';
import { Sitting } from './sitting.ts';

/** Under which the workspace remembers the round that it left, so that its window goes on with it by itself. */
const rememberedKey = 'rounds.running';

interface Parts extends FeedParts, DrawingParts {
  readonly files: RoundFiles;
  readonly rules: RoundRules;
  readonly workspaceState: vscode.Memento;
  readonly beforeEnd: (round: LiveRound) => Promise<void>;
}

/** What the rounds of this machine are doing, as far as this window knows. */
export type Standing =
  | { readonly kind: 'none' }
  | { readonly kind: 'here'; readonly state: RoundState }
  /** In another window, or left behind by one that is gone. */
  | { readonly kind: 'elsewhere' | 'left'; readonly running: RunningRound; readonly log: RoundLog };

/** The rounds of this window: starts them, keeps them going, and ends them. One runs at a time. */
export class Rounds implements Disposable {
  /** Fires when the round of this window, or the list of all, is another. */
  readonly onDidChange;
  /** Fires each second while a round runs here. */
  readonly onDidTick;
  /** Fires when the clock has something to say. */
  readonly onMoment;
  /** Fires with the UUID of a round that has just ended. */
  readonly onDidEnd;

  private readonly store = new DisposableStore();
  private readonly changed = this.store.add(new Emitter<void>());
  private readonly ticked = this.store.add(new Emitter<RoundState>());
  private readonly moment = this.store.add(new Emitter<{ moment: RoundMoment; state: RoundState }>());
  private readonly ended = this.store.add(new Emitter<string>());
  private readonly current = this.store.add(new MutableDisposable<Sitting>());
  private readonly parts: Parts;
  private readonly live: LiveParts;
  private goingOn: Promise<void> | undefined;

  constructor(parts: Parts) {
    this.parts = parts;
    this.onDidChange = this.changed.event;
    this.onDidTick = this.ticked.event;
    this.onMoment = this.moment.event;
    this.onDidEnd = this.ended.event;
    this.live = {
      files: parts.files,
      holder: windowHolder(`round ${randomUUID()}`),
      window: vscode.workspace.name ?? vscode.l10n.t('a window without a folder'),
      ...machineClock(),
      beforeEnd: parts.beforeEnd,
    };
  }

  /** The round that runs in this window. */
  get here(): LiveRound | undefined {
    return this.current.value?.round;
  }

  async standing(): Promise<Standing> {
    const { here } = this;
    if (here !== undefined) return { kind: 'here', state: here.state };
    const running = await this.parts.files.running();
    const log = running === undefined ? undefined : await this.parts.files.log(running.round);
    if (running === undefined || log === undefined) return { kind: 'none' };
    if (log.events.some(({ type }) => type === 'ended')) return { kind: 'none' };
    return { kind: isOfGoneWindow(running.holder) ? 'left' : 'elsewhere', running, log };
  }

  /** The newest round of all that were ever started here. */
  async last(): Promise<RoundLog | undefined> {
    return (await this.parts.files.logs())[0];
  }

  /**
   * Draws a round and starts it.
   * @throws {HumanError} when another one runs, the plan is gone or cannot be filled.
   */
  async start(planUuid: string, setup: RoundSetup): Promise<RoundState> {
    this.refuseSecond(await this.standing());
    const taken = await LiveRound.start(this.live, await drawnStart(this.parts, planUuid, setup));
    return this.adopt(taken);
  }

  /**
   * Goes on with the round that was left; in another window it stops.
   * @throws {HumanError} when there is none.
   */
  async goOnHere(): Promise<RoundState> {
    const standing = await this.standing();
    if (standing.kind === 'here') return standing.state;
    if (standing.kind === 'none') throw noRound();
    const { round } = standing.running;
    return this.take(standing.log, (running) => running === undefined || running.round === round);
  }

  /** Goes on with the round that this very workspace left, unless another window has it. */
  goOnByItself(): Promise<void> {
    // A page that comes back and the view ask at the same moment.
    this.goingOn ??= this.goOnWithRemembered().finally(() => {
      this.goingOn = undefined;
    });
    return this.goingOn;
  }

  /** @throws {HumanError} when the plan forbids it, or no round runs here. */
  async next(): Promise<void> {
    await this.allowed('next').next();
  }

  /** @throws {HumanError} when the plan forbids it, or no round runs here. */
  async pause(): Promise<void> {
    await this.allowed('pause').pause();
  }

  /** @throws {HumanError} when no round runs here. */
  async resume(): Promise<void> {
    await this.mine().goOn();
  }

  /** @throws {HumanError} when the plan forbids it, or no round runs here. */
  async extend(): Promise<void> {
    await this.allowed('extend').extend();
  }

  /** @throws {HumanError} when no round runs here. */
  async end(why: 'finished' | 'given-up'): Promise<void> {
    await this.mine().end(why);
  }

  /**
   * The round of this window.
   * @throws {HumanError} when none runs here.
   */
  mine(): LiveRound {
    const { here } = this;
    if (here === undefined) throw noRound();
    return here;
  }

  dispose(): void {
    this.store.dispose();
  }

  private async goOnWithRemembered(): Promise<void> {
    const remembered = this.parts.workspaceState.get<string>(rememberedKey);
    if (remembered === undefined || this.here !== undefined) return;
    const standing = await this.standing();
    if (standing.kind !== 'left' || standing.running.round !== remembered) return;
    const { holder } = standing.running;
    await this.take(standing.log, (running) => running === undefined || running.holder === holder);
  }

  private allowed(action: RoundAction): LiveRound {
    const round = this.mine();
    const reason = whyForbidden(round.state, action);
    if (reason !== undefined) throw new HumanError(reason);
    return round;
  }

  private refuseSecond(standing: Standing): void {
    if (standing.kind === 'none') return;
    if (standing.kind === 'here') throw runsHere(standing.state.started.plan.title);
    throw runsElsewhere(standing.running, standing.log.started.plan.title, standing.kind);
  }

  private async take(log: RoundLog, mayClaim: MayClaim): Promise<RoundState> {
    return this.adopt(await LiveRound.resume(this.live, log, mayClaim));
  }

  private async adopt(taken: Taken): Promise<RoundState> {
    if (taken.kind === 'held') {
      const log = await this.parts.files.log(taken.by.round);
      throw runsElsewhere(taken.by, log?.started.plan.title ?? '', 'elsewhere');
    }
    const { round } = taken;
    const { state } = round;
    // Its first reading tells all that was ever done; the round must hear only what comes from here on.
    await this.parts.progressLog.events();
    this.current.value = new Sitting(round, new RoundFeed(round, this.parts), {
      onNews: (news) => void this.hear(round, news).catch(this.parts.onError),
      onTick: () => {
        this.ticked.fire(round.state);
      },
      onError: this.parts.onError,
    });
    this.parts.rules.tell(state);
    await this.parts.workspaceState.update(rememberedKey, state.started.round);
    this.changed.fire();
    return state;
  }

  private async hear(round: LiveRound, news: RoundNews): Promise<void> {
    const { state } = round;
    switch (news.kind) {
      case 'changed':
        this.parts.rules.tell(state);
        this.changed.fire();
        return;
      case 'moment':
        this.moment.fire({ moment: news.moment, state });
        return;
      case 'ended':
        await this.leave();
        this.ended.fire(state.started.round);
        return;
      case 'taken-over':
        await this.leave();
        this.parts.onError(
          new HumanError(
            vscode.l10n.t(
              'The round “{0}” goes on in another window. This one has stopped counting.',
              state.started.plan.title,
            ),
          ),
        );
    }
  }

  private async leave(): Promise<void> {
    this.current.value = undefined;
    this.parts.rules.tell(undefined);
    await this.parts.workspaceState.update(rememberedKey, undefined);
    this.changed.fire();
  }
}
