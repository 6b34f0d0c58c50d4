import { canonical } from './canonical.ts';
import type { CompareMode } from './compareMode.ts';
import type { Json } from './json.ts';
import type { RecordTypes } from './signature.ts';
import { parseType, type Type } from './type.ts';

export interface Comparison {
  readonly type: Type;
  readonly types: RecordTypes;
  readonly mode: CompareMode;
}

/** Whether an answer is the expected one, by its type and mode. Both fit the type. */
export function equal(expected: Json, actual: Json, comparison: Comparison): boolean {
  const { type, mode } = comparison;
  if (typeof mode === 'object') return close(expected, actual, type, comparison);
  const key = (value: Json) => canonical(value, type, comparison.types);
  if (mode === 'exact' || !Array.isArray(expected) || !Array.isArray(actual))
    return key(expected) === key(actual);
  if (mode === 'unordered-deep') return sortDeep(expected, comparison) === sortDeep(actual, comparison);
  const of: Type = type.kind === 'array' || type.kind === 'list' ? type.of : { kind: 'void' };
  const texts = (values: readonly Json[]) =>
    values.map((value) => canonical(value, of, comparison.types)).sort();
  const unique = (values: readonly string[]) => (mode === 'set' ? [...new Set(values)] : values);
  return unique(texts(expected)).join('\n') === unique(texts(actual)).join('\n');
}

function sortDeep(value: Json, comparison: Comparison): string {
  const { type, types } = comparison;
  if (!Array.isArray(value) || (type.kind !== 'array' && type.kind !== 'list'))
    return canonical(value, type, types);
  const inner = { ...comparison, type: type.of };
  return `[${value
    .map((element) => sortDeep(element, inner))
    .sort()
    .join(',')}]`;
}

/** Every float within the tolerance, absolute or relative; everything else exact. */
function close(expected: Json, actual: Json, type: Type, comparison: Comparison): boolean {
  switch (type.kind) {
    case 'float':
      return closeFloat(expected, actual, comparison.mode);
    case 'array':
    case 'list':
      return everyClose(expected, actual, comparison, () => type.of);
    case 'tree':
      return everyClose(expected, actual, comparison, () => ({ kind: 'optional', of: type.of }));
    case 'optional':
      return expected === null || actual === null
        ? expected === actual
        : close(expected, actual, type.of, comparison);
    case 'map':
      return everyClose(sortPairs(expected), sortPairs(actual), comparison, () => ({
        kind: 'array',
        of: type.value,
      }));
    case 'record': {
      const fields = comparison.types[type.name] ?? {};
      return Object.entries(fields).every(([name, text]) =>
        close(field(expected, name), field(actual, name), parseType(text), comparison),
      );
    }
    default:
      return canonical(expected, type, comparison.types) === canonical(actual, type, comparison.types);
  }
}

function closeFloat(expected: Json, actual: Json, mode: CompareMode): boolean {
  if (typeof expected !== 'number' || typeof actual !== 'number') return expected === actual;
  if (typeof mode !== 'object') return expected === actual;
  const distance = Math.abs(expected - actual);
  return distance <= mode.float.absolute || distance <= mode.float.relative * Math.abs(expected);
}

function everyClose(expected: Json, actual: Json, comparison: Comparison, of: () => Type): boolean {
  if (!Array.isArray(expected) || !Array.isArray(actual)) return expected === actual;
  if (expected.length !== actual.length) return false;
  return expected.every((value, index) => close(value, actual[index] ?? null, of(), comparison));
}

function sortPairs(value: Json): Json {
  if (!Array.isArray(value)) return value;
  return [...value].sort((a, b) => {
    const [left, right] = [a, b].map((pair) => JSON.stringify(Array.isArray(pair) ? pair[0] : pair));
    return (left ?? '') < (right ?? '') ? -1 : 1;
  });
}

function field(value: Json, name: string): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value[name] ?? null) : null;
}
