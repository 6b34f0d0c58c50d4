import { sectionQuestions } from '../core/bankTalk.ts';
import { drillQuestions } from '../core/drillTalk.ts';
import { setQuestions } from '../core/followUpTalk.ts';
import type { ProgressEvent } from '../core/progressEvent.ts';
import {
  dueToday,
  reviewCards,
  type DueToday,
  type ReviewCard,
  type ReviewSchedule,
} from '../core/review.ts';
import type { TalkLibrary } from './followUpTopics.ts';
import type { ProgressLog } from './progressLog.ts';
import { dayAround } from './reviewDay.ts';

interface Deps extends TalkLibrary {
  readonly progressLog: Pick<ProgressLog, 'events'>;
  readonly schedule: ReviewSchedule;
  /** Reviews a day. */
  readonly dailyLimit: () => number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What is due for review, of all problems, question banks and drills whose packs are loaded. */
export class ReviewQueue {
  private readonly deps: Deps;

  constructor(deps: Deps) {
    this.deps = deps;
  }

  async today(): Promise<DueToday> {
    const { dailyLimit, now } = this.deps;
    return dueToday(await this.cards(), dayAround(now()), dailyLimit());
  }

  /** The cards of all questions that were ever rated. */
  async cards(): Promise<readonly ReviewCard[]> {
    const { catalog, bank, drills, progressLog, schedule } = this.deps;
    const [{ problems }, events] = await Promise.all([catalog(), progressLog.events()]);
    const sets = problems.flatMap(({ problem }) =>
      problem.followUps === undefined ? [] : [setQuestions(problem, problem.followUps)],
    );
    // The tree of problems asks this whenever it is drawn: the rest is only read when something of it was ever rated.
    const others = ratedElsewhere(events, new Set(problems.map(({ problem }) => problem.uuid)))
      ? [...(await bank()).map(sectionQuestions), ...(await drills()).map(drillQuestions)]
      : [];
    const questions = [...sets, ...others].flatMap((source) => source.questions);
    return reviewCards(questions, events, schedule);
  }
}

function ratedElsewhere(events: readonly ProgressEvent[], problems: ReadonlySet<string>): boolean {
  return events.some((event) => event.type === 'follow-up-rated' && !problems.has(event.problem));
}
