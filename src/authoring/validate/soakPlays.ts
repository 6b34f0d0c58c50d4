import * as l10n from '@vscode/l10n';
import type { JudgedCase } from '../../core/judgedCase.ts';
import type { LanguageId } from '../../core/language.ts';
import { finding, type Finding } from '../../packs/finding.ts';
import type { ProblemRuns, RunFile } from './problemRuns.ts';
import { failureText } from './reportWords.ts';
import { soakBatches } from './soakBatches.ts';
import type { SoakHalf, SoakScope } from './soakFile.ts';
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

/** A part of what is to be played; the load of the busy half is made elsewhere. */
export interface SoakTask {
  readonly scope: SoakScope;
  /** How often to play now. */
  readonly count: number;
  /** How often it was played before in this half. */
  readonly before: SoakHalf | undefined;
  /** How often a wrong solution may slip through from now on. */
  readonly mayMiss: number;
}

/** What a part of the plays of a solution came to, those before among them. */
export type PlayedPart =
  | { readonly kind: 'played'; readonly half: SoakHalf }
  | { readonly kind: 'lost'; readonly finding: Finding }
  | { readonly kind: 'cancelled' };

/** @returns how many of so many plays of a wrong solution may not catch it. */
export function missesAllowed({ kind, language }: SoakFile, plays: number): number {
  return kind === 'wrong' && racingLanguages.has(language) ? Math.floor(plays * (1 - caughtShare) + 1e-9) : 0;
}

export function playPart(
  runs: ProblemRuns,
  cases: readonly JudgedCase[],
  file: SoakFile,
  task: SoakTask,
): Promise<PlayedPart> {
  return file.kind === 'accepted'
    ? playAccepted(runs, cases, file, task)
    : playWrong(runs, cases, file, task);
}

async function playAccepted(
  runs: ProblemRuns,
  cases: readonly JudgedCase[],
  file: SoakFile,
  { scope, count, before }: SoakTask,
): Promise<PlayedPart> {
  const { problem } = runs.entry;
  const totalMs = problem.limits.totalMs * runsOfPatience;
  const patient = { ...problem, limits: { ...problem.limits, totalMs } };
  const batches =
    scope === 'runs' ? [Array<typeof cases>(count).fill(cases).flat()] : soakBatches(cases, count);
  for (const batch of batches) {
    const report = await runs.play(file, { problem: patient, cases: batch });
    if (report === undefined) return { kind: 'cancelled' };
    if (report.verdict === 'accepted') continue;
    const what = l10n.t('Did not pass every play of the soak. {0}', failureText(report));
    const mend = l10n.t('Either it is wrong, or a case expects what the prompt leaves free.');
    return { kind: 'lost', finding: finding('L30', solutionPlace(runs.entry, file.name), what, mend) };
  }
  const plays = (before?.plays ?? 0) + count;
  return { kind: 'played', half: { plays, right: plays } };
}

async function playWrong(
  runs: ProblemRuns,
  cases: readonly JudgedCase[],
  file: SoakFile,
  { count, before, mayMiss }: SoakTask,
): Promise<PlayedPart> {
  let { plays, right } = before ?? { plays: 0, right: 0 };
  let missed = 0;
  for (let played = 0; played < count; played += 1) {
    const report = await runs.play(file, { cases });
    if (report === undefined) return { kind: 'cancelled' };
    plays += 1;
    if (report.verdict === 'accepted') missed += 1;
    else right += 1;
    if (missed <= mayMiss) continue;
    const what = missedText(right, plays);
    const mend = l10n.t(
      'Raise "repeat" of the case that is to catch it, or place a gate in the middle of the race.',
    );
    return { kind: 'lost', finding: finding('L30', solutionPlace(runs.entry, file.name), what, mend) };
  }
  return { kind: 'played', half: { plays, right } };
}

/** @param played is more than `caught`. */
function missedText(caught: number, played: number): string {
  if (played === 1) return l10n.t('Was caught only 0 times in 1 play of the soak.');
  return caught === 1
    ? l10n.t('Was caught only 1 time in {0} plays of the soak.', played)
    : l10n.t('Was caught only {0} times in {1} plays of the soak.', caught, played);
}
