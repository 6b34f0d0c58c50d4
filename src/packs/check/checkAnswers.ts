import * as l10n from '@vscode/l10n';
import type { FunctionCase } from '../../core/case.ts';
import { equal } from '../../core/compare.ts';
import type { Json } from '../../core/json.ts';
import type { Problem } from '../../core/problem.ts';
import { parseType } from '../../core/type.ts';
import { misfit } from '../../core/value.ts';
import { finding, type Finding } from '../finding.ts';
import { placeIn, type SourceCase, type SourceProblem } from './packSource.ts';

/** Fewer answers may be the same by chance. */
const enough = 3;

/** Answers that would let a constant pass, and answers listed twice. */
export function checkAnswers(source: SourceProblem): Finding[] {
  const problem = source.file.value;
  if (problem === undefined) return [];
  const constant = problem.kind === 'function' ? sameAnswer(source) : sameReturns(source, problem);
  return [...constant, ...source.cases.flatMap((given) => acceptsTwice(problem, given))];
}

function sameAnswer({ cases, caseFiles }: SourceProblem): Finding[] {
  if (cases.some(({ given }) => 'inputs' in given)) return [];
  const answers = cases.flatMap(({ given }) => ('input' in given ? [answerKey(given)] : []));
  return constantFinding(answers, { path: caseFiles.hidden.path }, undefined);
}

function answerKey({ expected, accepts, throws }: FunctionCase): string {
  return throws === true ? 'throws' : JSON.stringify(expected ?? accepts);
}

/** Of a method that no generated case and no scenario calls. */
function sameReturns(
  { cases, file }: SourceProblem,
  problem: Extract<Problem, { kind: 'class' }>,
): Finding[] {
  const elsewhere = new Set(
    cases.flatMap(({ given }) => {
      if ('generate' in given) return given.generate.operations.map(({ call }) => call);
      if (!('steps' in given)) return [];
      return given.steps
        .flatMap((step) => ('together' in step ? step.together : [step]))
        .flatMap((action) => ('call' in action ? [action.call] : []));
    }),
  );
  return problem.signature.methods.flatMap(({ name }, index) => {
    if (elsewhere.has(name)) return [];
    const answers = cases.flatMap(({ given }) =>
      'operations' in given
        ? given.operations
            .filter(
              ({ call, returns, throws }) => call === name && (returns !== undefined || throws === true),
            )
            .map(({ returns, throws }) => (throws === true ? 'throws' : JSON.stringify(returns)))
        : [],
    );
    const place = placeIn(file, ['signature', 'methods', index, 'name']);
    return constantFinding(answers, place, name);
  });
}

/** @param method whose answers they are, in a class. */
function constantFinding(
  answers: readonly string[],
  place: Parameters<typeof finding>[1],
  method: string | undefined,
): Finding[] {
  const [first = ''] = answers;
  if (answers.length < enough || answers.some((answer) => answer !== first)) return [];
  const shown = first.length > 60 ? `${first.slice(0, 57)}...` : first;
  const what =
    method === undefined
      ? l10n.t('All {0} answers are the same ({1}), so that a constant passes.', answers.length, shown)
      : l10n.t(
          'All {0} answers of "{1}" are the same ({2}), so that a constant passes.',
          answers.length,
          method,
          shown,
        );
  return [finding('S13', place, what, l10n.t('Add a case with another answer.'))];
}

function acceptsTwice({ kind, signature, compare }: Problem, { given, placeOf }: SourceCase): Finding[] {
  if (kind !== 'function' || !('input' in given)) return [];
  const { accepts = [] } = given;
  const changed = signature.inPlace === undefined ? undefined : signature.params[signature.inPlace];
  const type = parseType(changed?.type ?? signature.returns);
  const { types } = signature;
  const fits = (value: Json) => misfit(type, value, types) === undefined;
  return accepts.flatMap((value, index) => {
    const same = (other: Json) =>
      fits(value) && fits(other) && equal(value, other, { type, types, mode: given.compare ?? compare });
    const twin = accepts.findIndex(same);
    if (twin < 0 || twin === index) return [];
    const what = l10n.t(
      'Case "{0}": answer {1} of "accepts" is the same as answer {2}.',
      given.name,
      index + 1,
      twin + 1,
    );
    return [finding('S15', placeOf(['accepts', index]), what, l10n.t('Delete one.'))];
  });
}
