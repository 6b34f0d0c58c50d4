import { hasProperty } from './answerProperty.ts';
import { canonical } from './canonical.ts';
import { close } from './compareFloats.ts';
import type { CompareMode } from './compareMode.ts';
import type { Json } from './json.ts';
import type { RecordTypes } from './signature.ts';
import type { Type } from './type.ts';

export interface Comparison {
  readonly type: Type;
  readonly types: RecordTypes;
  readonly mode: CompareMode;
  /** The arguments by name, for a property that speaks of them. */
  readonly input?: Readonly<Record<string, Json>>;
}

/** Whether an answer is the expected one, or as right as that one, by its type and mode. Both fit the type. */
export function equal(expected: Json, actual: Json, comparison: Comparison): boolean {
  const { type, types, mode, input = {} } = comparison;
  if (typeof mode === 'object') {
    if ('property' in mode) return hasProperty(mode.property, actual, input);
    return close(expected, actual, type, { types, tolerance: mode.float });
  }
  // Most answers of a long list are numbers and right: what is the very same needs no text.
  return Object.is(expected, actual) || comparable(expected, comparison) === comparable(actual, comparison);
}

/**
 * A text of an answer: two answers of a case are equally right exactly when their texts are the same. Where floats are
 * compared with a tolerance this is stricter than {@link equal}.
 */
export function comparable(answer: Json, { type, types, mode, input = {} }: Comparison): string {
  if (typeof mode === 'object' && 'property' in mode) {
    return hasProperty(mode.property, answer, input) ? 'right' : `wrong: ${canonical(answer, type, types)}`;
  }
  if (mode === 'unordered-deep') return canonical(answer, type, types, 'ignored');
  const sequence = type.kind === 'optional' ? type.of : type;
  const isSequence = sequence.kind === 'array' || sequence.kind === 'list';
  const ignoresOrder = mode === 'unordered' || mode === 'set';
  if (!ignoresOrder || !isSequence || !Array.isArray(answer) || answer.length === 0)
    return canonical(answer, type, types);
  const texts = answer.map((value) => canonical(value, sequence.of, types)).sort();
  return `{${(mode === 'set' ? [...new Set(texts)] : texts).join('\n')}}`;
}
