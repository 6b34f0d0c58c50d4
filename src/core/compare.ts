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
}

/** Whether an answer is the expected one, by its type and mode. Both fit the type. */
export function equal(expected: Json, actual: Json, { type, types, mode }: Comparison): boolean {
  if (typeof mode === 'object') return close(expected, actual, type, { types, tolerance: mode.float });
  const same = (order?: 'ignored') =>
    canonical(expected, type, types, order) === canonical(actual, type, types, order);
  if (mode === 'exact') return same();
  if (mode === 'unordered-deep') return same('ignored');
  const sequence = type.kind === 'optional' ? type.of : type;
  if (sequence.kind !== 'array' && sequence.kind !== 'list') return same();
  if (!Array.isArray(expected) || !Array.isArray(actual)) return same();
  const texts = (values: readonly Json[]) => {
    const all = values.map((value) => canonical(value, sequence.of, types)).sort();
    return mode === 'set' ? [...new Set(all)] : all;
  };
  return texts(expected).join('\n') === texts(actual).join('\n');
}
