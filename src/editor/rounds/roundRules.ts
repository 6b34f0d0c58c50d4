import { HumanError } from '../../core/humanError.ts';
import type { DrawnSegment } from '../../core/roundEvent.ts';
import { whyForbidden, type RoundAction } from '../../core/roundRules.ts';
import type { RoundState } from '../../core/roundState.ts';
import type { Disposable } from '../disposables.ts';
import { Emitter } from '../emitter.ts';

/** What the round that runs in this window forbids; asked wherever a person could do it. */
export class RoundRules implements Disposable {
  /** Fires when `forbids` may answer otherwise. */
  readonly onDidChange;

  private readonly changed = new Emitter<void>();
  private state: RoundState | undefined;
  private drawn: ReadonlySet<string> = new Set();

  constructor() {
    this.onDidChange = this.changed.event;
  }

  /**
   * Why an action is forbidden now, as a sentence; `undefined` when it is free.
   * @param about UUID of the problem or question; what the round has not drawn is free.
   */
  forbids(action: RoundAction, about: string): string | undefined {
    return this.state === undefined || !this.drawn.has(about) ? undefined : whyForbidden(this.state, action);
  }

  /** @throws {HumanError} saying why, when the action is forbidden now. */
  refuse(action: RoundAction, about: string): void {
    const reason = this.forbids(action, about);
    if (reason !== undefined) throw new HumanError(reason);
  }

  /** The round has moved on, or there is none any more. */
  tell(state: RoundState | undefined): void {
    this.state = state;
    this.drawn = new Set(state?.started.drawn.flatMap(drawnIn));
    this.changed.fire();
  }

  dispose(): void {
    this.changed.dispose();
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
