import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Catalog } from '../core/catalog.ts';
import { HumanError } from '../core/humanError.ts';
import type { JudgedCase } from '../core/judgedCase.ts';
import { languageOfFile, languages } from '../core/language.ts';
import { nearest } from '../core/nearest.ts';
import type { Reveal } from '../core/reveal.ts';
import { revealReport } from '../core/revealCase.ts';
import { judge } from '../judge/judge.ts';
import { formatIssue } from '../packs/issue.ts';
import { readCases } from '../packs/readCases.ts';
import { statusOf } from './exitStatus.ts';
import { judgeEnvironment } from './judgeEnvironment.ts';
import { junit } from './junit.ts';
import type { Output } from './output.ts';
import { reportText } from './reportText.ts';
import { untilInterrupted } from './untilInterrupted.ts';

export interface TestOptions {
  readonly examples: boolean;
  readonly caseName: string | undefined;
  readonly json: boolean;
  readonly junit: string | undefined;
  readonly reveal: Reveal | undefined;
  readonly limitsFactor: number;
}

/** `code-rounds test`. */
export async function test(
  catalog: Catalog,
  problemName: string,
  file: string,
  options: TestOptions,
  output: Output,
): Promise<number> {
  const entry = catalog.named(problemName);
  const language = languageOfFile(file);
  if (language === undefined) {
    const endings = Object.values(languages).flatMap(({ endings: own }) => own);
    throw new HumanError(`${file}: the ending tells the language; known are ${endings.join(' ')}.`);
  }
  const source = await readSource(file);
  const cases = await readCases(entry);
  if (cases.kind === 'invalid') {
    throw new HumanError(
      `The cases of "${entry.problem.title}" cannot be used:\n${cases.issues.map(formatIssue).join('\n')}`,
    );
  }
  const played = chosen(cases.value, options);
  const report = await untilInterrupted((signal) =>
    judge({
      problem: entry.problem,
      cases: played,
      language,
      source,
      fileName: path.basename(file),
      environment: judgeEnvironment(),
      limitsFactor: options.limitsFactor,
      signal,
    }),
  );
  const accepted = report.verdict === 'accepted';
  const general = entry.problem.reveal ?? entry.pack.reveal;
  const own = new Map(cases.value.map(({ case: given }) => [given.uuid, given.reveal]));
  const levelOf = (id: string): Reveal => (accepted ? 'full' : (options.reveal ?? own.get(id) ?? general));
  const shown = revealReport(report, levelOf);
  output.out(options.json ? `${JSON.stringify(shown, null, 2)}\n` : reportText(shown));
  if (options.junit !== undefined) await writeReport(options.junit, junit(shown));
  return statusOf(report.verdict);
}

function chosen(cases: readonly JudgedCase[], { caseName, examples }: TestOptions): readonly JudgedCase[] {
  const among = examples ? cases.filter(({ visibility }) => visibility === 'visible') : cases;
  const found = caseName === undefined ? among : among.filter((judged) => judged.case.name === caseName);
  if (found.length > 0) return found;
  const kind = examples ? 'examples' : 'cases';
  if (caseName === undefined) throw new HumanError(`This problem has no ${kind} to run.`);
  const near = nearest(
    caseName,
    among.map((judged) => judged.case.name),
  );
  const hint = near === undefined ? 'Names are as a report shows them.' : `Did you mean "${near}"?`;
  throw new HumanError(`There is no case "${caseName}" among the ${kind}. ${hint}`);
}

async function writeReport(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (cause) {
    throw new HumanError(`${file} cannot be written (${codeOf(cause)}). Choose another place with --junit.`, {
      cause,
    });
  }
}

async function readSource(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new HumanError(`${file} cannot be read (${codeOf(cause)}).`, { cause });
  }
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error';
}
