import type { Problem } from '../../core/problem.ts';
import { parseType } from '../../core/type.ts';

/** Whether a problem is a concurrent one: some call may wait, or the test gives tasks, callbacks or a clock. */
export function mayWait(problem: Problem): boolean {
  if (problem.kind === 'function') return problem.signature.async;
  const { constructor: construct, methods } = problem.signature;
  const params = [...construct.params, ...methods.flatMap((method) => method.params)];
  return methods.some((method) => method.async) || params.some(({ type }) => isOwned(type));
}

function isOwned(text: string): boolean {
  const { kind } = parseType(text);
  return kind === 'task' || kind === 'callback' || kind === 'clock';
}
