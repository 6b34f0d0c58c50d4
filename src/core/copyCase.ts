import type { Case, ClassCase, FunctionCase, ScenarioCase } from './case.ts';
import { generatedInput } from './generatedInput.ts';
import type { JudgedCase } from './judgedCase.ts';
import { ownCaseOf, type OwnCase } from './ownCases.ts';
import type { Problem } from './problem.ts';
import type { Reveal } from './reveal.ts';

/** Characters of JSON; nobody reads more. */
const longest = 64 * 1024;

/** Whether a case may become one of the student's own. */
export type CopiedCase =
  | { readonly kind: 'copied'; readonly own: OwnCase }
  /** Its input may not be seen yet. */
  | { readonly kind: 'closed' }
  /** Its input is longer than anybody would read. */
  | { readonly kind: 'too-long' };

/**
 * A case as one of the student's own, as far as it may be seen: with `input` without what is right.
 * @param level `full` once the problem is solved. @param at which input of a recipe, from 0.
 */
export function copyCase(problem: Problem, judged: JudgedCase, level: Reveal, at: number): CopiedCase {
  const isOpen = judged.visibility === 'visible' || level === 'full';
  if (!isOpen && level !== 'input') return { kind: 'closed' };
  const given = plain(judged.case) ?? generatedInput(problem, judged, at);
  if (given === undefined) return { kind: 'closed' };
  const own = ownCaseOf(given, ownName(judged, at), isOpen ? 'all' : 'input');
  return JSON.stringify(own).length > longest ? { kind: 'too-long' } : { kind: 'copied', own };
}

function plain(given: Case): FunctionCase | ClassCase | ScenarioCase | undefined {
  return 'generate' in given || 'inputs' in given ? undefined : given;
}

/** Names have at most 80 characters. */
function ownName({ case: given }: JudgedCase, at: number): string {
  const number = plain(given) === undefined ? ` (${at + 1})` : '';
  return `${given.name.slice(0, 80 - number.length)}${number}`;
}
