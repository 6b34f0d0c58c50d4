import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CatalogProblem } from '../core/catalog.ts';
import { caseFileSchema } from '../core/case.ts';
import { HumanError } from '../core/humanError.ts';
import { languageOfFile } from '../core/language.ts';
import type { JudgeEnvironment } from '../judge/languages/adapter.ts';
import { formatIssue } from '../packs/issue.ts';
import { readJsonFile } from '../packs/readJsonFile.ts';
import { recordCase, type RecordedCase } from './recordProblem.ts';
import { withSession, type SolutionFile } from './withSession.ts';

/**
 * Fills in the answers of a problem's generated cases from its first accepted solution, and asks every other one too.
 * @returns how many cases were recorded.
 * @throws {HumanError} when two accepted solutions disagree; nothing is written then.
 */
export async function recordAnswers(entry: CatalogProblem, environment: JudgeEnvironment): Promise<number> {
  const file = path.join(entry.folder, 'cases', 'hidden.rounds.json');
  const hidden = await readJsonFile(file, entry.folder, caseFileSchema);
  if (hidden.kind === 'invalid') throw new HumanError(hidden.issues.map(formatIssue).join('\n'));
  const cases = hidden.value.cases.filter((given) => 'generate' in given || 'inputs' in given);
  if (cases.length === 0) return 0;
  const solutions = await acceptedSolutions(entry);
  if (solutions.length < 2)
    throw new HumanError(`"${entry.problem.slug}" needs two accepted solutions, one to check the other.`);
  const recorded = new Map<string, RecordedCase>();
  for (const solution of solutions) {
    await withSession(entry.problem, solution, environment, async (session) => {
      for (const given of cases) {
        const answers = await recordCase(session, entry.problem, given);
        const before = recorded.get(given.uuid);
        if (before !== undefined && before.sha256 !== answers.sha256) {
          throw new HumanError(
            `"${given.name}": ${solution.fileName} answers otherwise than ${solutions[0]?.fileName ?? ''}. ` +
              'One of them is wrong, or the prompt leaves room for both. Nothing was written.',
          );
        }
        recorded.set(given.uuid, before ?? answers);
      }
    });
  }
  const lines = [...recorded].map(([uuid, answers]) => `    "${uuid}": ${JSON.stringify(answers.recorded)}`);
  const text = `{\n  "recorded": {\n${lines.join(',\n')}\n  }\n}\n`;
  await writeFile(path.join(entry.folder, 'cases', 'recorded.rounds.json'), text);
  return cases.length;
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
