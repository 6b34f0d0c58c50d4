import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { CatalogProblem } from '../../core/catalog.ts';
import type { Finding } from '../../packs/finding.ts';
import { readCases } from '../../packs/readCases.ts';
import { submittedFiles, type SubmittedFile } from '../checkSubmissions.ts';
import { checkAccepted, type AcceptedCheck } from './acceptedFindings.ts';
import { checkFiled, type FiledCheck } from './filedFindings.ts';
import { languageFindings } from './languageFindings.ts';
import { problemTable, type ProblemTable } from './problemTable.ts';
import { JudgedRuns, type ProblemRuns, type RunFile } from './problemRuns.ts';
import type { RunningOptions } from './runningOptions.ts';
import { soakedCases } from './problemSoak.ts';
import { soak, soakedCount } from './soak.ts';
import type { SoakFile } from './soakPlays.ts';
import { starterFindings } from './starterFindings.ts';

/** What running a problem's files came to. */
export type RunningCheck =
  | { readonly kind: 'checked'; readonly findings: readonly Finding[]; readonly table: ProblemTable }
  /** Its cases have faults, which reading them tells. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'cancelled'; readonly findings: readonly Finding[] };

/**
 * Runs the starters and all filed solutions of a problem in the languages that the options name, and holds what comes
 * out against what the pack says.
 */
export async function runningFindings(entry: CatalogProblem, options: RunningOptions): Promise<RunningCheck> {
  const cases = await readCases(entry);
  if (cases.kind === 'invalid') return { kind: 'unreadable' };
  const runs = new JudgedRuns(entry, cases.value, options);
  const files = (await submittedFiles(entry)).filter(({ language }) => options.languages.has(language));
  const offered = entry.pack.languages.filter((language) => options.languages.has(language));
  const [starters, accepted, filed] = await Promise.all([
    Promise.all(offered.map((language) => starterFindings(runs, language))),
    Promise.all(
      files.filter(isAccepted).map(async (file) => checkAccepted(runs, await runFile(entry, file))),
    ),
    Promise.all(
      files.flatMap((file) => {
        const { expected } = file;
        if (typeof expected === 'string') return [];
        return [runFile(entry, file).then((read) => checkFiled(runs, read, expected))];
      }),
    ),
  ]);
  const toSoak = soakFiles(accepted, filed);
  const soaked = await soakedOrCounted(runs, toSoak, options);
  const findings = [
    ...starters.flat(),
    ...accepted.flatMap((check) => check.findings),
    ...filed.flatMap((check) => check.findings),
    ...languageFindings(runs, accepted),
    ...soaked.findings,
  ];
  if (options.signal.aborted) return { kind: 'cancelled', findings };
  const table = problemTable(entry.problem.slug, cases.value, accepted, filed);
  const { count } = soaked;
  return {
    kind: 'checked',
    findings,
    table: count === undefined ? table : { ...table, soaked: { solutions: toSoak.length, count } },
  };
}

/** The accepted solutions, and the wrong ones that the schedule layer is to catch. */
function soakFiles(accepted: readonly AcceptedCheck[], filed: readonly FiledCheck[]): SoakFile[] {
  return [
    ...accepted.map(({ file }) => ({ ...file, kind: 'accepted' as const })),
    ...filed
      .filter(({ filed: { layer } }) => layer === 'schedule')
      .map(({ file }) => ({ ...file, kind: 'wrong' as const })),
  ];
}

/** @returns how many solutions have results that hold; undefined where there is nothing to soak. */
async function soakedOrCounted(
  runs: ProblemRuns,
  files: readonly SoakFile[],
  { soak: plays }: RunningOptions,
): Promise<{ readonly findings: readonly Finding[]; readonly count: number | undefined }> {
  if (soakedCases(runs, 'scenarios').length === 0 || files.length === 0)
    return { findings: [], count: undefined };
  if (plays === undefined) return { findings: [], count: await soakedCount(runs, files) };
  const { findings, results } = await soak(runs, files, plays);
  return { findings, count: Object.keys(results).length };
}

/** What lies elsewhere and is not filed is told when the files are looked through. */
function isAccepted({ name, expected }: SubmittedFile): boolean {
  return typeof expected === 'string' && name.startsWith('accepted/');
}

async function runFile(entry: CatalogProblem, { name, language }: SubmittedFile): Promise<RunFile> {
  const source = await readFile(path.join(entry.folder, 'solutions', name), 'utf8');
  return { name, language, source };
}
