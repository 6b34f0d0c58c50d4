import path from 'node:path';
import { recordAnswers, type Recording } from '../authoring/record.ts';
import { HumanError } from '../core/humanError.ts';
import { nearest } from '../core/nearest.ts';
import { formatIssue } from '../packs/issue.ts';
import { readPack } from '../packs/readPack.ts';
import { exitStatus } from './exitStatus.ts';
import { judgeEnvironment } from './judgeEnvironment.ts';
import type { Output } from './output.ts';

/**
 * `code-rounds pack record`: all problems of a pack, or those named.
 * @param check writes nothing; a file that is out of date makes the exit status 1.
 * @throws {HumanError} when there is no such pack or problem, or solutions disagree.
 */
export async function record(
  folder: string,
  slugs: readonly string[],
  check: boolean,
  output: Output,
): Promise<number> {
  const pack = await readPack(path.resolve(folder));
  for (const issue of pack.issues) output.error(`${formatIssue(issue)}\n`);
  if (pack.manifest === undefined) throw new HumanError(`${folder}: no pack here that can be read.`);
  const known = pack.problems.map(({ problem }) => problem.slug);
  for (const slug of slugs) {
    if (!known.includes(slug)) throw new HumanError(unknownProblem(slug, known));
  }
  let outdated = false;
  for (const entry of pack.problems) {
    const { slug } = entry.problem;
    if (slugs.length > 0 && !slugs.includes(slug)) continue;
    const recording = await recordAnswers(entry, judgeEnvironment(), { check });
    if (recording.kind === 'outdated') outdated = true;
    output.out(`${slug}: ${recordingText(recording)}\n`);
  }
  return outdated ? exitStatus.bad : exitStatus.good;
}

const results = {
  written: 'answers written',
  unchanged: 'answers up to date',
  outdated: 'recorded answers are out of date. Run "code-rounds pack record" and look at the change',
} as const;

function recordingText(recording: Recording): string {
  if (recording.kind === 'none') return 'no generated cases, nothing to record';
  const { kind, cases, from, agreeing, notAsked } = recording;
  const unasked =
    notAsked.length === 0 ? '' : `\n  Not asked, for want of their languages here: ${notAsked.join(', ')}`;
  return (
    `${results[kind]} (${cases} ${cases === 1 ? 'case' : 'cases'}).\n` +
    `  From ${from}; the same from ${agreeing.join(', ')}${unasked}`
  );
}

function unknownProblem(slug: string, known: readonly string[]): string {
  const near = nearest(slug, known);
  const hint = near === undefined ? `It has ${known.join(', ')}.` : `Did you mean "${near}"?`;
  return `There is no problem "${slug}" in this pack that can be read. ${hint}`;
}
