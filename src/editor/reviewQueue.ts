import type { Catalog } from '../core/catalog.ts';
import { questionsOf, setTalk } from '../core/followUpTalk.ts';
import { dueToday, reviewCards, type DueToday, type ReviewSchedule } from '../core/review.ts';
import type { ProgressLog } from './progressLog.ts';
import { dayAround } from './reviewDay.ts';

interface Deps {
  readonly catalog: () => Promise<Catalog>;
  readonly progressLog: ProgressLog;
  readonly schedule: ReviewSchedule;
  /** Reviews a day. */
  readonly dailyLimit: () => number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What is due for review, of all problems whose packs are loaded. */
export class ReviewQueue {
  private readonly deps: Deps;

  constructor(deps: Deps) {
    this.deps = deps;
  }

  async today(): Promise<DueToday> {
    const { catalog, progressLog, schedule, dailyLimit, now } = this.deps;
    const [{ problems }, events] = await Promise.all([catalog(), progressLog.events()]);
    const questions = problems.flatMap(({ problem }) =>
      problem.followUps === undefined ? [] : questionsOf(setTalk(problem, problem.followUps)),
    );
    return dueToday(reviewCards(questions, events, schedule), dayAround(now()), dailyLimit());
  }
}
