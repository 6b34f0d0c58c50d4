import type { Json } from '../../core/json.ts';

/** How many values some arguments hold in all: a number, a truth value or null is one, and so is each character. */
export function inputSize(value: Json): number {
  if (typeof value === 'string') return Array.from(value).length;
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, each) => sum + inputSize(each), 0);
}
