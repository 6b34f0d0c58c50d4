import { availableParallelism } from 'node:os';
import type { ProblemRuns, RunFile } from './problemRuns.ts';
import { ProblemSoak, soakHalves, soakKeyOf, type SoakCheck } from './problemSoak.ts';
import { ProcessorLoad } from './processorLoad.ts';
import { readSoaked } from './soakFile.ts';
import { usualSoakPlays, type SoakFile, type SoakPlays } from './soakPlays.ts';

/** As in the measurements that the judge's patience rests on: three busy threads a processor. */
const threadsPerProcessor = 3;

/**
 * Plays the `schedule` cases of a problem many times against these solutions, and keeps the results beside the cases as
 * they come: what has not changed since is not played again, and what was broken off goes on.
 */
export async function soak(
  runs: ProblemRuns,
  files: readonly SoakFile[],
  plays: SoakPlays = usualSoakPlays,
): Promise<SoakCheck> {
  const opened = await ProblemSoak.open(runs, files, plays, 'scenarios');
  await playSoaks([opened]);
  return opened.check;
}

/** Plays all of them alone, and then all of them beside one load, so that slow solutions of one leave no processor idle. */
export async function playSoaks(soaks: readonly ProblemSoak[]): Promise<void> {
  for (const half of soakHalves) {
    const open = soaks.filter((opened) => opened.isOpen(half));
    if (open.length === 0) continue;
    const load =
      half === 'busy' ? new ProcessorLoad(threadsPerProcessor * availableParallelism()) : undefined;
    try {
      await Promise.all(open.map((opened) => opened.play(half)));
    } finally {
      await load?.dispose();
    }
  }
}

/** How many of these solutions have results that still hold, of plays alone and of plays on a busy machine. */
export async function soakedCount(runs: ProblemRuns, files: readonly RunFile[]): Promise<number> {
  const kept = await readSoaked(runs.entry, 'scenarios');
  const held = await Promise.all(
    files.map(async (file) => {
      const result = kept[file.name];
      if (result?.alone === undefined || result.busy === undefined) return false;
      return result.key === (await soakKeyOf(runs, 'scenarios', file));
    }),
  );
  return held.filter(Boolean).length;
}
