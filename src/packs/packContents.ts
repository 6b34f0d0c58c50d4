import * as l10n from '@vscode/l10n';
import type { CatalogProblem } from '../core/catalog.ts';
import type { JudgedCase } from '../core/judgedCase.ts';
import type { PackManifest } from '../core/packManifest.ts';
import { factsOf } from './findingCodes.ts';
import type { PackIssue } from './issue.ts';
import { readCases } from './readCases.ts';
import { readDrills } from './readDrills.ts';
import { readPack } from './readPack.ts';
import { readQuestions } from './readQuestions.ts';
import type { ReadResult } from './readResult.ts';

/** A problem with all its cases. */
export interface ProblemContents extends CatalogProblem {
  readonly cases: readonly JudgedCase[];
}

/** A whole pack. */
export interface PackContents {
  readonly manifest: PackManifest;
  readonly problems: readonly ProblemContents[];
}

/**
 * Reads the manifest, every problem, case, drill and question of a pack, and gives nothing where one of them has an error.
 * Plans of rounds are left out of it: they may draw on other packs.
 * @param wanted leaves out the cases of problems that nobody asks for.
 */
export async function readPackContents(
  folder: string,
  wanted: (entry: CatalogProblem) => boolean = () => true,
): Promise<ReadResult<PackContents>> {
  const { manifest, problems, issues } = await readPack(folder);
  const found: PackIssue[] = [...issues];
  const read: ProblemContents[] = [];
  const slugOf = new Map<string, string>();
  for (const { problem } of problems) {
    const twin = slugOf.get(problem.uuid);
    if (twin !== undefined) {
      const message = l10n.t('The problem has the same UUID as "{0}". Give this one a fresh UUID.', twin);
      found.push({ path: `problems/${problem.slug}/problem.rounds.json`, code: 'I03', message });
    }
    slugOf.set(problem.uuid, problem.slug);
  }
  found.push(
    ...[...(await readDrills(folder)).issues, ...(await readQuestions(folder)).issues].filter(isError),
  );
  // One after the other: the case files of a whole pack at once would fill the memory.
  for (const entry of problems.filter(wanted)) {
    const cases = await readCases(entry);
    if (cases.kind === 'read') read.push({ ...entry, cases: cases.value });
    else found.push(...cases.issues);
  }
  if (manifest === undefined || found.length > 0) return { kind: 'invalid', issues: found };
  return { kind: 'read', value: { manifest, problems: read } };
}

function isError({ code }: PackIssue): boolean {
  return factsOf(code).severity === 'error';
}
