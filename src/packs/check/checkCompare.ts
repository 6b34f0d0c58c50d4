import * as l10n from '@vscode/l10n';
import type { AnswerProperty } from '../../core/answerProperty.ts';
import type { Case } from '../../core/case.ts';
import type { CompareMode } from '../../core/compareMode.ts';
import type { Problem } from '../../core/problem.ts';
import type { RecordTypes } from '../../core/signature.ts';
import { parseType, type Type } from '../../core/type.ts';
import { withParts } from '../../core/typeParts.ts';
import { finding, type Finding } from '../finding.ts';
import type { Place } from '../finding.ts';
import { placeIn, type SourceProblem } from './packSource.ts';

/** Whether the way of comparing, of the problem and of each case that has its own, fits the answers. */
export function checkCompare(source: SourceProblem): Finding[] {
  const problem = source.file.value;
  if (problem === undefined) return [];
  const keys = hasOwn(source) ? ['compare'] : ['signature', 'returns'];
  return [
    ...modeFindings(problem, problem.compare, placeIn(source.file, keys), hasOwn(source)),
    ...source.cases.flatMap(({ given, placeOf }) => {
      const own = compareOf(given);
      return own === undefined ? [] : modeFindings(problem, own, placeOf(['compare']), true);
    }),
  ];
}

function hasOwn({ file }: SourceProblem): boolean {
  const value = file.document?.value;
  return typeof value === 'object' && value !== null && 'compare' in value;
}

function compareOf(given: Case): CompareMode | undefined {
  return 'compare' in given ? given.compare : undefined;
}

/** @param isWritten the author chose it; the usual one fits whatever is exact. */
function modeFindings(problem: Problem, mode: CompareMode, place: Place, isWritten: boolean): Finding[] {
  if (typeof mode === 'object' && 'property' in mode) return propertyFindings(problem, mode.property, place);
  const answers = answerTypes(problem);
  const { types } = problem.signature;
  const floats = answers.some((type) => holdsFloat(type, types, []));
  if (typeof mode !== 'object' && floats) {
    const mend = l10n.t(
      'Use {0}, or what the prompt promises.',
      '{"float": {"absolute": 1e-9, "relative": 1e-9}}',
    );
    return [finding('S03', place, l10n.t('Answers hold floats, but they are compared "{0}".', mode), mend)];
  }
  if (typeof mode === 'object') {
    if (!floats)
      return [finding('S18', place, l10n.t('No answer holds a float.'), l10n.t('Delete the tolerance.'))];
    if (mode.float.absolute > 0 || mode.float.relative > 0) return [];
    return [
      finding(
        'S03',
        place,
        l10n.t('A tolerance of zero is exact.'),
        l10n.t('Say by how much a float may differ.'),
      ),
    ];
  }
  if (!isWritten || mode === 'exact') return [];
  const isList = (type: Type) => {
    const { kind } = type.kind === 'optional' ? type.of : type;
    return kind === 'array' || kind === 'list';
  };
  const depth = mode === 'unordered-deep' ? answers.flatMap(withParts) : answers;
  if (depth.some(isList)) return [];
  return [
    finding(
      'S18',
      place,
      l10n.t('No answer is a list, so that "{0}" means nothing.', mode),
      l10n.t('Delete it.'),
    ),
  ];
}

function propertyFindings(
  { kind, signature }: Problem,
  { name, of, count }: AnswerProperty,
  place: Place,
): Finding[] {
  if (kind === 'class') {
    const what = l10n.t('"{0}" speaks of the arguments of a function; this problem is a class.', name);
    return [finding('S26', place, what, l10n.t('Choose another way of comparing.'))];
  }
  const known = signature.params.map((each) => each.name);
  return [of, count]
    .filter((parameter) => !known.includes(parameter))
    .map((parameter) => {
      const what = l10n.t('"{0}" speaks of "{1}", which is no parameter.', name, parameter);
      return finding('S26', place, what, l10n.t('The signature has: {0}.', known.join(', ')));
    });
}

function answerTypes({ kind, signature }: Problem): Type[] {
  if (kind === 'class') return signature.methods.map(({ returns }) => parseType(returns));
  const changed = signature.inPlace === undefined ? undefined : signature.params[signature.inPlace];
  return [parseType(changed?.type ?? signature.returns)];
}

function holdsFloat(type: Type, types: RecordTypes, within: readonly string[]): boolean {
  return withParts(type).some((part) => {
    if (part.kind === 'float') return true;
    // A record may hold itself.
    if (part.kind !== 'record' || within.includes(part.name)) return false;
    const fields = Object.values(types[part.name] ?? {});
    return fields.some((text) => holdsFloat(parseType(text), types, [...within, part.name]));
  });
}
