import path from 'node:path';
import { recordAnswers } from '../authoring/record.ts';
import { HumanError } from '../core/humanError.ts';
import { formatIssue } from '../packs/issue.ts';
import { readPack } from '../packs/readPack.ts';
import { exitStatus } from './exitStatus.ts';
import { judgeEnvironment } from './judgeEnvironment.ts';
import type { Output } from './output.ts';

/** `code-rounds pack record`: all problems of a pack, or those named. */
export async function record(folder: string, slugs: readonly string[], output: Output): Promise<number> {
  const pack = await readPack(path.resolve(folder));
  for (const issue of pack.issues) output.error(`${formatIssue(issue)}\n`);
  if (pack.manifest === undefined) throw new HumanError(`${folder}: no pack here that can be read.`);
  const problems = pack.problems.filter(({ problem }) => slugs.length === 0 || slugs.includes(problem.slug));
  if (problems.length === 0) throw new HumanError('No such problem in this pack.');
  for (const entry of problems) {
    const count = await recordAnswers(entry, judgeEnvironment());
    output.out(`${entry.problem.slug}: ${count} cases recorded\n`);
  }
  return exitStatus.good;
}
