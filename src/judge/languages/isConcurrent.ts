import type { Problem } from '../../core/problem.ts';
import { parseType } from '../../core/type.ts';

/** Whether races are to be sought: some call may wait or be made at once with others, or the test gives tasks, callbacks or a clock. */
export function isConcurrent(problem: Problem): boolean {
  if (problem.kind === 'function') return problem.signature.async;
  const { constructor: construct, methods } = problem.signature;
  const params = [...construct.params, ...methods.flatMap((method) => method.params)];
  return (
    methods.some((method) => method.async || method.concurrent === true) ||
    params.some(({ type }) => isOwned(type))
  );
}

function isOwned(text: string): boolean {
  const { kind } = parseType(text);
  return kind === 'task' || kind === 'callback' || kind === 'clock';
}
