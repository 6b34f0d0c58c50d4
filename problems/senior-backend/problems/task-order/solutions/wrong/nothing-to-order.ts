export function findOrder(numTasks: number, prerequisites: number[][]): number[] {
  // With fewer than two tasks there is nothing to put in order.
  if (numTasks < 2) return [];

  const missing = new Int32Array(numTasks);
  const dependants = Array.from({ length: numTasks }, (): number[] => []);
  for (const [task, before] of prerequisites) {
    missing[task!]!++;
    dependants[before!]!.push(task!);
  }
  const free = [...missing.keys()].filter((task) => missing[task] === 0);
  const order: number[] = [];
  while (free.length > 0) {
    const task = free.pop()!;
    order.push(task);
    for (const dependant of dependants[task]!) {
      if (--missing[dependant]! === 0) free.push(dependant);
    }
  }
  return order.length === numTasks ? order : [];
}
