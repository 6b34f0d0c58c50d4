import * as l10n from '@vscode/l10n';
import type { JudgedCase } from '../../core/judgedCase.ts';
import type { LanguageId } from '../../core/language.ts';
import { finding, type Finding } from '../../packs/finding.ts';
import type { ProblemRuns, RunFile } from './problemRuns.ts';
import { failureText } from './reportWords.ts';
import { soakBatches } from './soakBatches.ts';
import type { SoakHalf } from './soakFile.ts';
import { solutionPlace } from './solutionPlace.ts';

/**
 * How often each scenario is played with an accepted solution, and how often a wrong one is judged; half of it beside
 * other programs that keep all processors busy.
 */
export interface SoakPlays {
  readonly accepted: number;
  readonly wrong: number;
}

export const usualSoakPlays: SoakPlays = { accepted: 200, wrong: 100 };

export interface SoakFile extends RunFile {
  /** Wrong solutions are those filed under the layer `schedule`. */
  readonly kind: 'accepted' | 'wrong';
}

/** Where statements of two threads race, chance decides; elsewhere a mistake is caught each time. */
const racingLanguages: ReadonlySet<LanguageId> = new Set(['go', 'java']);

/** Of the plays of a wrong solution that races, so many must catch it. */
const caughtShare = 0.99;

/** On a machine that is kept busy on purpose, how long a run takes says nothing; it only must end. */
const runsOfPatience = 20;

/** What was asked for, and what is known from before. */
export interface SoakTask {
  readonly plays: SoakPlays;
  /** Plays of the other half in which a wrong solution was not caught. */
  readonly missed: number;
}

/** What half of the plays of a solution came to. */
export type PlayedHalf =
  | { readonly kind: 'whole'; readonly half: SoakHalf }
  | { readonly kind: 'lost'; readonly finding: Finding }
  | { readonly kind: 'cancelled' };

/** Plays half of what was asked for; the load of the other half is made elsewhere. */
export function playHalf(
  runs: ProblemRuns,
  cases: readonly JudgedCase[],
  file: SoakFile,
  task: SoakTask,
): Promise<PlayedHalf> {
  return file.kind === 'accepted'
    ? playAccepted(runs, cases, file, Math.ceil(task.plays.accepted / 2))
    : playWrong(runs, cases, file, task);
}

async function playAccepted(
  runs: ProblemRuns,
  cases: readonly JudgedCase[],
  file: SoakFile,
  count: number,
): Promise<PlayedHalf> {
  const { problem } = runs.entry;
  for (const batch of soakBatches(cases, count)) {
    const totalMs = problem.limits.totalMs * runsOfPatience;
    const report = await runs.play(file, {
      problem: { ...problem, limits: { ...problem.limits, totalMs } },
      cases: batch,
    });
    if (report === undefined) return { kind: 'cancelled' };
    if (report.verdict === 'accepted') continue;
    const what = l10n.t('Did not pass every play of the soak. {0}', failureText(report));
    const mend = l10n.t('Either it is wrong, or a case expects what the prompt leaves free.');
    return { kind: 'lost', finding: finding('L30', solutionPlace(runs.entry, file.name), what, mend) };
  }
  return { kind: 'whole', half: { plays: count, right: count } };
}

async function playWrong(
  runs: ProblemRuns,
  cases: readonly JudgedCase[],
  file: SoakFile,
  { plays, missed }: SoakTask,
): Promise<PlayedHalf> {
  const count = Math.ceil(plays.wrong / 2);
  const mayMiss = racingLanguages.has(file.language)
    ? Math.floor(plays.wrong * (1 - caughtShare) + 1e-9) - missed
    : 0;
  let caught = 0;
  for (let played = 1; played <= count; played += 1) {
    const report = await runs.play(file, { cases });
    if (report === undefined) return { kind: 'cancelled' };
    if (report.verdict !== 'accepted') caught += 1;
    if (played - caught <= mayMiss) continue;
    const what = missedText(caught, played);
    const mend = l10n.t(
      'Raise "repeat" of the case that is to catch it, or place a gate in the middle of the race.',
    );
    return { kind: 'lost', finding: finding('L30', solutionPlace(runs.entry, file.name), what, mend) };
  }
  return { kind: 'whole', half: { plays: count, right: caught } };
}

/** @param played is more than `caught`. */
function missedText(caught: number, played: number): string {
  if (played === 1) return l10n.t('Was caught only 0 times in 1 play of the soak.');
  return caught === 1
    ? l10n.t('Was caught only 1 time in {0} plays of the soak.', played)
    : l10n.t('Was caught only {0} times in {1} plays of the soak.', caught, played);
}
