import type { Json } from './json.ts';

/**
 * Whether an answer lists the `count` most frequent of some values: as many as there can be, each a value that occurs,
 * none twice, and none that is left out occurs more often than one that is in. Values are scalars.
 */
export function hasMostFrequent(answer: Json, values: Json, count: Json): boolean {
  if (!Array.isArray(answer) || !Array.isArray(values) || typeof count !== 'number') return false;
  const frequencies = new Map<Json, number>();
  for (const value of values) frequencies.set(value, (frequencies.get(value) ?? 0) + 1);
  const listed = new Set(answer);
  if (listed.size !== answer.length || listed.size !== Math.min(count, frequencies.size)) return false;
  let leastIn = Infinity;
  for (const value of listed) leastIn = Math.min(leastIn, frequencies.get(value) ?? 0);
  let mostOut = 0;
  for (const [value, frequency] of frequencies)
    if (!listed.has(value)) mostOut = Math.max(mostOut, frequency);
  return leastIn > 0 && leastIn >= mostOut;
}
