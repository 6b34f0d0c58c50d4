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
import { tableText } from './tableText.ts';

export interface ValidateRunOptions {
  /** Names of languages to leave out. */
  readonly skip: readonly string[];
  readonly ci: boolean;
  readonly signal: AbortSignal;
}

/**
 * Runs what these problems hold. In text, the findings and the table of a problem are written as soon as it is through;
 * how far it has come goes to standard error.
 * @throws {HumanError} when a language to skip is not one.
 */
export function validateRuns(
  entries: readonly CatalogProblem[],
  options: ValidateRunOptions,
  output: Output,
  json: boolean,
): Promise<PackRun> {
  return runPack(entries, {
    environment: judgeEnvironment(),
    skip: new Set(options.skip.map(languageNamed)),
    ci: options.ci,
    limitsFactor: 1,
    signal: options.signal,
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

function findingsText(findings: readonly Finding[]): string {
  return inOrder(findings)
    .map((found) => `${formatFinding(found)}\n`)
    .join('');
}

function progressText({ problem, file, verdict, done, planned }: RunProgress): string {
  return `${problem} ${done}/${planned} ${file}: ${verdict}\n`;
}

function languageNamed(name: string): LanguageId {
  const language = languageSchema.safeParse(name.toLowerCase()).data;
  if (language !== undefined) return language;
  throw new HumanError(`"${name}" is no language here. Write one of ${languageIds.join(', ')}.`);
}
