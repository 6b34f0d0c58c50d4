type State = 'new' | 'open' | 'done';

/** Depth first with a stack of its own: a task is put down when all that it needs lies there already. */
const findOrder = (numTasks: number, prerequisites: readonly (readonly number[])[]): number[] => {
  const needs = new Map<number, number[]>();
  for (const [task, before] of prerequisites) {
    const known = needs.get(task!);
    if (known) known.push(before!);
    else needs.set(task!, [before!]);
  }
  const states: State[] = Array.from({ length: numTasks }, () => 'new');
  const order: number[] = [];
  for (let start = 0; start < numTasks; start += 1) {
    const stack = [start];
    while (stack.length > 0) {
      const task = stack[stack.length - 1]!;
      if (states[task] === 'new') {
        states[task] = 'open';
        for (const before of needs.get(task) ?? []) {
          if (states[before] === 'open') return [];
          if (states[before] === 'new') stack.push(before);
        }
        continue;
      }
      stack.pop();
      if (states[task] === 'open') {
        states[task] = 'done';
        order.push(task);
      }
    }
  }
  return order;
};

export { findOrder };
