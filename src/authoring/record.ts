import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { CatalogProblem } from '../core/catalog.ts';
import { caseFileSchema, type GeneratedClassCase, type GeneratedFunctionCase } from '../core/case.ts';
import { HumanError } from '../core/humanError.ts';
import { languageOfFile } from '../core/language.ts';
import type { Problem } from '../core/problem.ts';
import type { JudgeEnvironment } from '../judge/languages/adapter.ts';
import { adapters } from '../judge/languages/table.ts';
import { formatIssue } from '../packs/issue.ts';
import { readJsonFile } from '../packs/readJsonFile.ts';
import { firstDifference } from './firstDifference.ts';
import { serveAsWell } from './keptAnswers.ts';
import { readRecorded, recordedFileName, recordedText, type Recorded } from './recordedFile.ts';
import { recordCase, type RecordedCase } from './recordProblem.ts';
import { withSession, type SolutionFile } from './withSession.ts';
import { replaceFile } from '../packs/replaceFile.ts';

type Generated = GeneratedClassCase | GeneratedFunctionCase;

/** What recording a problem came to. */
export type Recording =
  | { readonly kind: 'none' }
  | {
      /** `outdated`: there is something to write, and it was asked only to look. */
      readonly kind: 'written' | 'unchanged' | 'outdated';
      readonly cases: number;
      /** The solution whose answers are kept, and those that gave the same. */
      readonly from: string;
      readonly agreeing: readonly string[];
      /** Accepted solutions whose language is missing here. */
      readonly notAsked: readonly string[];
    };

export interface RecordOptions {
  /** Writes nothing. */
  readonly check: boolean;
}

/**
 * Fills in the answers of a problem's generated cases from its first accepted solution, and asks every other one too. A
 * file whose answers serve as well already stays as it is, byte for byte.
 * @throws {HumanError} when two accepted solutions disagree, saying where first; nothing is written then.
 */
export async function recordAnswers(
  entry: CatalogProblem,
  environment: JudgeEnvironment,
  { check }: RecordOptions = { check: false },
): Promise<Recording> {
  const cases = await generatedCases(entry);
  if (cases.length === 0) return { kind: 'none' };
  const { here, missing } = await byToolchain(await acceptedSolutions(entry), environment);
  const [first, ...others] = here;
  if (first === undefined || others.length === 0) throw new HumanError(tooFew(entry, missing));
  const kept = await answersOf(entry, first, cases, environment);
  for (const other of others) {
    const answers = await answersOf(entry, other, cases, environment);
    for (const given of cases) compare(entry, given, [first, kept], [other, answers]);
  }
  const recorded = Object.fromEntries([...kept].map(([uuid, answers]) => [uuid, answers.recorded] as const));
  const file = path.join(entry.folder, 'cases', recordedFileName);
  const before = (await readRecorded(file)) ?? {};
  const kind = serves(entry.problem, cases, before, recorded) ? 'unchanged' : check ? 'outdated' : 'written';
  if (kind === 'written') await replaceFile(file, recordedText(recorded));
  return {
    kind,
    cases: cases.length,
    from: first.fileName,
    agreeing: others.map(({ fileName }) => fileName),
    notAsked: missing.map(({ fileName }) => fileName),
  };
}

/** Whether the file is as good as new: its answers serve as well, case by case, and there are no others. */
function serves(problem: Problem, cases: readonly Generated[], before: Recorded, now: Recorded): boolean {
  if (Object.keys(before).length !== cases.length) return false;
  return cases.every((given) => {
    const answers = now[given.uuid];
    return answers !== undefined && serveAsWell(problem, given, before[given.uuid], answers);
  });
}

async function generatedCases(entry: CatalogProblem): Promise<Generated[]> {
  const file = path.join(entry.folder, 'cases', 'hidden.rounds.json');
  const hidden = await readJsonFile(file, entry.folder, caseFileSchema);
  if (hidden.kind === 'invalid') throw new HumanError(hidden.issues.map(formatIssue).join('\n'));
  return hidden.value.cases.filter((given) => 'generate' in given || 'inputs' in given);
}

/** @throws {HumanError} naming the solution that cannot be asked. */
async function answersOf(
  entry: CatalogProblem,
  solution: SolutionFile,
  cases: readonly Generated[],
  environment: JudgeEnvironment,
): Promise<Map<string, RecordedCase>> {
  const answers = new Map<string, RecordedCase>();
  await withSession(entry.problem, solution, environment, async (session) => {
    for (const given of cases) {
      try {
        answers.set(given.uuid, await recordCase(session, entry.problem, given));
      } catch (cause) {
        if (!(cause instanceof HumanError)) throw cause;
        throw new HumanError(`${entry.problem.slug}, ${solution.fileName}: ${cause.message}`, { cause });
      }
    }
  });
  return answers;
}

type Asked = readonly [solution: SolutionFile, answers: ReadonlyMap<string, RecordedCase>];

function compare(entry: CatalogProblem, given: Generated, [one, kept]: Asked, [two, own]: Asked): void {
  const parts = [kept.get(given.uuid)?.parts ?? [], own.get(given.uuid)?.parts ?? []] as const;
  const difference = firstDifference(entry.problem, given, ...parts);
  if (difference === undefined) return;
  throw new HumanError(
    `${entry.problem.slug}, case "${given.name}": ${one.fileName} and ${two.fileName} disagree.\n` +
      `${difference.where}: ${one.fileName} answers ${difference.first}, ${two.fileName} answers ${difference.second}.\n` +
      'One of them is wrong, or the prompt leaves room for both. Nothing was written.',
  );
}

function tooFew(entry: CatalogProblem, missing: readonly SolutionFile[]): string {
  const unasked = missing.map(({ fileName }) => fileName).join(', ');
  const more = missing.length === 0 ? '' : ` The languages of ${unasked} are not installed here.`;
  return `"${entry.problem.slug}" needs two accepted solutions, one to check the other.${more}`;
}

async function byToolchain(
  solutions: readonly SolutionFile[],
  environment: JudgeEnvironment,
): Promise<{ readonly here: SolutionFile[]; readonly missing: SolutionFile[] }> {
  const here: SolutionFile[] = [];
  const missing: SolutionFile[] = [];
  for (const solution of solutions) {
    const search = await adapters[solution.language].find(environment);
    (search.kind === 'found' ? here : missing).push(solution);
  }
  return { here, missing };
}

async function acceptedSolutions(entry: CatalogProblem): Promise<SolutionFile[]> {
  const folder = path.join(entry.folder, 'solutions', 'accepted');
  const names = (await readdir(folder)).sort();
  const files = await Promise.all(
    names.map(async (fileName) => {
      const language = languageOfFile(fileName);
      if (language === undefined) return [];
      return [{ language, fileName, source: await readFile(path.join(folder, fileName), 'utf8') }];
    }),
  );
  return files.flat();
}
