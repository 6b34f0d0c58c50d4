import * as l10n from '@vscode/l10n';
import { clockText } from './roundTime.ts';
import { hintCount, submissionCount } from './counts.ts';
import { stepTitles, followUpSteps } from './followUpWords.ts';
import type { RoundReport, ScorecardDrill, ScorecardProblem, ScorecardQuestion } from './roundReport.ts';
import { growthText } from './scorecardGrowth.ts';
import { endings, questionTitle } from './scorecardWords.ts';
import { significant } from './significant.ts';
import { verdictTitles } from './verdict.ts';
import { midSentence, wordLanguage } from './wordLanguage.ts';

type Facts = Pick<RoundReport, 'problems' | 'questions' | 'drills' | 'segments'>;

/** One dimension of what was measured. */
export interface MeasuredRow {
  readonly title: string;
  /** What it was measured of, with the fact in words. */
  readonly facts: readonly { readonly about: string; readonly text: string }[];
  /** What the fact does not say. */
  readonly limit: string;
}

/** What the program measured, dimension by dimension; those without anything to measure are left out. */
export function measuredRows(facts: Facts): readonly MeasuredRow[] {
  const { problems, questions, drills } = facts;
  const ofProblems = (text: (problem: ScorecardProblem) => string | undefined) =>
    problems.flatMap((problem) => about(problem.title, text(problem)));
  const rows: readonly MeasuredRow[] = [
    {
      title: l10n.t('Correctness'),
      facts: ofProblems(correctness),
      limit: l10n.t('Tests decide this, not readers.'),
    },
    {
      title: l10n.t('Pace'),
      facts: ofProblems((problem) => pace(problem, facts)),
      limit: l10n.t('A fact and nothing more: running early is a style.'),
    },
    {
      title: l10n.t('Verification'),
      facts: ofProblems(verification),
      limit: l10n.t('Few runs are not better than many.'),
    },
    {
      title: l10n.t('Independence'),
      facts: ofProblems(({ hints }) => (hints.length === 0 ? l10n.t('no hint') : hintCount(hints.length))),
      limit: l10n.t('Hints are counted, not weighed.'),
    },
    {
      title: l10n.t('Complexity claim'),
      facts: ofProblems(complexity),
      limit: l10n.t('Timing never overrules the claim.'),
    },
    {
      title: l10n.t('Design coverage'),
      facts: coverage(questions),
      limit: l10n.t('Says answered, not good.'),
    },
    {
      title: l10n.t('Checked answers'),
      facts: checkedFacts(questions),
      limit: l10n.t('Few questions can be checked, so one more or less moves it far.'),
    },
    {
      title: l10n.t('Incident'),
      facts: drills.map((drill) => ({ about: drill.title, text: incident(drill) })),
      limit: l10n.t('One world, as one author built it.'),
    },
  ];
  return rows.filter((row) => row.facts.length > 0);
}

function about(title: string, text: string | undefined): MeasuredRow['facts'] {
  return text === undefined ? [] : [{ about: title, text }];
}

function correctness(problem: ScorecardProblem): string {
  const { outcome, verdict, hiddenPassed = 0, hiddenTotal, acceptedAt, hints } = problem;
  if (outcome === 'not-submitted' || verdict === undefined) return l10n.t('not submitted');
  const passed =
    hiddenTotal === undefined ? [] : [l10n.t('{0} of {1} hidden cases', hiddenPassed, hiddenTotal)];
  const assisted = hints.length === 0 ? [] : [l10n.t('assisted by {0}', hintCount(hints.length))];
  if (outcome === 'accepted') {
    const at = l10n.t('at submission {0}', acceptedAt ?? 1);
    return [l10n.t('accepted'), ...passed, at, ...assisted].join(', ');
  }
  const found = [midSentence(verdictTitles[verdict]), ...passed, ...assisted].join(', ');
  return acceptedAt === undefined
    ? found
    : l10n.t('{0}; submission {1} had been accepted', found, acceptedAt);
}

function pace(problem: ScorecardProblem, { segments }: Facts): string | undefined {
  const segment = segments[problem.segment];
  if (segment === undefined || segment.usedMs === 0) return undefined;
  const { firstEditMs, firstRunMs, acceptedMs } = problem;
  const used = clockText(segment.usedMs);
  return [
    ...(firstEditMs === undefined ? [] : [l10n.t('first edit after {0}', clockText(firstEditMs))]),
    ...(firstRunMs === undefined ? [] : [l10n.t('first run after {0}', clockText(firstRunMs))]),
    ...(acceptedMs === undefined ? [] : [l10n.t('accepted after {0}', clockText(acceptedMs))]),
    segment.plannedMs === undefined
      ? l10n.t('{0} used', used)
      : l10n.t('{0} of {1} used', used, clockText(segment.plannedMs)),
  ].join(', ');
}

function verification({ ownCasesBefore, submissions, regressions, exampleRuns }: ScorecardProblem): string {
  return [
    ownCasesBefore === 1
      ? l10n.t('1 own case before the first submission')
      : l10n.t('{0} own cases before the first submission', ownCasesBefore),
    exampleRuns === 1 ? l10n.t('1 run of the examples') : l10n.t('{0} runs of the examples', exampleRuns),
    submissionCount(submissions),
    regressions === 1
      ? l10n.t('1 step back from green to red')
      : l10n.t('{0} steps back from green to red', regressions),
  ].join(', ');
}

function complexity({ complexity: claim }: ScorecardProblem): string | undefined {
  if (claim === undefined) return undefined;
  const { time, space, accepted, timeFits, spaceFits } = claim;
  const part = (claimed: string, fits: boolean | undefined, right: readonly string[] = []) => {
    if (fits === undefined) return l10n.t('{0}, with nothing to hold it against', claimed);
    return fits
      ? `${claimed} ✓`
      : `${claimed} ✗ (${l10n.t('accepted: {0}', right.join(` ${l10n.t('or')} `))})`;
  };
  const ofTime =
    time === '' ? l10n.t('time not claimed') : part(l10n.t('time {0}', time), timeFits, accepted?.time);
  const ofSpace =
    space === '' ? l10n.t('space not claimed') : part(l10n.t('space {0}', space), spaceFits, accepted?.space);
  return `${ofTime}; ${ofSpace}; ${growthText(claim)}`;
}

function coverage(questions: readonly ScorecardQuestion[]): MeasuredRow['facts'] {
  if (questions.length === 0) return [];
  const answered = questions.filter(({ outcome }) => outcome === 'answered').length;
  const unknown = questions.filter(({ outcome }) => outcome === 'do-not-know').length;
  const before = questions.filter(({ beforeReveal }) => beforeReveal).length;
  const text = [
    l10n.t('{0} of {1} answered', answered, questions.length),
    l10n.t('{0} committed before anything of the reference was open', before),
    ...(unknown === 0 ? [] : [l10n.t('{0} with “I don’t know”', unknown)]),
  ].join(', ');
  const steps = followUpSteps.flatMap((step) => {
    const ms = questions.reduce((total, each) => (each.step === step ? total + (each.ms ?? 0) : total), 0);
    return ms === 0 ? [] : [`${midSentence(stepTitles[step])} ${clockText(ms)}`];
  });
  return [
    { about: l10n.t('Questions'), text },
    ...(steps.length === 0 ? [] : [{ about: l10n.t('Time by step'), text: steps.join(', ') }]),
  ];
}

function checkedFacts(questions: readonly ScorecardQuestion[]): MeasuredRow['facts'] {
  const checked = questions.flatMap((question) =>
    question.checked === undefined ? [] : [{ question, check: question.checked }],
  );
  if (checked.length === 0) return [];
  const right = checked.filter(({ check }) => check.right).length;
  const numbers = checked.flatMap(({ question, check }) => {
    if (check.ratio === undefined) return [];
    const hint = check.right || check.hint === undefined ? '' : ` (${check.hint})`;
    const times = l10n.t('{0} times the expected number', significant(check.ratio, wordLanguage()));
    return [{ about: questionTitle(question), text: `${times}${hint}` }];
  });
  return [{ about: l10n.t('All'), text: l10n.t('{0} of {1} right', right, checked.length) }, ...numbers];
}

function incident(drill: ScorecardDrill): string {
  const { ending, stoppedAfterSeconds, signalsBeforeFirstAction, destructiveBeforeDiagnosis } = drill;
  const { toldInTime, duties } = drill;
  return [
    stoppedAfterSeconds === undefined
      ? endings[ending]
      : l10n.t('{0} after {1}', endings[ending], clockText(stoppedAfterSeconds * 1_000)),
    signalsBeforeFirstAction === 1
      ? l10n.t('1 signal before the first action')
      : l10n.t('{0} signals before the first action', signalsBeforeFirstAction),
    destructiveBeforeDiagnosis === 1
      ? l10n.t('1 destructive action before the cause could be known')
      : l10n.t('{0} destructive actions before the cause could be known', destructiveBeforeDiagnosis),
    duties === 1
      ? l10n.t('{0} of 1 message in time', toldInTime)
      : l10n.t('{0} of {1} messages in time', toldInTime, duties),
    l10n.t('loss: {0} {1}', significant(drill.loss, wordLanguage()), drill.lossUnit),
  ].join(', ');
}
