import type { Json } from './json.ts';
import type { RecordTypes } from './signature.ts';
import { parseType, type Type } from './type.ts';

/**
 * One text for every way of writing the same value: -0 is 0, a map is ordered by key, an empty list is null, a record
 * has its fields in declared order. Two values of a type are the same exactly when their canonical texts are.
 */
export function canonical(value: Json, type: Type, types: RecordTypes): string {
  switch (type.kind) {
    case 'int':
    case 'long':
    case 'float':
      return typeof value === 'number' ? String(value === 0 ? 0 : value) : JSON.stringify(value);
    case 'bigint':
      return typeof value === 'string' ? BigInt(value).toString() : JSON.stringify(value);
    case 'optional':
      return value === null ? 'null' : canonical(value, type.of, types);
    case 'array':
      return list(value, type.of, types);
    case 'list':
      return Array.isArray(value) && value.length === 0 ? 'null' : list(value, type.of, types);
    case 'tree':
      return Array.isArray(value) && value.length === 0
        ? 'null'
        : list(value, { kind: 'optional', of: type.of }, types);
    case 'map':
      return map(value, type, types);
    case 'record':
      return record(value, type.name, types);
    case 'void':
      return 'null';
    default:
      return JSON.stringify(value);
  }
}

function list(value: Json, of: Type, types: RecordTypes): string {
  if (!Array.isArray(value)) return JSON.stringify(value);
  return `[${value.map((element) => canonical(element, of, types)).join(',')}]`;
}

function map(value: Json, type: Extract<Type, { kind: 'map' }>, types: RecordTypes): string {
  if (!Array.isArray(value)) return JSON.stringify(value);
  const pairs = value.map((pair) => {
    const [key = null, element = null] = Array.isArray(pair) ? pair : [];
    return `${canonical(key, type.key, types)}:${canonical(element, type.value, types)}`;
  });
  return `{${pairs.sort().join(',')}}`;
}

function record(value: Json, name: string, types: RecordTypes): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value);
  const fields = Object.entries(types[name] ?? {}).map(
    ([field, text]) => `${field}:${canonical(value[field] ?? null, parseType(text), types)}`,
  );
  return `{${fields.join(',')}}`;
}
