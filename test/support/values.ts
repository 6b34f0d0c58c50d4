import fc from 'fast-check';
import type { Json } from '../../src/core/json.ts';
import type { RecordTypes } from '../../src/core/signature.ts';
import { parseType, type Type } from '../../src/core/type.ts';

/** The records that the made values may hold. */
export const types: RecordTypes = { Point: { x: 'int', label: 'string?' } };

/** Values that fit a type, as a pack file or a driver may write them. */
export function valueOf(type: Type): fc.Arbitrary<Json> {
  switch (type.kind) {
    case 'int':
      return fc.integer();
    case 'long':
      return fc.maxSafeInteger();
    case 'bigint':
      return fc.bigInt().map(String);
    case 'float':
      return fc.oneof(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.constantFrom('NaN', 'Infinity', '-Infinity'),
      );
    case 'bool':
      return fc.boolean();
    case 'string':
      return fc.string({ unit: 'binary', maxLength: 8 });
    case 'char':
      return fc.string({ unit: 'binary', minLength: 1, maxLength: 1 });
    case 'optional':
      return fc.oneof(fc.constant(null), valueOf(type.of));
    case 'array':
      return fc.array(valueOf(type.of), { maxLength: 4 });
    case 'list':
      return fc.oneof(fc.constant(null), fc.array(valueOf(type.of), { maxLength: 4 }));
    case 'tree':
      // One path to the left and its leaves: always a proper tree, whatever the values are.
      return fc.oneof(fc.constant(null), fc.array(valueOf(type.of), { maxLength: 3 }));
    case 'map':
      return fc.uniqueArray(fc.tuple(valueOf(type.key), valueOf(type.value)), {
        maxLength: 4,
        selector: ([key]) => JSON.stringify(key),
      });
    case 'record':
      return fc.record(
        Object.fromEntries(
          Object.entries(types[type.name] ?? {}).map(([field, text]) => [field, valueOf(parseType(text))]),
        ),
      );
    default:
      return fc.constant(null);
  }
}
