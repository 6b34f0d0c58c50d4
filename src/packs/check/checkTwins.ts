import * as l10n from '@vscode/l10n';
import type { Case, ClassCase, FunctionCase } from '../../core/case.ts';
import { equal, type Comparison } from '../../core/compare.ts';
import type { Json } from '../../core/json.ts';
import type { Problem } from '../../core/problem.ts';
import { parseType } from '../../core/type.ts';
import { misfit } from '../../core/value.ts';
import { finding, type Finding } from '../finding.ts';
import type { SourceCase, SourceProblem } from './packSource.ts';

/** Cases beside each other: the same name, the same input, and answers that contradict. */
export function checkTwins(source: SourceProblem): Finding[] {
  const byName = new Map<string, SourceCase>();
  const byInput = new Map<string, SourceCase>();
  return source.cases.flatMap((own) => {
    const found: Finding[] = [];
    const { given, placeOf } = own;
    const namesake = byName.get(given.name);
    if (namesake === undefined) byName.set(given.name, own);
    else {
      const what = l10n.t('The case at {0} is called "{1}" too.', placeText(namesake), given.name);
      found.push(finding('S24', placeOf(['name']), what, l10n.t('Name each after the mistake it catches.')));
    }
    const key = inputKey(given);
    const twin = byInput.get(key);
    if (twin === undefined) byInput.set(key, own);
    else found.push(twinFinding(source, own, twin));
    return found;
  });
}

function twinFinding({ file }: SourceProblem, own: SourceCase, twin: SourceCase): Finding {
  const place = own.placeOf([]);
  const names = [own.given.name, twin.given.name, placeText(twin)] as const;
  const problem = file.value;
  if (problem !== undefined && contradict(problem, own.given, twin.given)) {
    const what = l10n.t('Case "{0}" has the same input as "{1}" ({2}) and a different answer.', ...names);
    return finding('S09', place, what, l10n.t('One of them is wrong; mend it.'), { severity: 'error' });
  }
  const mend = l10n.t('Delete one, or change its input.');
  return own.visibility === twin.visibility
    ? finding('S09', place, l10n.t('Case "{0}" has the same input as "{1}" ({2}).', ...names), mend)
    : finding(
        'S11',
        place,
        l10n.t('Case "{0}" has the same input as "{1}" ({2}), which is visible.', ...names),
        mend,
      );
}

/** What a case gives to the solution, without what it expects and without its name. */
function inputKey(given: Case): string {
  if ('input' in given) return JSON.stringify(['input', inOrder(given.input)]);
  if ('inputs' in given) return JSON.stringify(['inputs', given.inputs]);
  if ('generate' in given) return JSON.stringify(['generate', given.generate, given.cost]);
  if ('operations' in given) {
    const calls = given.operations.map(({ call, args }) => [call, args]);
    return JSON.stringify(['operations', inOrder(given.construct), calls]);
  }
  return JSON.stringify(['steps', given.steps, given.invariants, given.repeat]);
}

function inOrder(values: Readonly<Record<string, Json>>): [string, Json][] {
  return Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Whether no answer could be right for both. */
function contradict(problem: Problem, own: Case, twin: Case): boolean {
  if ('input' in own && 'input' in twin) return functionsContradict(problem, own, twin);
  return 'operations' in own && 'operations' in twin && classesContradict(problem, own, twin);
}

function functionsContradict(
  { kind, signature, compare }: Problem,
  own: FunctionCase,
  twin: FunctionCase,
): boolean {
  if (own.throws !== twin.throws) return true;
  if (kind !== 'function' || own.throws === true) return false;
  const changed = signature.inPlace === undefined ? undefined : signature.params[signature.inPlace];
  const type = parseType(changed?.type ?? signature.returns);
  const mode = own.compare ?? compare;
  return !answersOf(own).some((left) =>
    answersOf(twin).some((right) => maybeEqual(left, right, { type, types: signature.types, mode })),
  );
}

function classesContradict({ kind, signature, compare }: Problem, own: ClassCase, twin: ClassCase): boolean {
  if (kind !== 'class') return false;
  const mode = own.compare ?? compare;
  return own.operations.some(({ call, returns, throws }, index) => {
    const other = twin.operations[index];
    if (other === undefined) return false;
    const type = signature.methods.find(({ name }) => name === call)?.returns;
    if (returns === undefined || other.returns === undefined || type === undefined) {
      return (
        (throws === true && other.returns !== undefined) || (returns !== undefined && other.throws === true)
      );
    }
    return !maybeEqual(returns, other.returns, { type: parseType(type), types: signature.types, mode });
  });
}

/** A value that does not fit its type is told by itself, and contradicts nothing. */
function maybeEqual(left: Json, right: Json, comparison: Comparison): boolean {
  const fits = (value: Json) => misfit(comparison.type, value, comparison.types) === undefined;
  return !fits(left) || !fits(right) || equal(left, right, comparison);
}

function answersOf({ expected, accepts = [] }: FunctionCase): readonly Json[] {
  return expected === undefined ? accepts : [expected];
}

function placeText({ placeOf }: SourceCase): string {
  const { path, line } = placeOf([]);
  return `${path.slice(path.lastIndexOf('/') + 1)}:${line ?? 1}`;
}
