export function findOrder(numTasks: number, prerequisites: number[][]): number[] {
  const missing = new Array<number>(numTasks).fill(0);
  const dependants = Array.from({ length: numTasks }, () => new Set<number>());
  for (const [task, before] of prerequisites) {
    missing[task!]! += 1;
    dependants[before!]!.add(task!);
  }
  const free = [...missing.keys()].filter((task) => missing[task] === 0);
  const order: number[] = [];
  while (free.length > 0) {
    const task = free.pop()!;
    order.push(task);
    for (const dependant of dependants[task]!) {
      missing[dependant]! -= 1;
      if (missing[dependant] === 0) free.push(dependant);
    }
  }
  return order.length === numTasks ? order : [];
}
