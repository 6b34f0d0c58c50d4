import { canonical } from './canonical.ts';
import type { Json } from './json.ts';
import type { RecordTypes } from './signature.ts';
import { parseType, type Type } from './type.ts';

interface Closeness {
  readonly types: RecordTypes;
  readonly tolerance: { readonly absolute: number; readonly relative: number };
}

/** Whether every float is within the tolerance, absolute or relative, and everything else exact. */
export function close(expected: Json, actual: Json, type: Type, closeness: Closeness): boolean {
  const inner = (left: Json, right: Json, of: Type) => close(left, right, of, closeness);
  const { types } = closeness;
  switch (type.kind) {
    case 'float':
      return closeFloat(expected, actual, closeness.tolerance);
    case 'optional':
      return expected === null || actual === null
        ? canonical(expected, type, types) === canonical(actual, type, types)
        : inner(expected, actual, type.of);
    case 'array':
      return everyClose(expected, actual, (left, right) => inner(left, right, type.of));
    case 'list':
      return everyClose(expected ?? [], actual ?? [], (left, right) => inner(left, right, type.of));
    case 'tree':
      return everyClose(expected ?? [], actual ?? [], (left, right) =>
        inner(left, right, { kind: 'optional', of: type.of }),
      );
    case 'map': {
      const [left, right] = [expected, actual].map((value) => entries(value, type.key, types));
      return everyClose(left ?? null, right ?? null, (one, other) => {
        const [[oneKey, oneValue], [otherKey, otherValue]] = [pair(one), pair(other)];
        return oneKey === otherKey && inner(oneValue, otherValue, type.value);
      });
    }
    case 'record':
      return Object.entries(types[type.name] ?? {}).every(([name, text]) =>
        inner(field(expected, name), field(actual, name), parseType(text)),
      );
    default:
      return canonical(expected, type, types) === canonical(actual, type, types);
  }
}

function closeFloat(expected: Json, actual: Json, tolerance: Closeness['tolerance']): boolean {
  if (typeof expected !== 'number' || typeof actual !== 'number') return expected === actual;
  const distance = Math.abs(expected - actual);
  return distance <= tolerance.absolute || distance <= tolerance.relative * Math.abs(expected);
}

function everyClose(expected: Json, actual: Json, same: (left: Json, right: Json) => boolean): boolean {
  if (!Array.isArray(expected) || !Array.isArray(actual)) return expected === actual;
  if (expected.length !== actual.length) return false;
  return expected.every((value, index) => same(value, actual[index] ?? null));
}

/** The pairs of a map in the order of their keys, each key as its canonical text. */
function entries(value: Json, key: Type, types: RecordTypes): Json {
  if (!Array.isArray(value)) return value;
  return value
    .map((each): [string, Json] => {
      const [first, second] = pair(each);
      return [canonical(first, key, types), second];
    })
    .sort(([left], [right]) => (left < right ? -1 : 1));
}

function pair(value: Json): readonly [Json, Json] {
  const [first = null, second = null] = Array.isArray(value) ? value : [];
  return [first, second];
}

function field(value: Json, name: string): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value[name] ?? null) : null;
}
