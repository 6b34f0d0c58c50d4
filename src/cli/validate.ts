import { stat } from 'node:fs/promises';
import path from 'node:path';
import { HumanError } from '../core/humanError.ts';
import { checkPack } from '../packs/check/checkPack.ts';
import type { PackRun } from '../authoring/validate/runPack.ts';
import type { Finding } from '../packs/finding.ts';
import { readPack } from '../packs/readPack.ts';
import { exitStatus } from './exitStatus.ts';
import type { Output } from './output.ts';
import { untilInterrupted } from './untilInterrupted.ts';
import {
  findingsText,
  gapsText,
  languageNamed,
  runSummary,
  validateRuns,
  type ValidateRunOptions,
} from './validateRuns.ts';

export interface ValidateOptions {
  /** Nothing of the pack is run. */
  readonly static: boolean;
  readonly json: boolean;
  /** Names of languages whose files are left out on purpose. */
  readonly skip: readonly string[];
  /** A missing tool is an error. */
  readonly ci: boolean;
}

/**
 * `code-rounds pack validate`.
 * @throws {HumanError} when there is no folder to look at.
 */
export async function validate(folder: string, options: ValidateOptions, output: Output): Promise<number> {
  const root = path.resolve(folder);
  if (!(await isFolder(root))) {
    throw new HumanError(`${folder}: no folder here. Name the one that holds pack.rounds.json.`);
  }
  const skip = new Set(options.skip.map(languageNamed));
  const read = await checkPack(root);
  if (!options.json) output.out(findingsText(read));
  const run = options.static ? undefined : await runAll(root, { ...options, skip }, output);
  const findings = [...read, ...(run?.findings ?? [])];
  output.out(options.json ? `${JSON.stringify(summary(findings, run), null, 2)}\n` : totals(findings, run));
  if (run?.cancelled === true) return exitStatus.bad;
  if (findings.some(({ code }) => code === 'F01')) return exitStatus.usage;
  return findings.some(({ severity }) => severity === 'error') ? exitStatus.bad : exitStatus.good;
}

/** Runs what could be read; the problems that could not are told by the checks before. */
async function runAll(root: string, options: RunAllOptions, output: Output): Promise<PackRun> {
  const { problems } = await readPack(root);
  return untilInterrupted((signal) => validateRuns(problems, { ...options, signal }, output));
}

type RunAllOptions = Omit<ValidateRunOptions, 'signal'>;

function summary(findings: readonly Finding[], run: PackRun | undefined) {
  return {
    schema: 1,
    errors: count(findings, 'error'),
    warnings: count(findings, 'warning'),
    findings,
    ...(run === undefined ? {} : runSummary(run)),
  };
}

/** The last line; it says so where not everything was run. */
function totals(findings: readonly Finding[], run: PackRun | undefined): string {
  const errors = plural(count(findings, 'error'), 'error');
  const warnings = plural(count(findings, 'warning'), 'warning');
  const gaps = run === undefined ? ' Nothing was run.' : gapsText(run);
  return `${errors}, ${warnings}.${gaps}\n`;
}

function count(findings: readonly Finding[], severity: Finding['severity']): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

function plural(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

async function isFolder(folder: string): Promise<boolean> {
  try {
    return (await stat(folder)).isDirectory();
  } catch {
    return false;
  }
}
