import { availableParallelism } from 'node:os';
import type { JudgedCase } from '../../core/judgedCase.ts';
import type { Finding } from '../../packs/finding.ts';
import { ProcessorLoad } from './processorLoad.ts';
import type { ProblemRuns, RunFile } from './problemRuns.ts';
import { readSoaked, writeSoaked, type SoakResult, type SoakScope } from './soakFile.ts';
import { soakKey } from './soakKey.ts';
import { missesAllowed, playPart, usualSoakPlays, type SoakFile, type SoakPlays } from './soakPlays.ts';

/** As in the measurements that the judge's patience rests on: three busy threads a processor. */
const threadsPerProcessor = 3;

/** What soaking a problem came to; results that were kept from before are among them. */
export interface SoakCheck {
  readonly findings: readonly Finding[];
  readonly results: Readonly<Record<string, SoakResult>>;
}

const halves = ['alone', 'busy'] as const;
type HalfName = (typeof halves)[number];

/** Plays after which results are kept: those that one start of the program is for. */
const playsOfPart: Readonly<Record<SoakScope, number>> = { scenarios: 50, runs: 10 };

interface Tried {
  readonly file: SoakFile;
  result: SoakResult;
  finding?: Finding;
}

/**
 * Plays the `schedule` cases of a problem, or whole runs of it, many times against these solutions, and keeps the results
 * beside the cases as they come: what has not changed since is not played again, and what was broken off goes on.
 */
export async function soak(
  runs: ProblemRuns,
  files: readonly SoakFile[],
  plays: SoakPlays = usualSoakPlays,
  scope: SoakScope = 'scenarios',
): Promise<SoakCheck> {
  const cases = soakedCases(runs, scope);
  if (cases.length === 0) return { findings: [], results: {} };
  const before = await readSoaked(runs.entry, scope);
  const tries = await Promise.all(
    files.map(async (file): Promise<Tried> => {
      const key = await keyOf(runs, cases, file);
      const kept = before[file.name];
      return { file, result: kept?.key === key ? kept : { key } };
    }),
  );
  let writing = Promise.resolve();
  const keep = (): Promise<void> => {
    writing = writing.then(() => writeSoaked(runs.entry, scope, { ...before, ...resultsOf(tries) }));
    return writing;
  };
  for (const half of halves) {
    const open = tries.filter((tried) => tried.finding === undefined && lacking(tried, half, plays) > 0);
    if (open.length === 0) continue;
    const load =
      half === 'busy' ? new ProcessorLoad(threadsPerProcessor * availableParallelism()) : undefined;
    try {
      await Promise.all(
        open.map(async (tried) => {
          while (await playedOn(runs, cases, tried, { half, plays, scope })) await keep();
        }),
      );
    } finally {
      await load?.dispose();
    }
  }
  const whole = tries.filter((tried) => halves.every((half) => lacking(tried, half, plays) <= 0));
  return {
    findings: tries.flatMap((tried) => tried.finding ?? []),
    results: resultsOf(whole),
  };
}

/** Plays the next part of a half. @returns whether there was one, and it came out well. */
async function playedOn(
  runs: ProblemRuns,
  cases: readonly JudgedCase[],
  tried: Tried,
  { half, plays, scope }: { half: HalfName; plays: SoakPlays; scope: SoakScope },
): Promise<boolean> {
  const count = Math.min(lacking(tried, half, plays), playsOfPart[scope]);
  if (count <= 0) return false;
  const { file, result } = tried;
  const mayMiss = missesAllowed(file, plays[file.kind]) - missed(result);
  const played = await playPart(runs, cases, file, { scope, count, before: result[half], mayMiss });
  if (played.kind === 'lost') tried.finding = played.finding;
  if (played.kind !== 'played') return false;
  tried.result = { ...result, [half]: played.half };
  return true;
}

/** How many of these solutions have results that still hold, of plays alone and of plays on a busy machine. */
export async function soakedCount(runs: ProblemRuns, files: readonly SoakFile[]): Promise<number> {
  const cases = soakedCases(runs, 'scenarios');
  const kept = await readSoaked(runs.entry, 'scenarios');
  const held = await Promise.all(
    files.map(async (file) => {
      const result = kept[file.name];
      if (result?.alone === undefined || result.busy === undefined) return false;
      return result.key === (await keyOf(runs, cases, file));
    }),
  );
  return held.filter(Boolean).length;
}

/** The cases that are soaked; none where a problem has no scenarios. */
export function soakedCases({ cases }: ProblemRuns, scope: SoakScope): readonly JudgedCase[] {
  return scope === 'runs' ? cases : cases.filter((judged) => judged.case.layer === 'schedule');
}

function keyOf(runs: ProblemRuns, cases: readonly JudgedCase[], file: RunFile): Promise<string> {
  return soakKey(runs.entry, cases, file, runs.environment.driversFolder);
}

function resultsOf(tries: readonly Tried[]): Record<string, SoakResult> {
  return Object.fromEntries(tries.map(({ file, result }) => [file.name, result] as const));
}

/** How many plays of a half are still to come. */
function lacking({ file, result }: Tried, half: HalfName, plays: SoakPlays): number {
  return Math.ceil(plays[file.kind] / 2) - (result[half]?.plays ?? 0);
}

/** How often a wrong solution slipped through so far. */
function missed({ alone, busy }: SoakResult): number {
  return [alone, busy].reduce((sum, half) => sum + (half === undefined ? 0 : half.plays - half.right), 0);
}
