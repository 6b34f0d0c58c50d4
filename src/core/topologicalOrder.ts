import type { Json } from './json.ts';

/**
 * Whether an answer orders the tasks from 0 to `count` - 1 as some pairs `[task, what must come before it]` ask: each
 * task once, nothing in front of what it needs. Where no order does that, the empty list is the answer.
 */
export function isTopologicalOrder(answer: Json, pairs: Json, count: Json): boolean {
  if (!Array.isArray(answer) || !Array.isArray(pairs) || typeof count !== 'number') return false;
  const places = new Map(answer.map((task, place) => [task, place]));
  if (places.size !== answer.length) return false;
  if (answer.length === 0) return count === 0 || hasCycle(pairs, count);
  if (answer.length !== count) return false;
  for (let task = 0; task < count; task += 1) if (!places.has(task)) return false;
  return pairs.every((pair) => {
    const [task, before] = ends(pair);
    return (places.get(before) ?? Infinity) < (places.get(task) ?? -1);
  });
}

/** Takes away what needs nothing, until nothing can be taken; what is left then goes round in a circle. */
function hasCycle(pairs: readonly Json[], count: number): boolean {
  const missing = new Array<number>(count).fill(0);
  const dependants = new Map<number, number[]>();
  for (const pair of pairs) {
    const [task, before] = ends(pair);
    missing[task] = (missing[task] ?? 0) + 1;
    const known = dependants.get(before);
    if (known === undefined) dependants.set(before, [task]);
    else known.push(task);
  }
  const taken = [...missing.keys()].filter((task) => missing[task] === 0);
  // The list grows while it is gone through.
  for (const task of taken) {
    for (const dependant of dependants.get(task) ?? []) {
      const left = (missing[dependant] ?? 0) - 1;
      missing[dependant] = left;
      if (left === 0) taken.push(dependant);
    }
  }
  return taken.length < missing.length;
}

/** Both ends of a pair; NaN, which no task is, for what is none. */
function ends(pair: Json): [task: number, before: number] {
  const [task, before] = Array.isArray(pair) ? pair : [];
  return [typeof task === 'number' ? task : NaN, typeof before === 'number' ? before : NaN];
}
