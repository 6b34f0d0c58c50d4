import { sectionQuestions } from '../../core/bankTalk.ts';
import type { QuestionSection } from '../../core/question.ts';
import { standings, type Standings } from '../../core/questionStanding.ts';
import type { ReviewSchedule } from '../../core/review.ts';
import type { ProgressLog } from '../progressLog.ts';
import { dayAround } from '../reviewDay.ts';

/** What knows how a person stands with the questions of the bank. */
export class BankStandings {
  private readonly progressLog: Pick<ProgressLog, 'events'>;
  private readonly schedule: ReviewSchedule;

  constructor(progressLog: Pick<ProgressLog, 'events'>, schedule: ReviewSchedule) {
    this.progressLog = progressLog;
    this.schedule = schedule;
  }

  /** The standing of each question of these sections today. */
  async of(sections: readonly QuestionSection[]): Promise<Standings> {
    const questions = sections.flatMap((section) => sectionQuestions(section).questions);
    return standings(questions, await this.progressLog.events(), this.schedule, dayAround(Date.now()).ends);
  }
}
