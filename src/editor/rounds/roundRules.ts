import { HumanError } from '../../core/humanError.ts';
import type { DrawnSegment, RoundStarted } from '../../core/roundEvent.ts';
import { whyForbidden, type RoundAction } from '../../core/roundRules.ts';
import type { RoundState } from '../../core/roundState.ts';
import { whyForbiddenUntilRated } from '../../core/unratedRound.ts';
import type { Disposable } from '../disposables.ts';
import { Emitter } from '../emitter.ts';

/**
 * What the round that runs in this window forbids, and what stays closed after a round until its person has said how it
 * went; asked wherever a person could do it.
 */
export class RoundRules implements Disposable {
  /** Fires when `forbids` may answer otherwise. */
  readonly onDidChange;

  private readonly changed = new Emitter<void>();
  private state: RoundState | undefined;
  private drawn: ReadonlySet<string> = new Set();
  private readonly unrated = new Map<string, RoundStarted>();
  private find: () => Promise<readonly RoundStarted[]> = () => Promise.resolve([]);
  private learning: Promise<void> | undefined;

  constructor() {
    this.onDidChange = this.changed.event;
  }

  /** Settles once the rounds of former windows are known; before that `forbids` may allow too much. */
  ready(): Promise<void> {
    this.learning ??= this.learn();
    return this.learning;
  }

  /** UUIDs of the rounds that are over and not rated yet. */
  get awaited(): readonly string[] {
    return [...this.unrated.keys()];
  }

  /**
   * Why an action is forbidden now, as a sentence; `undefined` when it is free.
   * @param about UUID of the problem or question; what the round has not drawn is free.
   */
  forbids(action: RoundAction, about: string): string | undefined {
    // Who shows what is forbidden hears of `onDidChange` when former windows have left something to rate.
    void this.ready();
    const now =
      this.state === undefined || !this.drawn.has(about) ? undefined : whyForbidden(this.state, action);
    return now ?? this.forbidsUntilRated(action, about);
  }

  /** @throws {HumanError} saying why, when the action is forbidden now. */
  refuse(action: RoundAction, about: string): void {
    const reason = this.forbids(action, about);
    if (reason !== undefined) throw new HumanError(reason);
  }

  /** The round has moved on, or there is none any more. One that has ended is still to be rated. */
  tell(state: RoundState | undefined): void {
    this.state = state;
    this.drawn = new Set(state?.started.drawn.flatMap(drawnIn));
    if (state?.phase === 'ended') this.unrated.set(state.started.round, state.started);
    this.changed.fire();
  }

  /**
   * How to find the rounds of former windows that are over and not rated. Done when something is first asked, since most
   * windows never ask.
   * @param find must not reject.
   */
  learnFrom(find: () => Promise<readonly RoundStarted[]>): void {
    this.find = find;
    this.learning = undefined;
  }

  /** The person has said how a round went, or declined to, or its log is gone. */
  release(round: string): void {
    if (this.unrated.delete(round)) this.changed.fire();
  }

  dispose(): void {
    this.changed.dispose();
  }

  private async learn(): Promise<void> {
    const found = await this.find();
    for (const started of found) this.unrated.set(started.round, started);
    if (found.length > 0) this.changed.fire();
  }

  private forbidsUntilRated(action: RoundAction, about: string): string | undefined {
    for (const { drawn, plan } of this.unrated.values()) {
      const reason = whyForbiddenUntilRated(plan, action);
      if (reason !== undefined && drawn.flatMap(drawnIn).includes(about)) return reason;
    }
    return undefined;
  }
}

/** The UUIDs of the problems, drills and questions of a segment. */
export function drawnIn(drawn: DrawnSegment): readonly string[] {
  switch (drawn.kind) {
    case 'nothing':
      return [];
    case 'problem':
    case 'drill':
      return [drawn.uuid];
    case 'follow-ups':
      return [drawn.uuid, ...drawn.items];
    case 'questions':
      return drawn.items.map(({ uuid }) => uuid);
  }
}
