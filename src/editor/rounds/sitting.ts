import { DisposableStore, type Disposable } from '../disposables.ts';
import type { LiveRound, RoundNews } from './liveRound.ts';
import type { RoundFeed } from './roundFeed.ts';

/** How often a running round looks at the clock, in milliseconds. */
const tickMs = 1_000;

interface SittingParts {
  readonly onNews: (news: RoundNews) => void;
  readonly onTick: () => void;
  readonly onError: (error: unknown) => void;
}

/** A round with what keeps it going in this window. */
export class Sitting implements Disposable {
  readonly round: LiveRound;
  private readonly store = new DisposableStore();

  constructor(round: LiveRound, feed: RoundFeed, { onNews, onTick, onError }: SittingParts) {
    this.round = round;
    this.store.add(round);
    this.store.add(feed);
    this.store.add(round.onNews(onNews));
    let isAtWork = false;
    const timer = setInterval(() => {
      // A slow disk must not make ticks queue up.
      if (isAtWork) return;
      isAtWork = true;
      const done = (): void => {
        isAtWork = false;
      };
      round.tick().then(onTick).catch(onError).finally(done);
    }, tickMs);
    this.store.add({
      dispose: () => {
        clearInterval(timer);
      },
    });
  }

  dispose(): void {
    this.store.dispose();
  }
}
