import { clockText } from './roundTime.ts';
import { plural } from './plural.ts';
import type { RoundEvent } from './roundEvent.ts';
import type { RoundReport, Scorecard, ScorecardProblem } from './roundReport.ts';
import { endings, questionTitle } from './scorecardWords.ts';
import { verdictTitles } from './verdict.ts';

type Facts = Pick<Scorecard, 'problems' | 'questions' | 'drills' | 'started' | 'usedMs'>;
type Exercise = Extract<RoundEvent, { type: 'exercise' }>;

/** Fewer checked answers than this are no pattern. */
const ENOUGH_CHECKED = 3;

/** What stands out, what was missed first, and what to do about it: each follows from the log by a fixed order. */
export function scorecardSentences(facts: Facts, exercise?: Exercise): RoundReport['sentences'] {
  return { strongest: strongest(facts), gap: firstGap(facts).text, next: nextExercise(facts, exercise) };
}

/** Measured facts alone, from what says most to what says least; of several the first. */
function strongest({ problems, questions, drills }: Facts): string {
  const accepted = problems.filter(({ outcome }) => outcome === 'accepted');
  const atOnce = accepted.find(({ acceptedAt, hints }) => acceptedAt === 1 && hints.length === 0);
  if (atOnce !== undefined)
    return `“${atOnce.title}” was accepted at the first submission, without a hint${cases(atOnce)}.`;
  const checked = questions.flatMap((question) => (question.checked === undefined ? [] : [question.checked]));
  if (checked.length >= ENOUGH_CHECKED && checked.every(({ right }) => right))
    return `All ${checked.length} answers that the program could check were right.`;
  const calm = drills.find(
    ({ ending, destructiveBeforeDiagnosis }) => ending === 'won' && destructiveBeforeDiagnosis === 0,
  );
  if (calm !== undefined) {
    const after =
      calm.stoppedAfterSeconds === undefined ? '' : ` after ${clockText(calm.stoppedAfterSeconds * 1_000)}`;
    return `In “${calm.title}” ${endings.won}${after}, with no destructive action before the cause could be known.`;
  }
  const [solved] = accepted;
  if (solved !== undefined) {
    const submissions = plural(solved.submissions, 'submission');
    return `“${solved.title}” was accepted in the end, with ${submissions} and ${plural(solved.hints.length, 'hint')}${cases(solved)}.`;
  }
  const claimed = problems.find(
    ({ complexity }) => complexity?.timeFits === true && complexity.spaceFits === true,
  );
  if (claimed !== undefined)
    return `The complexity that was claimed for “${claimed.title}” is one that its author accepts, in time and in space.`;
  const inTime = questions.filter(
    ({ outcome, beforeReveal }) => outcome === 'answered' && beforeReveal,
  ).length;
  if (inTime > 0 && inTime === questions.length)
    return `Every question (${inTime} of ${inTime}) was answered before anything of its reference was opened.`;
  const partly = problems.find(({ hiddenPassed = 0 }) => hiddenPassed > 0);
  if (partly !== undefined)
    return `${partly.hiddenPassed ?? 0} of ${partly.hiddenTotal ?? 0} hidden cases of “${partly.title}” passed.`;
  if (inTime > 0)
    return `${inTime} of ${plural(questions.length, 'question')} were answered before anything of their reference was opened.`;
  return 'Nothing was measured that could stand out here.';
}

function cases({ hiddenPassed, hiddenTotal }: ScorecardProblem): string {
  return hiddenTotal === undefined ? '' : `: ${hiddenPassed ?? 0} of ${hiddenTotal} hidden cases`;
}

type Gap =
  | { readonly kind: 'question'; readonly title: string; readonly text: string }
  | { readonly kind: 'problem'; readonly title: string; readonly text: string }
  | { readonly kind: 'none'; readonly text: string };

/** The critical point missed first; where none was, the first measured fact that is open. */
export function firstGap({
  problems,
  questions,
  drills,
}: Pick<Facts, 'problems' | 'questions' | 'drills'>): Gap {
  for (const question of questions) {
    const missed = question.points.find(({ critical, mark }) => critical && mark !== 'said');
    if (missed === undefined) continue;
    const title = questionTitle(question);
    return { kind: 'question', title, text: `In “${title}” a critical point was not said: ${missed.text}` };
  }
  const open = problems.find(({ outcome }) => outcome !== 'accepted');
  if (open !== undefined) return { kind: 'problem', title: open.title, text: openText(open) };
  const wrong = questions.find(({ checked }) => checked?.right === false);
  if (wrong !== undefined) {
    const title = questionTitle(wrong);
    const hint = wrong.checked?.hint;
    return {
      kind: 'question',
      title,
      text: `The answer to “${title}” was checked and not right.${hint === undefined ? '' : ` ${hint}`}`,
    };
  }
  const silent = questions.find(({ outcome }) => outcome !== 'answered');
  if (silent !== undefined) {
    const title = questionTitle(silent);
    return { kind: 'question', title, text: `“${title}” was left without an answer.` };
  }
  const rash = drills.find(
    ({ ending, destructiveBeforeDiagnosis }) => ending !== 'won' || destructiveBeforeDiagnosis > 0,
  );
  if (rash !== undefined) {
    const text =
      rash.ending === 'won'
        ? 'something destructive was done before the cause could be known'
        : endings[rash.ending];
    return { kind: 'none', text: `In “${rash.title}” ${text}.` };
  }
  const compared = questions.flatMap(({ points }) => points.filter(({ critical }) => critical)).length;
  return {
    kind: 'none',
    text:
      compared === 0
        ? 'No critical point has been compared yet, so none can be told as missed.'
        : `None: all ${plural(compared, 'critical point')} that were compared were said.`,
  };
}

function openText({ title, outcome, verdict, hiddenPassed, hiddenTotal }: ScorecardProblem): string {
  if (outcome === 'not-submitted' || verdict === undefined) return `“${title}” was not submitted.`;
  const passed =
    hiddenTotal === undefined ? '' : `, with ${hiddenPassed ?? 0} of ${hiddenTotal} hidden cases passed`;
  return `“${title}” ended with the verdict “${verdictTitles[verdict].toLowerCase()}”${passed}.`;
}

const DAY_MS = 86_400_000;

function nextExercise(facts: Facts, exercise: Exercise | undefined): string {
  if (exercise !== undefined) {
    const due = dayAfter(facts, exercise.days);
    return exercise.topic === undefined
      ? `Solve “${exercise.title}” once more, from its starter and without a hint, by ${due}.`
      : `Solve “${exercise.title}”, which is about ${exercise.topic.replaceAll('-', ' ')} as well, by ${due}.`;
  }
  const gap = firstGap(facts);
  switch (gap.kind) {
    case 'question':
      return `Answer “${gap.title}” once more, aloud and without notes, by ${dayAfter(facts, 2)}.`;
    case 'problem':
      return `Solve “${gap.title}” once more, without the clock, by ${dayAfter(facts, 2)}.`;
    case 'none':
      return `Sit another round by ${dayAfter(facts, 7)}.`;
  }
}

/** The day so many days after the end of a round; in UTC, so that the sentence does not depend on where it is read. */
export function dayAfter({ started, usedMs }: Pick<Facts, 'started' | 'usedMs'>, days: number): string {
  return new Date(Date.parse(started) + usedMs + days * DAY_MS).toISOString().slice(0, 10);
}
