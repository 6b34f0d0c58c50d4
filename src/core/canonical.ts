import type { Json } from './json.ts';
import type { RecordTypes } from './signature.ts';
import { parseType, type Type } from './type.ts';

/**
 * One text for every way of writing the same value: -0 is 0, a map is ordered by key, an empty list is null, a record
 * has its fields in declared order. Two values of a type are the same exactly when their canonical texts are.
 * @param order `ignored` orders the elements of arrays and lists too, at every level.
 */
export function canonical(
  value: Json,
  type: Type,
  types: RecordTypes,
  order: 'kept' | 'ignored' = 'kept',
): string {
  const inner = (element: Json, of: Type) => canonical(element, of, types, order);
  switch (type.kind) {
    case 'int':
    case 'long':
    case 'float':
      return typeof value === 'number' ? String(value === 0 ? 0 : value) : JSON.stringify(value);
    case 'bigint':
      return typeof value === 'string' ? BigInt(value).toString() : JSON.stringify(value);
    case 'optional':
      return value === null ? 'null' : inner(value, type.of);
    case 'array':
    case 'list': {
      if (!Array.isArray(value)) return JSON.stringify(value);
      if (type.kind === 'list' && value.length === 0) return 'null';
      const texts = value.map((element) => inner(element, type.of));
      return `[${(order === 'ignored' ? texts.sort() : texts).join(',')}]`;
    }
    case 'tree':
      if (!Array.isArray(value)) return JSON.stringify(value);
      if (value.length === 0) return 'null';
      return `[${value.map((element) => (element === null ? 'null' : inner(element, type.of))).join(',')}]`;
    case 'map':
      return Array.isArray(value) ? map(value, type, inner) : JSON.stringify(value);
    case 'record':
      return record(value, types[type.name] ?? {}, inner);
    case 'void':
      return 'null';
    default:
      return JSON.stringify(value);
  }
}

type Inner = (value: Json, type: Type) => string;

function map(pairs: readonly Json[], type: Extract<Type, { kind: 'map' }>, inner: Inner): string {
  const texts = pairs.map((pair) => {
    const [key = null, element = null] = Array.isArray(pair) ? pair : [];
    return `${inner(key, type.key)}:${inner(element, type.value)}`;
  });
  return `{${texts.sort().join(',')}}`;
}

function record(value: Json, fields: Readonly<Record<string, string>>, inner: Inner): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value);
  const texts = Object.entries(fields).map(
    ([field, text]) => `${field}:${inner(value[field] ?? null, parseType(text))}`,
  );
  return `{${texts.join(',')}}`;
}
