import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { PackRun } from '../authoring/validate/runPack.ts';
import { HumanError } from '../core/humanError.ts';
import { plural } from '../core/plural.ts';
import type { RoundStock } from '../core/roundStock.ts';
import { checkPack } from '../packs/check/checkPack.ts';
import type { Finding } from '../packs/finding.ts';
import { mendPack } from '../packs/mendPack.ts';
import { readPack } from '../packs/readPack.ts';
import { readStock } from '../packs/readStock.ts';
import { changedSince, changedSinceCommit, problemsOf } from './changedFiles.ts';
import { exitStatus } from './exitStatus.ts';
import { builtIn, folderOf } from './loadCatalog.ts';
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
  /** What is mechanical is mended before anything is told. */
  readonly fix: boolean;
  /** Folder or archive of the version that is published already. */
  readonly against: string | undefined;
  /** Only problems that differ from what was committed last, or from the older version. */
  readonly changed: boolean;
  /** Names of languages whose files are left out on purpose. */
  readonly skip: readonly string[];
  /** A missing tool is an error. */
  readonly ci: boolean;
  /** The schedule layer is played many times, half of them under load. */
  readonly soak: boolean;
  /** Multiplies all time limits. */
  readonly limitsFactor: number;
}

/**
 * `code-rounds pack validate`.
 * @param place a folder, or an archive.
 * @throws {HumanError} when there is no pack to look at.
 */
export async function validate(place: string, options: ValidateOptions, output: Output): Promise<number> {
  const { root, form } = await packAt(place, options);
  const against = options.against === undefined ? undefined : await publishedFolder(options.against);
  const skip = new Set(options.skip.map(languageNamed));
  const chosen = options.changed ? await changedProblems(root, against) : undefined;
  const beside = await builtInStock(root);
  const checkOptions = against === undefined ? { beside, form } : { beside, form, against };
  let read = await checkPack(root, checkOptions);
  const mended = options.fix ? await mendPack(root, read) : 0;
  if (mended > 0) read = await checkPack(root, checkOptions);
  const told = read.filter(({ path: file }) => isChosen(file, chosen));
  if (!options.json) {
    if (mended > 0) output.out(`Mended ${plural(mended, 'finding')}.\n`);
    output.out(findingsText(told));
  }
  const run = options.static ? undefined : await runAll(root, chosen, { ...options, skip }, output);
  const findings = [...told, ...(run?.findings ?? [])];
  output.out(
    options.json
      ? `${JSON.stringify({ ...summary(findings, run), mended }, null, 2)}\n`
      : `${totals(findings, run, chosen)}${form === 'archive' ? archiveText : ''}\n`,
  );
  if (run?.cancelled === true) return exitStatus.bad;
  if (findings.some(({ code }) => code === 'F01')) return exitStatus.usage;
  return findings.some(({ severity }) => severity === 'error') ? exitStatus.bad : exitStatus.good;
}

async function changedProblems(root: string, against: string | undefined): Promise<ReadonlySet<string>> {
  return problemsOf(
    against === undefined ? await changedSinceCommit(root) : await changedSince(root, against),
  );
}

/** @throws {HumanError} when there is no pack that can be read. */
async function publishedFolder(place: string): Promise<string> {
  const folder = await folderOf(place);
  if ((await readPack(folder)).manifest !== undefined) return folder;
  throw new HumanError(`${place}: no published pack here that can be read. Name its folder or its archive.`);
}

/** What the built-in packs hold for rounds; nothing where the pack is one of them. */
async function builtInStock(root: string): Promise<RoundStock> {
  const folders = (await builtIn()).filter((folder) => folder !== root);
  return readStock(folders);
}

/** What belongs to no problem is always told. */
function isChosen(file: string, chosen: ReadonlySet<string> | undefined): boolean {
  const slug = /^problems\/([^/]+)/.exec(file)?.[1];
  return chosen === undefined || slug === undefined || chosen.has(slug);
}

/** Runs what could be read; the problems that could not are told by the checks before. */
async function runAll(
  root: string,
  chosen: ReadonlySet<string> | undefined,
  options: Omit<ValidateRunOptions, 'signal'>,
  output: Output,
): Promise<PackRun> {
  const { problems } = await readPack(root);
  const entries = problems.filter((entry) => chosen?.has(path.basename(entry.folder)) ?? true);
  return untilInterrupted((signal) => validateRuns(entries, { ...options, signal }, output));
}

function summary(findings: readonly Finding[], run: PackRun | undefined) {
  return {
    schema: 1,
    errors: count(findings, 'error'),
    warnings: count(findings, 'warning'),
    findings,
    ...(run === undefined ? {} : runSummary(run)),
  };
}

/** The last line; it says so where not everything was looked at or run. */
function totals(
  findings: readonly Finding[],
  run: PackRun | undefined,
  chosen: ReadonlySet<string> | undefined,
): string {
  const errors = plural(count(findings, 'error'), 'error');
  const warnings = plural(count(findings, 'warning'), 'warning');
  const only =
    chosen === undefined
      ? ''
      : chosen.size === 0
        ? ' No problem has changed.'
        : ` Of the problems, only what has changed: ${[...chosen].sort().join(', ')}.`;
  const gaps = run === undefined ? ' Nothing was run.' : gapsText(run);
  return `${errors}, ${warnings}.${only}${gaps}`;
}

function count(findings: readonly Finding[], severity: Finding['severity']): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

const archiveText = ' The archive has only the solutions that its editorials show: validate its folder too.';

/** @throws {HumanError} when there is no pack, or an archive is refused or cannot have done to it what is asked. */
async function packAt(
  place: string,
  { fix, changed }: ValidateOptions,
): Promise<{ readonly root: string; readonly form: 'folder' | 'archive' }> {
  const absolute = path.resolve(place);
  const found = await stat(absolute).catch(() => undefined);
  if (found?.isDirectory() === true) return { root: absolute, form: 'folder' };
  if (found?.isFile() !== true) {
    throw new HumanError(
      `${place}: no pack here. Name the folder that holds pack.rounds.json, or an archive of a pack.`,
    );
  }
  if (fix)
    throw new HumanError(`${place} is an archive, and stays as it is. Use --fix on the pack's folder.`);
  if (changed) {
    throw new HumanError(`${place} is an archive, without a history. Use --changed on the pack's folder.`);
  }
  return { root: await folderOf(place), form: 'archive' };
}
