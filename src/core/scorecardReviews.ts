import type { RoundEvent } from './roundEvent.ts';
import type { RoundReport, Scorecard, ScorecardQuestion } from './roundReport.ts';
import { dayAfter } from './scorecardSentences.ts';
import { questionTitle } from './scorecardWords.ts';

/** What of a round falls due again, by date: the problem proposed to practise, and the questions that were rated. */
export function scorecardReviews(
  events: readonly RoundEvent[],
  facts: Pick<Scorecard, 'questions' | 'started' | 'usedMs'>,
): RoundReport['reviews'] {
  const exercise = events.findLast((event) => event.type === 'exercise');
  const problems =
    exercise === undefined
      ? []
      : [
          {
            what: 'problem' as const,
            uuid: exercise.problem,
            title: exercise.title,
            due: dayAfter(facts, exercise.days),
          },
        ];
  const questions = facts.questions.flatMap((question) => reviewOf(question, events));
  return [...problems, ...questions].toSorted((left, right) => left.due.localeCompare(right.due));
}

function reviewOf(question: ScorecardQuestion, events: readonly RoundEvent[]) {
  const last = events.findLast((event) => event.type === 'review' && event.item === question.item);
  if (last?.type !== 'review') return [];
  const due = new Date(last.due).toISOString().slice(0, 10);
  return [{ what: 'question' as const, uuid: question.item, title: questionTitle(question), due }];
}

/** The questions of a round that were rated, and whose next date its log does not have yet. */
export function unscheduled(events: readonly RoundEvent[]): readonly string[] {
  const open = new Set<string>();
  for (const event of events) {
    if (event.type === 'rated') open.add(event.item);
    if (event.type === 'review') open.delete(event.item);
  }
  return [...open];
}
