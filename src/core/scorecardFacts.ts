import { t } from '@vscode/l10n';
import { clockText } from './roundTime.ts';
import { stepTitles, followUpSteps } from './followUpWords.ts';
import { plural } from './plural.ts';
import type { RoundReport, ScorecardDrill, ScorecardProblem, ScorecardQuestion } from './roundReport.ts';
import { growthText } from './scorecardGrowth.ts';
import { endings, questionTitle } from './scorecardWords.ts';
import { significant } from './significant.ts';
import { verdictTitles } from './verdict.ts';

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
    { title: 'Correctness', facts: ofProblems(correctness), limit: 'Tests decide this, not readers.' },
    {
      title: 'Pace',
      facts: ofProblems((problem) => pace(problem, facts)),
      limit: 'A fact and nothing more: running early is a style.',
    },
    { title: 'Verification', facts: ofProblems(verification), limit: 'Few runs are not better than many.' },
    {
      title: 'Independence',
      facts: ofProblems(({ hints }) => (hints.length === 0 ? 'no hint' : plural(hints.length, 'hint'))),
      limit: 'Hints are counted, not weighed.',
    },
    { title: 'Complexity claim', facts: ofProblems(complexity), limit: 'Timing never overrules the claim.' },
    { title: 'Design coverage', facts: coverage(questions), limit: 'Says answered, not good.' },
    {
      title: 'Checked answers',
      facts: checkedFacts(questions),
      limit: 'Few questions can be checked, so one more or less moves it far.',
    },
    {
      title: 'Incident',
      facts: drills.map((drill) => ({ about: drill.title, text: incident(drill) })),
      limit: 'One world, as one author built it.',
    },
  ];
  return rows.filter((row) => row.facts.length > 0);
}

function about(title: string, text: string | undefined): MeasuredRow['facts'] {
  return text === undefined ? [] : [{ about: title, text }];
}

function correctness(problem: ScorecardProblem): string {
  const { outcome, verdict, hiddenPassed = 0, hiddenTotal, acceptedAt, hints } = problem;
  const passed = hiddenTotal === undefined ? '' : `, ${hiddenPassed} of ${hiddenTotal} hidden cases`;
  const assisted = hints.length === 0 ? '' : `, assisted by ${plural(hints.length, 'hint')}`;
  if (outcome === 'not-submitted' || verdict === undefined) return 'not submitted';
  if (outcome === 'accepted') return `accepted${passed}, at submission ${acceptedAt ?? 1}${assisted}`;
  const earlier = acceptedAt === undefined ? '' : `; submission ${acceptedAt} had been accepted`;
  return `${verdictTitles[verdict].toLowerCase()}${passed}${assisted}${earlier}`;
}

function pace(problem: ScorecardProblem, { segments }: Facts): string | undefined {
  const moments = [
    ['first edit', problem.firstEditMs],
    ['first run', problem.firstRunMs],
    ['accepted', problem.acceptedMs],
  ] as const;
  const told = moments.flatMap(([what, ms]) => (ms === undefined ? [] : [`${what} after ${clockText(ms)}`]));
  const segment = segments[problem.segment];
  if (segment === undefined || segment.usedMs === 0) return undefined;
  const planned = segment.plannedMs === undefined ? '' : ` of ${clockText(segment.plannedMs)}`;
  return [...told, `${clockText(segment.usedMs)}${planned} used`].join(', ');
}

function verification({ ownCasesBefore, submissions, regressions, exampleRuns }: ScorecardProblem): string {
  return [
    `${plural(ownCasesBefore, 'own case')} before the first submission`,
    plural(exampleRuns, 'run') + ' of the examples',
    plural(submissions, 'submission'),
    `${plural(regressions, 'step')} back from green to red`,
  ].join(', ');
}

function complexity({ complexity: claim }: ScorecardProblem): string | undefined {
  if (claim === undefined) return undefined;
  const { time, space, accepted, timeFits, spaceFits } = claim;
  const part = (what: string, claimed: string, fits: boolean | undefined, right: readonly string[] = []) => {
    if (claimed === '') return t('{0} not claimed', what);
    if (fits === undefined) return `${what} ${claimed}, with nothing to hold it against`;
    return fits ? `${what} ${claimed} ✓` : `${what} ${claimed} ✗ (accepted: ${right.join(' or ')})`;
  };
  return `${part('time', time, timeFits, accepted?.time)}; ${part('space', space, spaceFits, accepted?.space)}; ${growthText(claim)}`;
}

function coverage(questions: readonly ScorecardQuestion[]): MeasuredRow['facts'] {
  if (questions.length === 0) return [];
  const answered = questions.filter(({ outcome }) => outcome === 'answered').length;
  const unknown = questions.filter(({ outcome }) => outcome === 'do-not-know').length;
  const before = questions.filter(({ beforeReveal }) => beforeReveal).length;
  const text = [
    `${answered} of ${questions.length} answered`,
    `${before} committed before anything of the reference was open`,
    ...(unknown === 0 ? [] : [`${unknown} with “I don’t know”`]),
  ].join(', ');
  const steps = followUpSteps.flatMap((step) => {
    const ms = questions.reduce((total, each) => (each.step === step ? total + (each.ms ?? 0) : total), 0);
    return ms === 0 ? [] : [`${stepTitles[step].toLowerCase()} ${clockText(ms)}`];
  });
  return [
    { about: 'Questions', text },
    ...(steps.length === 0 ? [] : [{ about: 'Time by step', text: steps.join(', ') }]),
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
    return [
      {
        about: questionTitle(question),
        text: `${significant(check.ratio)} times the expected number${hint}`,
      },
    ];
  });
  return [{ about: 'All', text: `${right} of ${checked.length} right` }, ...numbers];
}

function incident(drill: ScorecardDrill): string {
  const { ending, stoppedAfterSeconds, signalsBeforeFirstAction, destructiveBeforeDiagnosis } = drill;
  const after = stoppedAfterSeconds === undefined ? '' : ` after ${clockText(stoppedAfterSeconds * 1_000)}`;
  return [
    `${endings[ending]}${after}`,
    `${plural(signalsBeforeFirstAction, 'signal')} before the first action`,
    `${plural(destructiveBeforeDiagnosis, 'destructive action')} before the cause could be known`,
    `${drill.toldInTime} of ${plural(drill.duties, 'message')} in time`,
    `loss: ${significant(drill.loss)} ${drill.lossUnit}`,
  ].join(', ');
}
