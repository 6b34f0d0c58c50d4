import { availableParallelism } from 'node:os';
import type { JudgedCase } from '../../core/judgedCase.ts';
import { finding, type Finding } from '../../packs/finding.ts';
import { ProcessorLoad } from './processorLoad.ts';
import type { ProblemRuns, RunFile } from './problemRuns.ts';
import { driversHash, readSoaked, soakKey, writeSoaked, type SoakResult } from './soakFile.ts';
import { solutionPlace } from './solutionPlace.ts';

/** How often solutions are played; half of the plays are under load. */
export interface SoakPlays {
  readonly accepted: number;
  readonly wrong: number;
}

export const usualSoakPlays: SoakPlays = { accepted: 200, wrong: 100 };

/** Of the plays of a wrong solution, so many must catch it. */
const caughtShare = 0.99;

/** As in the measurements that the judge's patience rests on: three busy threads a processor. */
const threadsPerProcessor = 3;

export interface SoakFile extends RunFile {
  /** Wrong solutions are those filed under the layer `schedule`. */
  readonly kind: 'accepted' | 'wrong';
}

/** What soaking a problem came to; results that were kept from before are among them. */
export interface SoakCheck {
  readonly findings: readonly Finding[];
  readonly results: Readonly<Record<string, SoakResult>>;
}

/**
 * Plays the `schedule` cases of a problem many times against these solutions, and keeps the results beside the cases: what
 * has not changed since is not played again.
 */
export async function soak(
  runs: ProblemRuns,
  files: readonly SoakFile[],
  plays: SoakPlays = usualSoakPlays,
): Promise<SoakCheck> {
  const cases = scheduleCases(runs);
  if (cases.length === 0) return { findings: [], results: {} };
  const drivers = await driversHash(runs.environment.driversFolder);
  const before = await readSoaked(runs.entry);
  const tries = files.map((file) => {
    const key = soakKey(runs.entry, cases, file, drivers);
    const kept = before[file.name];
    const enough = kept?.key === key && kept.plays >= plays[file.kind];
    return { file, key, plays: enough ? kept.plays : 0, right: enough ? kept.right : 0, open: !enough };
  });
  const playHalf = () =>
    Promise.all(
      tries
        .filter(({ open }) => open)
        .map(async (tried) => {
          for (let half = 0; half < plays[tried.file.kind] / 2 && !isLost(tried, plays); half += 1) {
            const report = await runs.play(tried.file, { cases });
            if (report === undefined) return;
            tried.plays += 1;
            if ((report.verdict === 'accepted') === (tried.file.kind === 'accepted')) tried.right += 1;
          }
        }),
    );
  if (tries.some(({ open }) => open)) {
    await playHalf();
    const load = new ProcessorLoad(threadsPerProcessor * availableParallelism());
    try {
      await playHalf();
    } finally {
      await load.dispose();
    }
  }
  const whole = tries.filter((tried) => tried.plays >= plays[tried.file.kind] || isLost(tried, plays));
  const results = Object.fromEntries(
    whole.map(({ file, key, plays: played, right }) => [file.name, { key, plays: played, right }] as const),
  );
  // A soak that was cancelled keeps what it knew, and what it has learnt.
  await writeSoaked(runs.entry, { ...before, ...results });
  return { findings: whole.flatMap((tried) => soakFinding(runs, tried, plays)), results };
}

/** How many of these solutions have results that still hold. */
export async function soakedCount(runs: ProblemRuns, files: readonly SoakFile[]): Promise<number> {
  const cases = scheduleCases(runs);
  const drivers = await driversHash(runs.environment.driversFolder);
  const kept = await readSoaked(runs.entry);
  return files.filter((file) => kept[file.name]?.key === soakKey(runs.entry, cases, file, drivers)).length;
}

/** The cases that are soaked. */
export function scheduleCases({ cases }: ProblemRuns): JudgedCase[] {
  return cases.filter((judged) => judged.case.layer === 'schedule');
}

interface Tried {
  readonly file: SoakFile;
  plays: number;
  right: number;
}

/** Whether the rest could not make it good any more. */
function isLost({ file, plays, right }: Tried, wanted: SoakPlays): boolean {
  return plays - right > mostWrong(file, wanted);
}

function mostWrong({ kind }: SoakFile, wanted: SoakPlays): number {
  return kind === 'accepted' ? 0 : Math.floor(wanted.wrong * (1 - caughtShare) + 1e-9);
}

function soakFinding(runs: ProblemRuns, tried: Tried, wanted: SoakPlays): Finding[] {
  if (!isLost(tried, wanted)) return [];
  const { file, plays, right } = tried;
  const place = solutionPlace(runs.entry, file.name);
  return file.kind === 'accepted'
    ? [
        finding(
          'L30',
          place,
          `Passed the schedule cases only ${right} times in ${plays} plays of the soak.`,
          'Either it is wrong, or a case expects what the prompt leaves free.',
        ),
      ]
    : [
        finding(
          'L30',
          place,
          `Was caught only ${right} times in ${plays} plays of the soak.`,
          'Raise "repeat" of the case that is to catch it, or place a gate in the middle of the race.',
        ),
      ];
}
