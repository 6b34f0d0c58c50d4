import type { JudgedCase } from '../../core/judgedCase.ts';
import type { Finding } from '../../packs/finding.ts';
import type { ProblemRuns, RunFile } from './problemRuns.ts';
import { readSoaked, writeSoaked, type SoakResult, type SoakResults, type SoakScope } from './soakFile.ts';
import { soakKey } from './soakKey.ts';
import { missesAllowed, playPart, type SoakFile, type SoakPlays } from './soakPlays.ts';

/** What soaking a problem came to; results that were kept from before are among them. */
export interface SoakCheck {
  readonly findings: readonly Finding[];
  readonly results: SoakResults;
}

/** On an idle machine first, then beside other programs that keep all processors busy. */
export const soakHalves = ['alone', 'busy'] as const;
export type SoakHalfName = (typeof soakHalves)[number];

/** Plays after which results are kept: those that one start of the program is for. */
const playsOfPart: Readonly<Record<SoakScope, number>> = { scenarios: 50, runs: 10 };

interface Tried {
  readonly file: SoakFile;
  result: SoakResult;
  finding?: Finding;
}

/** The soak of one problem, half by half. Who plays the busy one makes the load. */
export class ProblemSoak {
  private readonly runs: ProblemRuns;
  private readonly plays: SoakPlays;
  private readonly scope: SoakScope;
  private readonly before: SoakResults;
  private readonly tries: readonly Tried[];
  private writing = Promise.resolve();

  private constructor(
    runs: ProblemRuns,
    plays: SoakPlays,
    scope: SoakScope,
    before: SoakResults,
    tries: readonly Tried[],
  ) {
    this.runs = runs;
    this.plays = plays;
    this.scope = scope;
    this.before = before;
    this.tries = tries;
  }

  /** Takes up what was kept before, as far as it still holds. */
  static async open(
    runs: ProblemRuns,
    files: readonly SoakFile[],
    plays: SoakPlays,
    scope: SoakScope,
  ): Promise<ProblemSoak> {
    const before = await readSoaked(runs.entry, scope);
    const tries = await Promise.all(
      files.map(async (file): Promise<Tried> => {
        const key = await soakKeyOf(runs, scope, file);
        const kept = before[file.name];
        return { file, result: kept?.key === key ? kept : { key } };
      }),
    );
    return new ProblemSoak(runs, plays, scope, before, tries);
  }

  /** Whether there is anything left to play in a half. */
  isOpen(half: SoakHalfName): boolean {
    return this.openTries(half).length > 0;
  }

  /** Plays what is left of a half, and keeps the results as they come. */
  async play(half: SoakHalfName): Promise<void> {
    await Promise.all(
      this.openTries(half).map(async (tried) => {
        while (await this.playOn(tried, half)) await this.keep();
      }),
    );
  }

  get check(): SoakCheck {
    const whole = this.tries.filter((tried) => soakHalves.every((half) => this.lacking(tried, half) <= 0));
    return { findings: this.tries.flatMap((tried) => tried.finding ?? []), results: resultsOf(whole) };
  }

  private openTries(half: SoakHalfName): Tried[] {
    return this.tries.filter((tried) => tried.finding === undefined && this.lacking(tried, half) > 0);
  }

  /** Plays the next part of a half. @returns whether there was one, and it came out well. */
  private async playOn(tried: Tried, half: SoakHalfName): Promise<boolean> {
    const { runs, scope, plays } = this;
    const count = Math.min(this.lacking(tried, half), playsOfPart[scope]);
    if (count <= 0) return false;
    const { file, result } = tried;
    const mayMiss = missesAllowed(file, plays[file.kind]) - missed(result);
    const task = { scope, count, before: result[half], mayMiss };
    const played = await playPart(runs, soakedCases(runs, scope), file, task);
    if (played.kind === 'lost') tried.finding = played.finding;
    if (played.kind !== 'played') return false;
    tried.result = { ...result, [half]: played.half };
    return true;
  }

  /** How many plays of a half are still to come. */
  private lacking({ file, result }: Tried, half: SoakHalfName): number {
    return Math.ceil(this.plays[file.kind] / 2) - (result[half]?.plays ?? 0);
  }

  private keep(): Promise<void> {
    const { runs, scope, before, tries } = this;
    this.writing = this.writing.then(() =>
      writeSoaked(runs.entry, scope, { ...before, ...resultsOf(tries) }),
    );
    return this.writing;
  }
}

/** The cases that are soaked; none where a problem has no scenarios. */
export function soakedCases({ cases }: ProblemRuns, scope: SoakScope): readonly JudgedCase[] {
  return scope === 'runs' ? cases : cases.filter((judged) => judged.case.layer === 'schedule');
}

/** Names what a result of this solution depends on. */
export function soakKeyOf(runs: ProblemRuns, scope: SoakScope, file: RunFile): Promise<string> {
  return soakKey(runs.entry, soakedCases(runs, scope), file, runs.environment.driversFolder);
}

function resultsOf(tries: readonly Tried[]): SoakResults {
  return Object.fromEntries(tries.map(({ file, result }) => [file.name, result] as const));
}

/** How often a wrong solution slipped through so far. */
function missed({ alone, busy }: SoakResult): number {
  return [alone, busy].reduce((sum, half) => sum + (half === undefined ? 0 : half.plays - half.right), 0);
}
