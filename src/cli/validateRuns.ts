import { usualSoakPlays } from '../authoring/validate/soakPlays.ts';
import { notChecked } from '../authoring/validate/toolchainFindings.ts';
import { runPack, type PackRun } from '../authoring/validate/runPack.ts';
import type { RunningCheck } from '../authoring/validate/runningFindings.ts';
import type { RunProgress } from '../authoring/validate/runningOptions.ts';
import { HumanError } from '../core/humanError.ts';
import { languageIds, languages, languageSchema, type LanguageId } from '../core/language.ts';
import type { CatalogProblem } from '../core/catalog.ts';
import { formatFinding, inOrder, type Finding } from '../packs/finding.ts';
import { judgeEnvironment } from './judgeEnvironment.ts';
import type { Output } from './output.ts';
import { tableText } from '../authoring/validate/tableText.ts';

export interface ValidateRunOptions {
  readonly skip: ReadonlySet<LanguageId>;
  readonly ci: boolean;
  readonly soak: boolean;
  /** Multiplies all time limits. */
  readonly limitsFactor: number;
  /** Nothing is written to standard output. */
  readonly json: boolean;
  readonly signal: AbortSignal;
}

/**
 * Runs what these problems hold. In text, the findings and the table of a problem are written as soon as it is through;
 * how far it has come goes to standard error.
 */
export function validateRuns(
  entries: readonly CatalogProblem[],
  options: ValidateRunOptions,
  output: Output,
): Promise<PackRun> {
  const { skip, ci, soak, json, limitsFactor, signal } = options;
  return runPack(entries, {
    environment: judgeEnvironment(),
    skip,
    ci,
    limitsFactor,
    signal,
    ...(soak ? { soak: usualSoakPlays } : {}),
    onLanguages: ({ findings, skipped }) => {
      if (!json) output.out(findingsText(findings));
      for (const own of skipped) {
        const { title } = languages[own.language];
        output.error(`Skipped ${title} as asked: ${notChecked(own)} not checked.\n`);
      }
    },
    onProgress: (progress) => {
      output.error(progressText(progress));
    },
    onProblem: (entry, check) => {
      if (!json) output.out(checkText(entry, check));
    },
  });
}

function checkText({ problem: { slug } }: CatalogProblem, check: RunningCheck): string {
  switch (check.kind) {
    case 'checked':
      return `${findingsText(check.findings)}${tableText(check.table)}`;
    case 'cancelled':
      return `${findingsText(check.findings)}${slug}: cancelled before all of it was run.\n`;
    case 'unreadable':
      return `${slug}: nothing was run, because its cases cannot be used. Mend what is said of them above.\n`;
  }
}

/** A line a finding. */
export function findingsText(findings: readonly Finding[]): string {
  return inOrder(findings)
    .map((found) => `${formatFinding(found)}\n`)
    .join('');
}

function progressText({ problem, file, verdict, done, planned }: RunProgress): string {
  return `${problem} ${done}/${planned} ${file}: ${verdict}\n`;
}

/** What was not run, in sentences; empty when everything was. */
export function gapsText({ checks, skipped, cancelled }: PackRun): string {
  const unread = checks.filter(({ check }) => check.kind === 'unreadable');
  return [
    ...(cancelled ? ['Cancelled: not everything was run.'] : []),
    ...(unread.length > 0 ? [`Nothing was run of ${unread.map(slugOf).join(', ')}.`] : []),
    ...skipped.map(({ language }) => `${languages[language].title} was skipped.`),
  ]
    .map((gap) => ` ${gap}`)
    .join('');
}

/** The same and the tables, as data. */
export function runSummary({ checks, skipped, cancelled }: PackRun) {
  return {
    cancelled,
    notRun: checks.filter(({ check }) => check.kind === 'unreadable').map(slugOf),
    skipped,
    tables: checks.flatMap(({ check }) => (check.kind === 'checked' ? [check.table] : [])),
  };
}

function slugOf({ entry }: PackRun['checks'][number]): string {
  return entry.problem.slug;
}

/** The language of this name. @throws {HumanError} when it is none. */
export function languageNamed(name: string): LanguageId {
  const language = languageSchema.safeParse(name.toLowerCase()).data;
  if (language !== undefined) return language;
  throw new HumanError(`"${name}" is no language here. Write one of ${languageIds.join(', ')}.`);
}
