import * as l10n from '@vscode/l10n';
import type { FunctionCase } from '../../core/case.ts';
import type { JudgedCase } from '../../core/judgedCase.ts';
import { parseType, type Type } from '../../core/type.ts';
import { finding, type Finding } from '../../packs/finding.ts';
import type { ProblemRuns, RunFile } from './problemRuns.ts';
import { failedCases } from './reportWords.ts';
import { solutionPlace } from './solutionPlace.ts';

/**
 * Says which arguments a function changes though nothing asks it to. It is found by judging the function as one whose
 * answer is the argument afterwards, against the argument as it was given.
 */
export async function argumentFindings(runs: ProblemRuns, file: RunFile): Promise<Finding[]> {
  const { problem } = runs.entry;
  if (problem.kind !== 'function' || problem.signature.inPlace !== undefined) return [];
  const found: Finding[] = [];
  for (const [inPlace, { name, type }] of problem.signature.params.entries()) {
    const cases = isChangeable(parseType(type))
      ? runs.cases.flatMap((judged) => unchanged(judged, name))
      : [];
    if (cases.length === 0) continue;
    const signature = { ...problem.signature, inPlace };
    const report = await runs.play(file, { cases, problem: { ...problem, compare: 'exact', signature } });
    const [changed] = report?.verdict === 'wrong-answer' ? failedCases(report) : [];
    if (changed === undefined) continue;
    const what = l10n.t(
      'Changes its argument "{0}" in the case "{1}", though the answer is what it returns.',
      name,
      changed.name,
    );
    const mend = l10n.t('Work on a copy: a student who prints the argument afterwards would be misled.');
    found.push(finding('L12', solutionPlace(runs.entry, file.name), what, mend));
  }
  return found;
}

function unchanged(judged: JudgedCase, name: string): JudgedCase[] {
  const given = judged.case;
  if (!('input' in given) || given.throws === true) return [];
  const { accepts, compare, throws, ...rest } = given;
  const expecting: FunctionCase = { ...rest, expected: given.input[name] };
  return [{ ...judged, case: expecting }];
}

/** Linked lists are left out: to set their links anew, without copies, is the usual way to solve what is asked of them. */
function isChangeable(type: Type): boolean {
  if (type.kind === 'optional') return isChangeable(type.of);
  if (type.kind === 'array' && type.of.kind === 'list') return false;
  return ['array', 'map', 'tree', 'record'].includes(type.kind);
}
