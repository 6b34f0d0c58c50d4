import * as l10n from '@vscode/l10n';
import { clockText } from './roundTime.ts';
import { hintCount, submissionCount } from './counts.ts';
import type { RoundEvent } from './roundEvent.ts';
import type { RoundReport, Scorecard, ScorecardProblem } from './roundReport.ts';
import { endings, questionTitle } from './scorecardWords.ts';
import { verdictTitles } from './verdict.ts';
import { midSentence } from './wordLanguage.ts';

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
    return withCases(
      l10n.t('“{0}” was accepted at the first submission, without a hint', atOnce.title),
      atOnce,
    );
  const checked = questions.flatMap((question) => (question.checked === undefined ? [] : [question.checked]));
  if (checked.length >= ENOUGH_CHECKED && checked.every(({ right }) => right))
    return l10n.t('All {0} answers that the program could check were right.', checked.length);
  const calm = drills.find(
    ({ ending, destructiveBeforeDiagnosis }) => ending === 'won' && destructiveBeforeDiagnosis === 0,
  );
  if (calm !== undefined) {
    const { title, stoppedAfterSeconds } = calm;
    return stoppedAfterSeconds === undefined
      ? l10n.t(
          'In “{0}” the impact was stopped, with no destructive action before the cause could be known.',
          title,
        )
      : l10n.t(
          'In “{0}” the impact was stopped after {1}, with no destructive action before the cause could be known.',
          title,
          clockText(stoppedAfterSeconds * 1_000),
        );
  }
  const [solved] = accepted;
  if (solved !== undefined) {
    const submissions = submissionCount(solved.submissions);
    const hints = hintCount(solved.hints.length);
    return withCases(
      l10n.t('“{0}” was accepted in the end, with {1} and {2}', solved.title, submissions, hints),
      solved,
    );
  }
  const claimed = problems.find(
    ({ complexity }) => complexity?.timeFits === true && complexity.spaceFits === true,
  );
  if (claimed !== undefined)
    return l10n.t(
      'The complexity that was claimed for “{0}” is one that its author accepts, in time and in space.',
      claimed.title,
    );
  const inTime = questions.filter(
    ({ outcome, beforeReveal }) => outcome === 'answered' && beforeReveal,
  ).length;
  if (inTime > 0 && inTime === questions.length)
    return l10n.t(
      'Every question ({0} of {0}) was answered before anything of its reference was opened.',
      inTime,
    );
  const partly = problems.find(({ hiddenPassed = 0 }) => hiddenPassed > 0);
  if (partly !== undefined)
    return l10n.t(
      '{0} of {1} hidden cases of “{2}” passed.',
      partly.hiddenPassed ?? 0,
      partly.hiddenTotal ?? 0,
      partly.title,
    );
  if (inTime > 0)
    return l10n.t(
      '{0} of {1} questions were answered before anything of their reference was opened.',
      inTime,
      questions.length,
    );
  return l10n.t('Nothing was measured that could stand out here.');
}

/** @param fact a sentence that still lacks its full stop. */
function withCases(fact: string, { hiddenPassed, hiddenTotal }: ScorecardProblem): string {
  return hiddenTotal === undefined
    ? `${fact}.`
    : `${fact}: ${l10n.t('{0} of {1} hidden cases', hiddenPassed ?? 0, hiddenTotal)}.`;
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
    const text = l10n.t('In “{0}” a critical point was not said: {1}', title, missed.text);
    return { kind: 'question', title, text };
  }
  const open = problems.find(({ outcome }) => outcome !== 'accepted');
  if (open !== undefined) return { kind: 'problem', title: open.title, text: openText(open) };
  const wrong = questions.find(({ checked }) => checked?.right === false);
  if (wrong !== undefined) {
    const title = questionTitle(wrong);
    const hint = wrong.checked?.hint;
    const text = l10n.t('The answer to “{0}” was checked and not right.', title);
    return { kind: 'question', title, text: hint === undefined ? text : `${text} ${hint}` };
  }
  const silent = questions.find(({ outcome }) => outcome !== 'answered');
  if (silent !== undefined) {
    const title = questionTitle(silent);
    return { kind: 'question', title, text: l10n.t('“{0}” was left without an answer.', title) };
  }
  const rash = drills.find(
    ({ ending, destructiveBeforeDiagnosis }) => ending !== 'won' || destructiveBeforeDiagnosis > 0,
  );
  if (rash !== undefined) {
    const { title, ending } = rash;
    const text =
      ending === 'won'
        ? l10n.t('In “{0}” something destructive was done before the cause could be known.', title)
        : l10n.t('In “{0}” {1}.', title, endings[ending]);
    return { kind: 'none', text };
  }
  const compared = questions.flatMap(({ points }) => points.filter(({ critical }) => critical)).length;
  return { kind: 'none', text: comparedText(compared) };
}

/** @param compared how many critical points were; all of them were said. */
function comparedText(compared: number): string {
  if (compared === 0)
    return l10n.t('No critical point has been compared yet, so none can be told as missed.');
  return compared === 1
    ? l10n.t('None: all 1 critical point that were compared were said.')
    : l10n.t('None: all {0} critical points that were compared were said.', compared);
}

function openText({ title, outcome, verdict, hiddenPassed, hiddenTotal }: ScorecardProblem): string {
  if (outcome === 'not-submitted' || verdict === undefined) return l10n.t('“{0}” was not submitted.', title);
  const name = midSentence(verdictTitles[verdict]);
  return hiddenTotal === undefined
    ? l10n.t('“{0}” ended with the verdict “{1}”.', title, name)
    : l10n.t(
        '“{0}” ended with the verdict “{1}”, with {2} of {3} hidden cases passed.',
        title,
        name,
        hiddenPassed ?? 0,
        hiddenTotal,
      );
}

const DAY_MS = 86_400_000;

function nextExercise(facts: Facts, exercise: Exercise | undefined): string {
  if (exercise !== undefined) {
    const due = dayAfter(facts, exercise.days);
    return exercise.topic === undefined
      ? l10n.t('Solve “{0}” once more, from its starter and without a hint, by {1}.', exercise.title, due)
      : l10n.t(
          'Solve “{0}”, which is about {1} as well, by {2}.',
          exercise.title,
          exercise.topic.replaceAll('-', ' '),
          due,
        );
  }
  const gap = firstGap(facts);
  switch (gap.kind) {
    case 'question':
      return l10n.t(
        'Answer “{0}” once more, aloud and without notes, by {1}.',
        gap.title,
        dayAfter(facts, 2),
      );
    case 'problem':
      return l10n.t('Solve “{0}” once more, without the clock, by {1}.', gap.title, dayAfter(facts, 2));
    case 'none':
      return l10n.t('Sit another round by {0}.', dayAfter(facts, 7));
  }
}

/** The day so many days after the end of a round; in UTC, so that the sentence does not depend on where it is read. */
export function dayAfter({ started, usedMs }: Pick<Facts, 'started' | 'usedMs'>, days: number): string {
  return new Date(Date.parse(started) + usedMs + days * DAY_MS).toISOString().slice(0, 10);
}
