import type { FollowUpSetItem } from '../../../src/core/followUp.ts';
import { decide, type Decision } from '../../../src/core/followUpCommand.ts';
import type { FollowUpAnswer, FollowUpEvent } from '../../../src/core/followUpEvent.ts';
import type { FollowUpCommand } from '../../../src/core/followUpMessages.ts';
import { isLocked, itemState, type ItemState, type LockedState } from '../../../src/core/followUpState.ts';
import { problem } from './followUpSample.ts';
import type { PointMark } from '../../../src/core/followUpWords.ts';

type Unaddressed<T> = T extends unknown ? Omit<T, 'item'> : never;
type Move = Unaddressed<FollowUpCommand>;

/** One question played by commands on a clock of its own; each accepted command is written to the log. */
export class Play {
  readonly item: FollowUpSetItem;
  readonly log: FollowUpEvent[] = [];
  now = 1_000_000;

  constructor(item: FollowUpSetItem) {
    this.item = item;
  }

  get state(): ItemState {
    return itemState(this.item, this.log);
  }

  get locked(): LockedState {
    const { state } = this;
    if (!isLocked(state)) throw new Error(`The question is still ${state.phase}.`);
    return state;
  }

  try(move: Move): Decision {
    this.now += 1_000;
    const decision = decide(
      this.item,
      this.state,
      { ...move, item: this.item.uuid },
      { problem, version: 1, now: this.now },
    );
    if (decision.kind === 'accepted') this.log.push(...decision.events);
    return decision;
  }

  do(...moves: readonly Move[]): this {
    for (const move of moves) {
      const decision = this.try(move);
      if (decision.kind === 'refused') throw new Error(decision.reason);
    }
    return this;
  }

  /** Commits and opens every layer. */
  reveal(answer: FollowUpAnswer = { text: 'an answer' }): this {
    return this.do(
      { type: 'commit', answer },
      { type: 'reveal', layer: 'mechanism' },
      { type: 'reveal', layer: 'tradeoff' },
    );
  }

  /** Marks the points in their order; what was said, the first sentence says. */
  mark(...marks: readonly PointMark[]): this {
    return this.do(
      ...marks.map((mark, index): Move => ({
        type: 'mark',
        point: this.item.points[index]?.id ?? '',
        mark,
        ...(mark === 'said' ? { sentence: 0 } : {}),
      })),
    );
  }
}
