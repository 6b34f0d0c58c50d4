import { availableParallelism } from 'node:os';
import type { JudgedCase } from '../../core/judgedCase.ts';
import type { Finding } from '../../packs/finding.ts';
import { ProcessorLoad } from './processorLoad.ts';
import type { ProblemRuns, RunFile } from './problemRuns.ts';
import { readSoaked, writeSoaked, type SoakResult } from './soakFile.ts';
import { soakKey } from './soakKey.ts';
import { playHalf, usualSoakPlays, type SoakFile, type SoakPlays } from './soakPlays.ts';

/** As in the measurements that the judge's patience rests on: three busy threads a processor. */
const threadsPerProcessor = 3;

/** What soaking a problem came to; results that were kept from before are among them. */
export interface SoakCheck {
  readonly findings: readonly Finding[];
  readonly results: Readonly<Record<string, SoakResult>>;
}

const halves = ['alone', 'busy'] as const;

interface Tried {
  readonly file: SoakFile;
  result: SoakResult;
  finding?: Finding;
}

/**
 * Plays the `schedule` cases of a problem many times against these solutions, and keeps the results beside the cases as
 * they come: what has not changed since is not played again.
 */
export async function soak(
  runs: ProblemRuns,
  files: readonly SoakFile[],
  plays: SoakPlays = usualSoakPlays,
): Promise<SoakCheck> {
  const cases = scheduleCases(runs);
  if (cases.length === 0) return { findings: [], results: {} };
  const before = await readSoaked(runs.entry);
  const tries = await Promise.all(
    files.map(async (file): Promise<Tried> => {
      const key = await keyOf(runs, cases, file);
      const kept = before[file.name];
      return { file, result: kept?.key === key ? kept : { key } };
    }),
  );
  const kept = () => ({ ...before, ...resultsOf(tries) });
  let writing = Promise.resolve();
  for (const half of halves) {
    const open = tries.filter((tried) => tried.finding === undefined && !isWhole(tried, half, plays));
    if (open.length === 0) continue;
    const load =
      half === 'busy' ? new ProcessorLoad(threadsPerProcessor * availableParallelism()) : undefined;
    try {
      await Promise.all(
        open.map(async (tried) => {
          const played = await playHalf(runs, cases, tried.file, { plays, missed: missed(tried.result) });
          if (played.kind === 'cancelled') return;
          if (played.kind === 'lost') tried.finding = played.finding;
          else tried.result = { ...tried.result, [half]: played.half };
          writing = writing.then(() => writeSoaked(runs.entry, kept()));
          await writing;
        }),
      );
    } finally {
      await load?.dispose();
    }
  }
  const whole = tries.filter((tried) => halves.every((half) => isWhole(tried, half, plays)));
  return {
    findings: tries.flatMap((tried) => tried.finding ?? []),
    results: resultsOf(whole),
  };
}

/** How many of these solutions have results that still hold, of plays alone and of plays on a busy machine. */
export async function soakedCount(runs: ProblemRuns, files: readonly SoakFile[]): Promise<number> {
  const cases = scheduleCases(runs);
  const kept = await readSoaked(runs.entry);
  const held = await Promise.all(
    files.map(async (file) => {
      const result = kept[file.name];
      if (result?.alone === undefined || result.busy === undefined) return false;
      return result.key === (await keyOf(runs, cases, file));
    }),
  );
  return held.filter(Boolean).length;
}

/** The cases that are soaked. */
export function scheduleCases({ cases }: ProblemRuns): JudgedCase[] {
  return cases.filter((judged) => judged.case.layer === 'schedule');
}

function keyOf(runs: ProblemRuns, cases: readonly JudgedCase[], file: RunFile): Promise<string> {
  return soakKey(runs.entry, cases, file, runs.environment.driversFolder);
}

function resultsOf(tries: readonly Tried[]): Record<string, SoakResult> {
  return Object.fromEntries(tries.map(({ file, result }) => [file.name, result] as const));
}

function isWhole({ file, result }: Tried, half: (typeof halves)[number], plays: SoakPlays): boolean {
  return (result[half]?.plays ?? 0) >= plays[file.kind] / 2;
}

/** How often a wrong solution slipped through so far. */
function missed({ alone, busy }: SoakResult): number {
  return [alone, busy].reduce((sum, half) => sum + (half === undefined ? 0 : half.plays - half.right), 0);
}
