import { csvLine, type CsvCell } from './csv.ts';
import type { RoundReport } from './roundReport.ts';
import { selfDimensions } from './selfRatingWords.ts';
import { visibleText } from './visibleText.ts';

type Column = readonly [name: string, of: (report: RoundReport) => CsvCell];

/** What a gradebook asks for; no column adds others up. */
const columns: readonly Column[] = [
  ['name', ({ name }) => name],
  ['round', ({ round }) => round],
  ['plan', ({ plan }) => plan.title],
  ['started', ({ started }) => started],
  ['ended', ({ ended }) => ended],
  ['minutes_planned', ({ plan }) => plan.minutes],
  ['minutes_used', ({ usedMs }) => tenths(usedMs / 60_000)],
  ['timing_aid', ({ timingAid }) => timingAid],
  ['pauses', ({ pauses }) => pauses],
  ['minutes_paused', ({ pausedMs }) => tenths(pausedMs / 60_000)],
  ['minutes_away', ({ awayMs }) => tenths(awayMs / 60_000)],
  ['extensions', ({ extensions }) => extensions],
  ['languages', ({ problems }) => [...new Set(problems.flatMap(({ languages }) => languages))].join(' ')],
  ['problems', ({ problems }) => problems.length],
  ['problems_accepted', ({ problems }) => problems.filter(({ outcome }) => outcome === 'accepted').length],
  ['hidden_passed', ({ problems }) => sum(problems.map(({ hiddenPassed = 0 }) => hiddenPassed))],
  ['hidden_total', ({ problems }) => sum(problems.map(({ hiddenTotal = 0 }) => hiddenTotal))],
  ['submissions', ({ problems }) => sum(problems.map(({ submissions }) => submissions))],
  [
    'first_submission_accepted',
    ({ problems }) => problems.filter(({ acceptedAt }) => acceptedAt === 1).length,
  ],
  [
    'own_cases_before_submission',
    ({ problems }) => sum(problems.map(({ ownCasesBefore }) => ownCasesBefore)),
  ],
  ['regressions', ({ problems }) => sum(problems.map(({ regressions }) => regressions))],
  ['hints', ({ problems }) => sum(problems.map(({ hints }) => hints.length))],
  [
    'complexity_claims',
    ({ problems }) => problems.filter(({ complexity }) => complexity !== undefined).length,
  ],
  [
    'complexity_claims_accepted',
    ({ problems }) =>
      problems.filter(({ complexity }) => complexity?.timeFits === true && complexity.spaceFits === true)
        .length,
  ],
  ['questions', ({ questions }) => questions.length],
  ['questions_answered', ({ questions }) => questions.filter(({ outcome }) => outcome === 'answered').length],
  ['questions_before_reveal', ({ questions }) => questions.filter(({ beforeReveal }) => beforeReveal).length],
  ['checked', ({ questions }) => questions.filter(({ checked }) => checked !== undefined).length],
  ['checked_right', ({ questions }) => questions.filter(({ checked }) => checked?.right === true).length],
  ['drills', ({ drills }) => drills.length],
  ['drills_won', ({ drills }) => drills.filter(({ ending }) => ending === 'won').length],
  ['self_points_said', ({ questions }) => pointsOf(questions).filter(({ mark }) => mark === 'said').length],
  ['self_points', ({ questions }) => pointsOf(questions).length],
  [
    'self_critical_missed',
    ({ questions }) => pointsOf(questions).filter(({ critical, mark }) => critical && mark !== 'said').length,
  ],
  ['self_mistakes', ({ questions }) => sum(questions.map(({ mistakes }) => mistakes.length))],
  ...selfDimensions.map((dimension): Column => [
    `self_${dimension.replaceAll('-', '_')}`,
    ({ self }) => self.find((row) => row.dimension === dimension)?.band,
  ]),
  ['instructor', ({ instructors }) => instructors[0]?.by],
  ...selfDimensions.map((dimension): Column => [
    `instructor_${dimension.replaceAll('-', '_')}`,
    ({ instructors }) => {
      const row = instructors[0]?.dimensions.find((each) => each.dimension === dimension);
      return row === undefined ? undefined : (row.band ?? 'not-observed');
    },
  ]),
  ['tool', ({ tool }) => tool],
];

/** The first line of a table of rounds. */
export function roundCsvHead(): string {
  return csvLine(columns.map(([name]) => name));
}

/** The line of one round. */
export function roundCsvLine(report: RoundReport): string {
  return csvLine(columns.map(([, of]) => shown(of(report))));
}

/** A report may come from anybody: what it hides would not be seen in a table. */
function shown(value: CsvCell): CsvCell {
  return typeof value === 'string' ? visibleText(value).replaceAll('\n', ' ') : value;
}

function pointsOf(questions: RoundReport['questions']): RoundReport['questions'][number]['points'] {
  return questions.flatMap(({ points }) => points);
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
